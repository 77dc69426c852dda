import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';
import type { Edtf } from '../../domain/edtf/edtf.js';
import { isOffice } from '../names/heads.js';
import type { Word } from '../words.js';

/** A date that stands in the words from `start` up to `end`; `to` where it is a period. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly from: Edtf;
  readonly to: Edtf;
  /** It names no year: the last such date is taken. */
  readonly isYearless?: boolean;
}

const before = ['before', 'until', 'till', 'by', 'to', 'and'];

export const leading = new Set([
  ...before,
  'on',
  'in',
  'at',
  'during',
  'since',
  'from',
  'after',
  'between',
  'of',
  'as',
  'up',
]);

/** "Early July": the days of a month from which and up to which it is; no month has fewer than 28. */
export const partsOfMonth: Readonly<Record<string, readonly [from: string, to: string]>> = {
  early: ['01', '10'],
  mid: ['11', '20'],
  late: ['21', '28'],
};

const relative = /\b(today|yesterday|tomorrow|tonight|ago|last|past|this|next|now)\b/i;

export const day = 86_400_000;

/** Every date, in the order of the words. */
export function datesIn(words: readonly Word[], now: Date): readonly FoundDate[] {
  const written = words.flatMap((word, index) => [...writtenDate(words, word, index), ...nowAt(words, index, now)]);
  const spoken = chronoDates(words, now);
  const all = [
    ...spoken,
    ...written.filter((one) => !spoken.some((other) => one.start < other.end && other.start < one.end)),
  ];
  return all.sort((one, other) => one.start - other.start);
}

/** EDTF as a word, and a year where a word before it says that it is a time. */
function writtenDate(words: readonly Word[], { text, quoted }: Word, index: number): readonly FoundDate[] {
  const preceded = leading.has(words[index - 1]?.folded ?? '') || words[index + 1]?.folded === 'to';
  if (quoted || !(/^\d{4}-\d{2}(-\d{2})?~?$/.test(text) || (/^[12]\d{3}$/.test(text) && preceded))) return [];
  return [{ start: index, end: index + 1, from: text as Edtf, to: text as Edtf }];
}

/** Ways to say "now". Articles are no words. */
const nowInWords: readonly (readonly string[])[] = [
  ['at', 'present'],
  ['at', 'moment'],
  ['at', 'this', 'moment'],
  ['at', 'this', 'time'],
  ['at', 'current', 'time'],
  ['these', 'days'],
  ['nowadays'],
  ['current'],
];

const owners: ReadonlySet<string> = new Set(['owner', 'owners', 'holder', 'holders']);

/** "At present"; not "at the moment of the attack" or "when it fell". */
function nowAt(words: readonly Word[], index: number, now: Date): readonly FoundDate[] {
  const said = nowInWords.find((own) =>
    own.every((text, at) => words[index + at]?.folded === text && words[index + at]?.quoted === false),
  );
  if (said === undefined) return [];
  const end = index + said.length;
  // "The current owner", not "the current of the river".
  const office = words[end]?.folded ?? '';
  if (said[0] === 'current' && !isOffice(office) && !owners.has(office)) return [];
  const isOfSomething = said[0] === 'at' && ['of', 'when', 'that', 'where'].includes(words[end]?.folded ?? '');
  const today = isoDay(now.getTime());
  return isOfSomething ? [] : [{ start: index, end, from: today, to: today }];
}

function chronoDates(words: readonly Word[], now: Date): readonly FoundDate[] {
  // What stands between quotation marks is a name or a title, whatever it looks like. "At" is often part of a name.
  const shown = words.map(({ text, quoted }) => (quoted ? '_' : text));
  const starts = shown.map((_, index) => shown.slice(0, index).join(' ').length + (index === 0 ? 0 : 1));
  const indexOf = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return GB.parse(shown.join(' '), { instant: now, timezone: 0 }).flatMap((result): readonly FoundDate[] => {
    const [start, end] = [indexOf(result.index), indexOf(result.index + result.text.length - 1) + 1];
    if (isDuration(result.text)) return [];
    const own = ownStart(words, start, end);
    if (own >= end || /^\d/.test(result.text) !== /^\d/.test(shown[start] ?? '')) return [];
    if (!isDate(result.start, result.text, words[own - 1]?.folded)) return [];
    const [from, to] = periodOf(result.start, result.end, result.text, now);
    const isYearless =
      !result.start.isCertain('year') && !result.start.isCertain('weekday') && !relative.test(result.text);
    return [{ start: own, end, from, to, isYearless }];
  });
}

/** "For two days" and "within a couple of weeks" say how long, not when. */
function isDuration(text: string): boolean {
  return !relative.test(text) && /\b(?:hour|day|week|month|year)s?\b/i.test(text) && !/\d{4}/.test(text);
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
  const isPart = start.isCertain('month') && Object.hasOwn(partsOfMonth, preceding ?? '');
  return isPart || ((start.isCertain('month') || start.isCertain('weekday')) && leading.has(preceding ?? ''));
}

function periodOf(
  start: ParsedComponents,
  end: ParsedComponents | null | undefined,
  text: string,
  now: Date,
): [Edtf, Edtf] {
  if (/\b(last|past|this|next) week\b/i.test(text)) return weekAround(start.date());
  const from = edtfOf(start, now);
  // "The last two weeks" reach until today; "last month" is a month.
  if (/\b(last|past) \S+ (day|week|month|year)s\b/i.test(text))
    return [isoDay(start.date().getTime()), isoDay(now.getTime())];
  if (!end) return [from, from];
  const to = edtfOf(end, now);
  // "February to May 2016": the year is said once.
  return [end.isCertain('year') && !start.isCertain('year') && !relative.test(text) ? inYearOf(from, to) : from, to];
}

function weekAround(date: Date): [Edtf, Edtf] {
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * day;
  return [isoDay(monday), isoDay(monday + 6 * day)];
}

function edtfOf(date: ParsedComponents, now: Date): Edtf {
  const [year, month, dayOfMonth] = [date.get('year') ?? 0, date.get('month') ?? 1, date.get('day') ?? 1];
  const isDay = date.isCertain('day') || date.isCertain('weekday');
  const parts = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(dayOfMonth)];
  const own = parts.slice(0, isDay ? 3 : date.isCertain('month') ? 2 : 1).join('-');
  if (date.isCertain('year') || date.isCertain('weekday')) return own as Edtf;
  const rest = own.slice(4);
  const thisYear = now.getUTCFullYear();
  const latest = `${thisYear}${rest}` <= isoDay(now.getTime()) ? thisYear : thisYear - 1;
  return `${latest}${rest}` as Edtf;
}

/** A date without a year of its own before another: "November to February 2016" begins the year before. */
export function inYearOf(date: string, next: string): Edtf {
  const [, month = '01', ...rest] = date.split('-');
  const [year = '', ofNext = '12'] = next.split('-');
  const own = month > ofNext ? String(Number(year) - 1).padStart(4, '0') : year;
  return [own, month, ...rest].join('-') as Edtf;
}

export function isoDay(time: number): Edtf {
  return new Date(time).toISOString().slice(0, 10) as Edtf;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
