import { boundsOf, type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Word } from '../words.js';
import { datesIn, day, type FoundDate, inYearOf, isoDay, leading, partsOfMonth } from './datesIn.js';
import { impossibleDays } from './impossibleDays.js';
import { follows, withShortened } from './shortenedDates.js';

/** A time of a question: from when to when, each in EDTF; a bound that was not said is absent. */
export interface Time {
  readonly from?: Edtf;
  readonly to?: Edtf;
  /** For the reading: `on 2016-03-05`, `since 2014`. */
  readonly said: string;
  /** No year was said. */
  readonly isYearless?: true;
}

/** A question without its time. */
export interface Timed {
  readonly words: readonly Word[];
  readonly time?: Time;
  /** Dates that cannot be: no calendar has them. */
  readonly impossible: readonly string[];
}

/**
 * Takes the time out of a question. Dates are found by chrono-node, day before month; what it does not know (EDTF such as
 * `2016-03`, a year by itself after "in", "since" and the like) is found here. A date without a year is the last such one.
 */
export function readTimes(words: readonly Word[], now: Date): Timed {
  const impossible = impossibleDays(words);
  if (impossible.length > 0) return { words, impossible };
  const dates = withShortened(words, datesIn(words, now));
  const [first, second] = dates;
  if (first === undefined) return { words, impossible: [] };
  const joint = second === undefined ? undefined : textBetween(words, first.end, second.start);
  const opening = words[first.start - 1]?.folded;
  const isPeriod =
    (opening === 'between' && joint === 'and') || (opening === 'from' && isUntil(joint)) || joint === 'to';
  const isPair = joint === 'and' || joint === 'or';
  if (second === undefined || !(isPeriod || isPair)) return single(words, first);
  const start = leading.has(opening ?? '') ? first.start - 1 : first.start;
  // "In 2014 and 2015" is one period; "in 2014 and 2016" is not.
  if (!isPeriod && !follows(first, second)) return { words, impossible: [textBetween(words, start, second.end)] };
  const isYearless = first.isYearless === true && second.isYearless === true;
  // "Between November and February": the last February, and the November before it.
  const from = isYearless ? inYearOf(first.from, second.to) : first.from;
  return period(words, { start, end: second.end, from, to: second.to, isYearless });
}

function period(words: readonly Word[], { start, end, from, to, isYearless }: FoundDate): Timed {
  const reversed = boundsOf(parseEdtf(from)).earliestStart > boundsOf(parseEdtf(to)).latestEnd;
  if (reversed) return { words, impossible: [textBetween(words, start, end)] };
  return without(words, start, end, periodOf(from, to, isYearless));
}

/** From one date to another, both said without a year if it has none. */
export function periodOf(from: Edtf, to: Edtf, isYearless = false): Time {
  return { from, to, said: `from ${from} to ${to}`, ...(isYearless && { isYearless }) };
}

function single(words: readonly Word[], found: FoundDate): Timed {
  const { start, preposition } = prepositionBefore(words, found);
  if (found.from !== found.to) return period(words, { ...found, start });
  const part = partOfMonth(words, found);
  if (part !== undefined) return period(words, part);
  return without(words, start, found.end, timeAfter(preposition, found));
}

/** "In late May 2016". */
function partOfMonth(words: readonly Word[], found: FoundDate): FoundDate | undefined {
  const part = partsOfMonth[words[found.start - 1]?.folded ?? ''];
  if (part === undefined || found.from.length !== 7) return undefined;
  const { start } = prepositionBefore(words, { start: found.start - 1, end: found.end });
  const [first, last] = part;
  const end = last === '28' ? boundsOf(parseEdtf(found.from)).latestEnd.slice(0, 10) : `${found.from}-${last}`;
  return { ...found, start, from: `${found.from}-${first}` as Edtf, to: end as Edtf };
}

function timeAfter(preposition: string, { from, to, isYearless }: FoundDate): Time {
  const year = isYearless === true && { isYearless };
  switch (preposition) {
    case 'since':
    case 'from':
      return { from, said: `since ${from}`, ...year };
    case 'until':
    case 'till':
    case 'by':
    case 'to':
      return { to, said: `until ${to}`, ...year };
    case 'before': {
      const last = shifted(boundsOf(parseEdtf(from)).earliestStart, -1);
      return { to: last, said: `until ${last}`, ...year };
    }
    case 'after': {
      const first = shifted(boundsOf(parseEdtf(to)).latestEnd, 1);
      return { from: first, said: `since ${first}`, ...year };
    }
    default:
      return {
        from,
        to,
        said: `${from.length === 10 ? 'on' : 'in'} ${from}`,
        ...year,
      };
  }
}

function prepositionBefore(words: readonly Word[], { start, end }: Pick<FoundDate, 'start' | 'end'>) {
  const [last = '', earlier = ''] = [words[start - 1]?.folded, words[start - 2]?.folded];
  if (last === 'right') return { start: start - 1, preposition: '' };
  // "What did they say about 4 March?": of that day. "About the 4 March attack" is about an attack.
  if (last === 'about' && end === words.length) return { start: start - 1, preposition: '' };
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

function shifted(bound: string, days: number): Edtf {
  return isoDay(Date.parse(bound.slice(0, 10)) + days * day);
}
