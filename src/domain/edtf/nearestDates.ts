import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';

/** Longer texts are not dates. */
const longest = 60;

/**
 * The dates that a text which is not EDTF may stand for, as EDTF: `6 March 2016`, `March 2016`, `2016/03/06`, `20160306`. More
 * than one where day and month may be either way round (`06/03/2016`). Nothing if the text has no year.
 */
export function nearestDates(text: string): readonly string[] {
  const written = text.trim();
  if (written.length > longest || !/\d{4}/.test(written)) return [];
  // Without separators only eight digits are a date: 42435 may be the number of a day in a spreadsheet.
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(written) ?? [];
  if (year !== undefined && month !== undefined) return [join(year, month, day)];
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    return [...new Set([join(last, second, first), join(last, first, second)])];
  }
  return inWords(written);
}

function inWords(written: string): readonly string[] {
  // Day and month may be either way round, and twice so in a period: that is left to whoever wrote it.
  if (/\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}/.test(written)) return [];
  const [found, ...more] = GB.parse(written, { instant: new Date(0), timezone: 0 });
  if (found === undefined || more.length > 0 || found.text.length !== written.length) return [];
  const dates = [found.start, ...(found.end ? [found.end] : [])].map(edtfOf);
  return dates.includes(undefined) ? [] : [dates.join('/')];
}

function edtfOf(date: ParsedComponents): string | undefined {
  // The zone of a time of day would have to be guessed.
  if (date.isCertain('hour') || !date.isCertain('year') || !date.isCertain('month')) return undefined;
  const day = date.isCertain('day') ? String(date.get('day')) : undefined;
  return join(String(date.get('year')), String(date.get('month')), day);
}

function join(year: string, month: string, day: string | undefined): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
