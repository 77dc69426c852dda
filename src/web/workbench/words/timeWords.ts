import { listWords } from './countWords.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** The codes of ISO 8601-2 for parts of a year. */
const seasons: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'the first quarter of',
  34: 'the second quarter of',
  35: 'the third quarter of',
  36: 'the fourth quarter of',
  37: 'the first third of',
  38: 'the second third of',
  39: 'the last third of',
  40: 'the first half of',
  41: 'the second half of',
};

/**
 * A time as a person would write it: `[2016-03-04..2016-03-05]` is "4 or 5 March 2016". What has no such words is given as it
 * was written.
 */
export function timeWords(edtf: string): string {
  const range = /^\[([^,[\]]+)\.\.([^,[\]]+)\]$/.exec(edtf);
  if (range) return betweenWords(range[1] ?? '', range[2] ?? '') ?? edtf;
  const open = /^\[(?:\.\.([^,[\]]+)|([^,[\]]+)\.\.)\]$/.exec(edtf);
  if (open) return open[1] ? prefixed('by', open[1], edtf) : prefixed('not before', open[2] ?? '', edtf);
  const members = /^([[{])([^.[\]{}]+)[\]}]$/.exec(edtf);
  if (members) return membersWords(members[1] ?? '', members[2] ?? '') ?? edtf;
  const [from, to, ...more] = edtf.split('/');
  if (to === undefined) return dateWords(edtf) ?? edtf;
  return more.length > 0 ? edtf : (periodWords(from ?? '', to) ?? edtf);
}

/** An instant as a day and a time of day: "30 November 2026, 12:05 UTC". */
export function instantWords(instant: string): string {
  return dateWords(instant.replace(/\.\d+Z$/, 'Z')) ?? instant;
}

/** The day of an instant: "30 November 2026". */
export function dayWords(instant: string): string {
  return dateWords(instant.slice(0, 10)) ?? instant;
}

function prefixed(word: string, date: string, otherwise: string): string {
  const words = dateWords(date);
  return words === undefined ? otherwise : `${word} ${words}`;
}

/** One moment between two dates. */
function betweenWords(from: string, to: string): string | undefined {
  const [first, last] = [dateWords(from), dateWords(to)];
  if (first === undefined || last === undefined) return undefined;
  return isNextDay(from, to)
    ? `${shared(from, to) ?? first} or ${last}`
    : `between ${shared(from, to) ?? first} and ${last}`;
}

function periodWords(from: string, to: string): string | undefined {
  const [first, last] = [dateWords(from), dateWords(to)];
  if (to === '..') return first === undefined ? undefined : `since ${first}`;
  if (from === '..') return last === undefined ? undefined : `until ${last}`;
  if (to === '') return first === undefined ? undefined : `from ${first}, until when is not known`;
  if (from === '') return last === undefined ? undefined : `until ${last}, since when is not known`;
  if (first === undefined || last === undefined) return undefined;
  return `from ${shared(from, to) ?? first} to ${last}`;
}

function membersWords(bracket: string, text: string): string | undefined {
  const dates = text.split(',').map((date) => dateWords(date.trim()));
  if (dates.some((date) => date === undefined)) return undefined;
  const words = listWords(dates as string[]);
  return bracket === '[' ? words.replace(/ and (?=[^,]*$)/, ' or ') : words;
}

/** A date, season or instant; undefined for anything else. */
function dateWords(text: string): string | undefined {
  const plain = text.replace(/[~?%]/g, '');
  const words = exactWords(plain);
  if (words === undefined || plain === text) return words;
  const about = /[~%]/.test(text) ? `about ${words}` : words;
  return /[?%]/.test(text) ? `${about} (uncertain)` : about;
}

function exactWords(text: string): string | undefined {
  const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/.exec(text);
  if (instant) {
    const [, day = '', time = '', seconds, zone] = instant;
    const exact = seconds === undefined || seconds === '00' ? time : `${time}:${seconds}`;
    return `${exactWords(day)}, ${exact} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
  }
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return `the ${decade[1]}0s`;
  const century = /^(\d{2})XX$/.exec(text);
  if (century) return `the ${century[1]}00s`;
  const parts = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  if (month === 'XX') return day === undefined || day === 'XX' ? `some day of ${year}` : undefined;
  const season = seasons[month];
  if (season !== undefined) return day === undefined ? `${season} ${year}` : undefined;
  const name = months[Number(month) - 1];
  if (name === undefined) return undefined;
  if (day === undefined) return `${name} ${year}`;
  return day === 'XX' ? `some day of ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The first date without what it shares with the last: "4" of 4 and 5 March, "4 March" of 4 March and 2 May of a year. */
function shared(from: string, to: string): string | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/;
  const [, year, month, first = ''] = day.exec(from) ?? [];
  const [, otherYear, otherMonth] = day.exec(to) ?? [];
  if (year === undefined || year !== otherYear) return undefined;
  return month === otherMonth ? String(Number(first)) : `${Number(first)} ${months[Number(month) - 1]}`;
}

function isNextDay(from: string, to: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  return day.test(from) && day.test(to) && Date.parse(to) - Date.parse(from) === 86_400_000;
}
