import { boundsOf, type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Word } from '../words.js';
import { day, type FoundDate, inYearOf, isoDay, twoDigits } from './datesIn.js';
import { monthOf } from './monthOf.js';

const joints: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'till', '-', '–']);

/**
 * Dates with what they leave out, for the other one says it: "20" of "between 20 and 28 February", the year of "May and June 2016",
 * the month of "March 4 and 5, 2016".
 */
export function withShortened(words: readonly Word[], dates: readonly FoundDate[]): readonly FoundDate[] {
  const [first, second, ...rest] = dates;
  if (first === undefined) return dates;
  const before = dayBefore(words, first);
  if (before !== undefined) return [before, ...dates];
  if (first.isYearless !== true) return dates;
  if (second !== undefined && isJoint(words, first.end, second.start))
    return second.isYearless === true
      ? dates
      : [{ ...first, ...spanOf(inYearOf(first.from, second.from)) }, second, ...rest];
  const after = dayAfter(words, first) ?? monthAfter(words, first);
  return after === undefined ? dates : [...after, ...dates.slice(1)];
}

function isJoint(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 1 && joints.has(words[from]?.folded ?? '');
}

/** "4" of "4 and 5 March 2016", "April" of "April or May 2016". */
function dayBefore(words: readonly Word[], next: FoundDate): FoundDate | undefined {
  const at = next.start - 2;
  const word = words[at];
  if (word === undefined || word.quoted || !isJoint(words, at + 1, next.start)) return undefined;
  const [year = '', month = '', ofMonth] = next.from.split('-');
  const own = ofMonth === undefined ? monthBefore(word.folded, year, month) : dayOf(word.folded, year, month);
  return own === undefined ? undefined : { start: at, end: at + 1, from: own, to: own };
}

function monthBefore(word: string, year: string, month: string): Edtf | undefined {
  const own = month === '' ? undefined : monthOf(word);
  return own === undefined ? undefined : inYearOf(`${year}-${twoDigits(own)}`, `${year}-${month}`);
}

/** "5, 2016" behind "March 4 and". */
function dayAfter(words: readonly Word[], first: FoundDate): readonly FoundDate[] | undefined {
  const at = first.end + 1;
  const [word, next] = words.slice(at);
  if (word === undefined || word.quoted || !isJoint(words, first.end, at)) return undefined;
  const hasYear = next !== undefined && !next.quoted && /^[12]\d{3}$/.test(next.folded);
  const [own = '', month = '', ofMonth] = first.from.split('-');
  const year = hasYear ? next.folded : own;
  const to = ofMonth === undefined ? undefined : dayOf(word.folded, year, month);
  if (to === undefined) return undefined;
  const from = `${year}-${month}-${ofMonth}` as Edtf;
  return [
    { ...first, from, to: from },
    { start: at, end: at + (hasYear ? 2 : 1), from: to, to },
  ];
}

/** "May" behind "March and": by itself it may be a verb. */
function monthAfter(words: readonly Word[], first: FoundDate): readonly FoundDate[] | undefined {
  const at = first.end + 1;
  const word = words[at];
  if (word?.large !== true || word.quoted || !isJoint(words, first.end, at)) return undefined;
  const [year = '', , ofMonth] = first.from.split('-');
  const month = ofMonth === undefined ? monthOf(word.folded) : undefined;
  if (month === undefined) return undefined;
  const own = `${year}-${twoDigits(month)}` as Edtf;
  return [first, { start: at, end: at + 1, from: own, to: own, isYearless: true }];
}

function spanOf(date: Edtf): Pick<FoundDate, 'from' | 'to'> {
  return { from: date, to: date };
}

function dayOf(word: string, year: string, month: string): Edtf | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return number === undefined ? undefined : dayIfAny(`${year}-${month}-${twoDigits(Number(number))}`);
}

function dayIfAny(text: string): Edtf | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as Edtf);
}

/** Whether one date begins where the other ends: days, months or years in a row. */
export function follows(first: FoundDate, second: FoundDate): boolean {
  if (first.to.length !== second.from.length) return false;
  const next = isoDay(Date.parse(boundsOf(parseEdtf(first.to)).latestEnd.slice(0, 10)) + day);
  return boundsOf(parseEdtf(second.from)).earliestStart.slice(0, 10) === next;
}
