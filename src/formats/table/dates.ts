import { LRUCache } from 'lru-cache';
import { type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { nearestDates } from '../../domain/edtf/nearestDates.js';
import { InvalidInput } from '../../domain/errors.js';
import type { TableMap } from './tableMap.js';

export type DateOrder = NonNullable<TableMap['dates']>;

// Tables repeat dates, and dates in words take long to read.
const known = new LRUCache<string, { readonly date?: Edtf; readonly problem?: string }>({ max: 5_000 });

/**
 * A date as a person writes it, as EDTF. A time of day without a zone is left out.
 *
 * @param order that of day, month and year in figures; without, only dates that can be read in one way are accepted
 * @throws InvalidInput with what to write
 */
export function readDate(text: string, order: DateOrder | undefined): Edtf {
  const key = `${order} ${text}`;
  const found = known.get(key) ?? attempt(text, order);
  known.set(key, found);
  if (found.date !== undefined) return found.date;
  throw new InvalidInput(found.problem ?? '');
}

function attempt(text: string, order: DateOrder | undefined): { readonly date?: Edtf; readonly problem?: string } {
  try {
    return { date: parse(text, order) };
  } catch (error) {
    if (error instanceof InvalidInput) return { problem: error.message };
    throw error;
  }
}

const timeOfDay = /^(\S.*?)[T,]?\s*\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;
const dayLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const shortYear = /^\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2}$/;

function parse(written: string, order: DateOrder | undefined): Edtf {
  const exact = asEdtf(written);
  if (exact !== undefined) return exact;
  if (/^(?:\d{5,7}|\d{5,}[.,]\d+)$/.test(written)) {
    throw new InvalidInput(
      `${quoted(written)} is a number: if it is a day in a spreadsheet, give the column a date format; otherwise write 2016-03-05`,
    );
  }
  const rough = roughly(written, order);
  if (rough !== undefined) return rough;
  const text = timeOfDay.exec(written)?.[1]?.trim() ?? written;
  const [, first = '', , second = '', year] = dayLast.exec(text) ?? [];
  if (year !== undefined) return inFigures(text, { first, second, year }, order);
  if (shortYear.test(text)) {
    throw new InvalidInput(`${quoted(text)} has a year of two digits: write the year with four`);
  }
  const [, month, ofYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const meant = month === undefined ? nearestDates(text) : [`${ofYear}-${month.padStart(2, '0')}`];
  const date = meant.length === 1 ? asEdtf(meant[0] ?? '') : asEdtf(text);
  if (date !== undefined) return date;
  throw new InvalidInput(`${quoted(text)} is not a date: write it as in 2016-03-05, 5 March 2016 or 2016-03`);
}

const thirds: Readonly<Record<string, readonly [first: string, last: string]>> = {
  early: ['01', '10'],
  mid: ['11', '20'],
  middle: ['11', '20'],
  late: ['21', ''],
};

/** "Early May 2016" is a day within it, "about May 2016" is approximate, "May 2016?" uncertain. */
function roughly(text: string, order: DateOrder | undefined): Edtf | undefined {
  const [, third = '', month] = /^(early|mid|middle|late)(?:[- ]+|\s+(?:of|in)\s+)(.+)$/i.exec(text) ?? [];
  const [first, last] = thirds[third.toLowerCase()] ?? [];
  if (first !== undefined && month !== undefined) {
    const of = parse(month, order);
    if (!/^\d{4}-\d{2}$/.test(of)) return undefined;
    const end = last === '' ? new Date(Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5)), 0)).getUTCDate() : last;
    return asEdtf(`[${of}-${first}..${of}-${end}]`);
  }
  const [, about] = /^(?:circa|ca?\.|about|around|approximately|approx\.?|on or about|~)\s*(.+)$/i.exec(text) ?? [];
  const [, unsure] = /^(.+?)\s*(?:\?|\(\?\))$/.exec(text) ?? [];
  const inner = about ?? unsure;
  return inner === undefined ? undefined : asEdtf(`${parse(inner, order)}${about === undefined ? '?' : '~'}`);
}

interface Figures {
  readonly first: string;
  readonly second: string;
  readonly year: string;
}

function inFigures(text: string, { first, second, year }: Figures, order: DateOrder | undefined): Edtf {
  const date = (month: string, day: string) => asEdtf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [dayFirst, monthFirst] = [date(second, first), date(first, second)];
  if (order === 'YMD') throw new InvalidInput(`${quoted(text)} does not begin with the year, as "dates": "YMD" says`);
  const stated = order === 'DMY' ? dayFirst : monthFirst;
  if (order !== undefined) {
    if (stated !== undefined) return stated;
    throw new InvalidInput(`${quoted(text)} is not a date in the order ${order} that the map states`);
  }
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    throw new InvalidInput(
      `${quoted(text)} may be ${dayFirst} or ${monthFirst}: write "dates": "DMY" in the map if the day comes first, or "dates": "MDY"`,
    );
  }
  const only = dayFirst ?? monthFirst;
  if (only !== undefined) return only;
  throw new InvalidInput(`${quoted(text)} is not a date of the calendar`);
}

function asEdtf(text: string): Edtf | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
