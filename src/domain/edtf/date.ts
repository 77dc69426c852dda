import { type ParseError, parse } from '@edtf-ts/core';
import { InvalidInput } from '../errors.js';
import type { Bounds } from './bounds.js';
import { type DatePattern, date, daysInMonth, extremeDay } from './datePattern.js';

interface Months {
  readonly first: number;
  readonly count: number;
}

/** The characters of a single date or date-time. They exclude sets, intervals and exponents. */
const dateSigns = /^[0-9XTZS:.+\-?~%]+$/;
const seasonPattern = /^[?~%]?(\d{4})[?~%]?-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/;

/**
 * First month and number of months of the codes 21 to 41 (ISO 8601-2:2019, 4.8; months after 12 are in the next
 * year). Seasons without a hemisphere (21-24) are read as northern ones, by whole months: winter 2016 runs from
 * December 2016 to February 2017.
 */
const seasonMonths: ReadonlyMap<number, Months> = new Map([
  ...codes(21, [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6], 3),
  ...codes(33, [1, 4, 7, 10], 3),
  ...codes(37, [1, 5, 9], 4),
  ...codes(40, [1, 7], 6),
]);

/**
 * The bounds of a single date, season or date-time of any precision.
 *
 * The library validates the syntax; the bounds are computed here, because the library ignores the offset of a date-time and
 * treats years below 100 as years of the twentieth century.
 *
 * @throws InvalidInput if the text is none of these, impossible, or outside the years 0000 to 9999.
 */
export function boundsOfDate(text: string): Bounds {
  checkForm(text);
  const season = seasonPattern.exec(text);
  if (season) return boundsOfSeason(text, Number(season[1]), Number(season[2]));
  const parsed = parse(text);
  if (!parsed.success) throw refusal(text, parsed.errors);
  if (parsed.value.type === 'DateTime') return boundsOfInstant(text);
  return boundsOfPattern(text, patternOf(text));
}

function codes(from: number, firsts: readonly number[], count: number): readonly (readonly [number, Months])[] {
  return firsts.map((first, i) => [from + i, { first, count }]);
}

function checkForm(text: string): void {
  if (/^[?~%]?(?:Y|[+-]\d)/.test(text)) {
    throw new InvalidInput(`${JSON.stringify(text)} is outside the years 0000 to 9999; write a year with four digits`);
  }
  if (!dateSigns.test(text) || text.includes('..')) throw malformed(text);
  if (/\dT[\d:.]*\d$/.test(text)) {
    throw new InvalidInput(
      `${JSON.stringify(text)} has no time zone, so its instant is unknown; add "Z" or an offset such as "+02:00"`,
    );
  }
}

function refusal(text: string, errors: readonly ParseError[]): InvalidInput {
  const shown = JSON.stringify(text);
  switch (errors[0]?.code) {
    case 'INVALID_DAY':
      return impossibleDay(text);
    case 'INVALID_MONTH':
      return new InvalidInput(
        `${shown} has a month that does not exist; months run from 01 to 12, seasons and quarters from 21 to 41`,
      );
    case 'INVALID_HOUR':
    case 'INVALID_MINUTE':
    case 'INVALID_SECOND':
      return impossibleTime(text);
    default:
      return malformed(text);
  }
}

function malformed(text: string): InvalidInput {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-])/.test(text)) {
    return new InvalidInput(
      `${JSON.stringify(text)} has a time of day without seconds; write it as in "2016-03-04T08:00:00Z"`,
    );
  }
  return new InvalidInput(
    `${JSON.stringify(text)} is not an EDTF date; write it as in "2016-03-04", "2016-03" or "201X"`,
  );
}

function impossibleDay(text: string): InvalidInput {
  return new InvalidInput(
    `${JSON.stringify(text)} is a day that does not exist; correct the day, or leave it out if it is not known`,
  );
}

function impossibleTime(text: string): InvalidInput {
  return new InvalidInput(
    `${JSON.stringify(text)} has an impossible time or offset; write hours up to 23, minutes and seconds up to 59`,
  );
}

/** An instant in UTC: all four bounds are equal. */
function boundsOfInstant(text: string): Bounds {
  const millis = Date.parse(text.replace(/T(.*[+-]\d{2})$/, 'T$1:00'));
  if (Number.isNaN(millis)) throw impossibleTime(text);
  const instant = new Date(millis).toISOString();
  if (!/^\d{4}-/.test(instant)) {
    throw new InvalidInput(
      `${JSON.stringify(text)} is outside the years 0000 to 9999 in UTC; write a date-time within them`,
    );
  }
  return { earliestStart: instant, latestStart: instant, earliestEnd: instant, latestEnd: instant };
}

function boundsOfSeason(text: string, year: number, code: number): Bounds {
  const { first, count } = seasonMonths.get(code) ?? { first: 1, count: 12 };
  const last = first + count - 1;
  const lastYear = last > 12 ? year + 1 : year;
  if (lastYear > 9999) {
    throw new InvalidInput(`${JSON.stringify(text)} ends after the year 9999; write a season that ends by then`);
  }
  const lastMonth = last > 12 ? last - 12 : last;
  return boundsOfDays(date(year, first, 1), date(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)));
}

function boundsOfPattern(text: string, pattern: DatePattern): Bounds {
  const first = extremeDay(pattern, 1);
  const last = extremeDay(pattern, -1);
  if (first === undefined || last === undefined) throw impossibleDay(text);
  return boundsOfDays(first, last);
}

function boundsOfDays(first: string, last: string): Bounds {
  return {
    earliestStart: `${first}T00:00:00.000Z`,
    latestStart: `${last}T00:00:00.000Z`,
    earliestEnd: `${first}T23:59:59.999Z`,
    latestEnd: `${last}T23:59:59.999Z`,
  };
}

/** `1950S2`, a year with two significant digits, means any year in `19XX`. */
function patternOf(text: string): DatePattern {
  const [year = '', month = 'XX', day = 'XX'] = text.replace(/[?~%]/g, '').split('-');
  const [digits = '', significant] = year.split('S');
  if (significant === undefined) return { year, month, day };
  if (!/^[1-4]$/.test(significant)) throw malformed(text);
  return { year: digits.slice(0, Number(significant)).padEnd(4, 'X'), month, day };
}
