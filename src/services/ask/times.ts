import { en, type ParsedComponents } from 'chrono-node';
import { boundsOf, parseEdtf } from '../../model/edtf.js';
import { InvalidInput } from '../../model/errors.js';
import type { Word } from './words.js';

/** A time of a question: from when to when, each in EDTF; a bound that was not said is absent. */
export interface Time {
  readonly from?: string;
  readonly to?: string;
  /** For the reading: `on 2016-03-05`, `since 2014`. */
  readonly said: string;
}

/** A question without its time. */
export interface Timed {
  readonly words: readonly Word[];
  readonly time?: Time;
  /** Dates that cannot be: no calendar has them. */
  readonly impossible: readonly string[];
}

/** A date that stands in the words from `start` up to `end`; `to` where it is a period. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const before = ['before', 'until', 'till', 'by', 'to', 'and'];
const leading = new Set([...before, 'on', 'in', 'at', 'during', 'since', 'from', 'after', 'between', 'of', 'as', 'up']);
const relative = /\b(today|yesterday|tomorrow|tonight|ago|last|past|this|next|now)\b/i;
const months = 'january february march april may june july august september october november december'.split(' ');
const day = 86_400_000;

/**
 * Takes the time out of a question. Dates are found by chrono-node, day before month; what it does not know (EDTF such as
 * `2016-03`, a year by itself after "in", "since" and the like) is found here. A date without a year is the last such one.
 */
export function readTimes(words: readonly Word[], now: Date): Timed {
  const impossible = impossibleIn(words);
  if (impossible.length > 0) return { words, impossible };
  const dates = datesIn(words, now);
  const [first, second] = dates;
  if (first === undefined) return { words, impossible: [] };
  const joint = second === undefined ? undefined : textBetween(words, first.end, second.start);
  const opening = words[first.start - 1]?.folded;
  const isPeriod =
    (opening === 'between' && joint === 'and') || (opening === 'from' && isUntil(joint)) || joint === 'to';
  if (!isPeriod || second === undefined) return single(words, first);
  const start = leading.has(opening ?? '') ? first.start - 1 : first.start;
  return period(words, { start, end: second.end, from: first.from, to: second.to });
}

function period(words: readonly Word[], { start, end, from, to }: Found): Timed {
  const reversed = boundsOf(parseEdtf(from)).earliestStart > boundsOf(parseEdtf(to)).latestEnd;
  if (reversed) return { words, impossible: [textBetween(words, start, end)] };
  return without(words, start, end, { from, to, said: `from ${from} to ${to}` });
}

function single(words: readonly Word[], found: Found): Timed {
  const { start, preposition } = prepositionBefore(words, found.start);
  if (found.from !== found.to) return period(words, { ...found, start });
  return without(words, start, found.end, timeAfter(preposition, found));
}

function timeAfter(preposition: string, { from, to }: Found): Time {
  switch (preposition) {
    case 'since':
    case 'from':
      return { from, said: `since ${from}` };
    case 'until':
    case 'till':
    case 'by':
    case 'to':
      return { to, said: `until ${to}` };
    case 'before': {
      const last = shifted(boundsOf(parseEdtf(from)).earliestStart, -1);
      return { to: last, said: `until ${last}` };
    }
    case 'after': {
      const first = shifted(boundsOf(parseEdtf(to)).latestEnd, 1);
      return { from: first, said: `since ${first}` };
    }
    default:
      return { from, to, said: `${from.length === 10 ? 'on' : 'in'} ${from}` };
  }
}

function prepositionBefore(words: readonly Word[], start: number) {
  const [last = '', earlier = ''] = [words[start - 1]?.folded, words[start - 2]?.folded];
  if (last === 'to' && earlier === 'up') return { start: start - 2, preposition: 'to' };
  if (last === 'of' && earlier === 'as') return { start: start - 2, preposition: 'on' };
  return leading.has(last) ? { start: start - 1, preposition: last } : { start, preposition: '' };
}

function without(words: readonly Word[], start: number, end: number, time: Time): Timed {
  return { words: [...words.slice(0, start), ...words.slice(end)], time, impossible: [] };
}

function isUntil(joint: string | undefined): boolean {
  return joint !== undefined && ['to', 'until', 'till', 'up to'].includes(joint);
}

