import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';

/** Longer texts are no dates. */
const longest = 60;

/**
 * The dates that a text which is not EDTF may stand for, as EDTF: `6 March 2016`, `March 2016`, `2016/03/06`, `20160306`. More
 * than one where day and month may be either way round (`06/03/2016`). What does not name a year gives nothing.
 */
export function nearestDates(text: string): readonly string[] {
  const written = text.trim();
  if (written.length > longest || !/\d{4}/.test(written)) return [];
  const [, year, month, day] = /^(\d{4})[-/. ]?(\d{1,2})(?:[-/. ]?(\d{1,2}))?$/.exec(written) ?? [];
  if (year !== undefined && month !== undefined) return [join(year, month, day)];
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    return [...new Set([join(last, second, first), join(last, first, second)])];
  }
  return inWords(written);
}

function inWords(written: string): readonly string[] {
  const [found, ...more] = GB.parse(written, { instant: new Date(0), timezone: 0 });
  if (found === undefined || more.length > 0 || found.text.length !== written.length) return [];
  const [from, to] = [found.start, found.end ?? undefined].map((date) =>
    date === undefined ? undefined : edtfOf(date),
  );
  return from === undefined ? [] : [to === undefined ? from : `${from}/${to}`];
}

function edtfOf(date: ParsedComponents): string | undefined {
  const known = (['year', 'month', 'day'] as const).filter((part) => date.isCertain(part));
  const [year, month, day] = known.map((part) => String(date.get(part)));
  // Of a time of day the zone would have to be guessed.
  if (date.isCertain('hour')) return undefined;
  const isDate = known.join(' ') === 'year month day' || known.join(' ') === 'year month';
  return isDate && year !== undefined && month !== undefined ? join(year, month, day) : undefined;
}

function join(year: string, month: string, day: string | undefined): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