function textBetween(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Every date, in the order of the words. */
function datesIn(words: readonly Word[], now: Date): readonly Found[] {
  const written = words.flatMap((word, index) => writtenDate(words, word, index));
  const spoken = chronoDates(words, now);
  const all = [
    ...spoken,
    ...written.filter((one) => !spoken.some((other) => one.start < other.end && other.start < one.end)),
  ];
  return all.sort((one, other) => one.start - other.start);
}

/** EDTF as a word, and a year where a word before it says that it is a time. */
function writtenDate(words: readonly Word[], { text, quoted }: Word, index: number): readonly Found[] {
  const preceded = leading.has(words[index - 1]?.folded ?? '') || words[index + 1]?.folded === 'to';
  if (quoted || !(/^\d{4}-\d{2}(-\d{2})?~?$/.test(text) || (/^[12]\d{3}$/.test(text) && preceded))) return [];
  return [{ start: index, end: index + 1, from: text, to: text }];
}

function chronoDates(words: readonly Word[], now: Date): readonly Found[] {
  // What stands between quotation marks is a name or a title, whatever it looks like. "At" is often part of a name.
  const shown = words.map(({ text, quoted }) => (quoted ? '_' : text));
  const starts = shown.map((_, index) => shown.slice(0, index).join(' ').length + (index === 0 ? 0 : 1));
  const indexOf = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return en.GB.parse(shown.join(' '), { instant: now, timezone: 0 }).flatMap((result): readonly Found[] => {
    const [start, end] = [indexOf(result.index), indexOf(result.index + result.text.length - 1) + 1];
    const own = ownStart(words, start, end);
    if (own >= end || /^\d/.test(result.text) !== /^\d/.test(shown[start] ?? '')) return [];
    if (!isDate(result.start, result.text, words[own - 1]?.folded)) return [];
    const [from, to] = periodOf(result.start, result.end, result.text, now);
    return [{ start: own, end, from, to }];
  });
}

/** Where the date begins after the words that only lead to it. */
function ownStart(words: readonly Word[], start: number, end: number): number {
  const offset = words.slice(start, end).findIndex(({ folded }) => !leading.has(folded));
  return offset < 0 ? end : start + offset;
}

// "march", "may" and "sat" are dates only where a word before them, or a year or a day with them, says so.
function isDate(start: ParsedComponents, text: string, preceding: string | undefined): boolean {
  if (start.isCertain('year') && !relative.test(text)) return true;
  if (relative.test(text)) return start.isCertain('year') || start.isCertain('day') || start.isCertain('weekday');
  if (start.isCertain('month') && start.isCertain('day')) return true;
  return (start.isCertain('month') || start.isCertain('weekday')) && leading.has(preceding ?? '');
}

function periodOf(
  start: ParsedComponents,
  end: ParsedComponents | null | undefined,
  text: string,
  now: Date,
): [string, string] {
  if (/\b(last|past|this|next) week\b/i.test(text)) return weekAround(start.date());
  const from = edtfOf(start, now);
  // "The last two weeks" reach until today; "last month" is a month.
  if (/\b(last|past) \S+ (day|week|month|year)s\b/i.test(text))
    return [isoDay(start.date().getTime()), isoDay(now.getTime())];
  return [from, end ? edtfOf(end, now) : from];
}

function weekAround(date: Date): [string, string] {
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * day;
  return [isoDay(monday), isoDay(monday + 6 * day)];
}

function edtfOf(date: ParsedComponents, now: Date): string {
  const [year, month, dayOfMonth] = [date.get('year') ?? 0, date.get('month') ?? 1, date.get('day') ?? 1];
  const isDay = date.isCertain('day') || date.isCertain('weekday');
  const parts = [String(year).padStart(4, '0'), two(month), two(dayOfMonth)];
  const own = parts.slice(0, isDay ? 3 : date.isCertain('month') ? 2 : 1).join('-');
  if (date.isCertain('year') || date.isCertain('weekday')) return own;
  const rest = own.slice(4);
  const thisYear = now.getUTCFullYear();
  const latest = `${thisYear}${rest}` <= isoDay(now.getTime()) ? thisYear : thisYear - 1;
  return `${latest}${rest}`;
}

/** Days that no month has, as they were written. */
function impossibleIn(words: readonly Word[]): readonly string[] {
  const plain = words.filter(({ quoted }) => !quoted);
  const edtf = plain.filter(({ text }) => /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !isEdtf(text)).map(({ text }) => text);
  const days = plain.flatMap(({ folded }, index) => {
    const month = months.findIndex(
      (name) => folded.length > 2 && name.startsWith(folded.slice(0, 3)) && name.includes(folded),
    );
    if (month < 0) return [];
    const at = [index - 1, index - 2, index + 1].find((other) =>
      /^\d{1,2}(st|nd|rd|th)?$/.test(plain[other]?.folded ?? ''),
    );
    if (at === undefined || (at === index - 2 && plain[index - 1]?.folded !== 'of')) return [];
    const year = plain.slice(index + 1, index + 3).find((word) => /^\d{4}$/.test(word.folded))?.folded;
    const number = Number.parseInt(plain[at]?.folded ?? '', 10);
    return isEdtf(`${year ?? '2000'}-${two(month + 1)}-${two(number)}`)
      ? []
      : [`${number} ${plain[index]?.text}${year ? ` ${year}` : ''}`];
  });
  return [...edtf, ...days];
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

function shifted(bound: string, days: number): string {
  return isoDay(Date.parse(bound.slice(0, 10)) + days * day);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
