import type { Bounds } from '../../domain/edtf/edtf.js';
import { groupBy } from '../graphs/groupBy.js';
import { earlier, endOfAtom, later, momentBefore, nextMoment, startOfAtom } from '../time/intervals.js';
import { type Allies, alliedSometime } from './alliesOf.js';
import { type ControlStatement, isStatedBefore, takesFrom } from './controlStatements.js';
import { type OrderOfChanges, orderOfChanges } from './orderOfChanges.js';

/**
 * The basis of a period of control: STATED by the source, INFERRED from an event, or ASSUMED to continue after the last report.
 */
export type ControlBasis = 'STATED' | 'INFERRED' | 'ASSUMED';

/** A period of control, derived from one statement on one basis. */
interface StateSegment {
  readonly basis: ControlBasis;
  readonly bounds: Bounds;
  /** The rule it is derived by, as a sentence. */
  readonly rule: string;
}

/** The control derived from one statement, limited by other statements of the same source. */
export interface ControlState {
  readonly word: ControlStatement;
  /** The pieces of the statement itself, then the assumed piece. */
  readonly pieces: readonly StateSegment[];
}

/** The bounds of an end. */
interface End {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Derives who controls a place when. Used by the timeline and by the CONTROL conflicts.
 *
 * - `controls` gives a STATED piece for its valid time. An open end (`2015-05/..`) is stated up to the time of the statement; an
 *   unknown end (`2015-05/`) is not stated beyond the start.
 * - `seized` gives an INFERRED piece from its valid time (its last day at the latest) up to the time of the statement.
 * - After that, control is ASSUMED until the same source says otherwise. Nothing is assumed after a stated end: that of an
 *   interval that was certainly over at the time of the statement (`2014/2015`, said in 2016).
 * - A statement of the same source that a non-ally seized the place, or that its controller lost it, ends every piece. A statement
 *   that another controls the place ends inferred and assumed pieces, and the next statement about the same controller replaces
 *   the assumed piece. If it is not certain that it is later, only the end becomes uncertain. A stated piece is not ended by
 *   certainly earlier statements. Of changes of one time, only those cut a piece that are not known to be before its own
 *   (`orderOfChanges`).
 * - A part of the place ("the northern half") has pieces of its own.
 *
 * @param words all statements about the place, of all sources
 * Source: docs/reasoning.md, 5.
 */
export function controlStates(words: readonly ControlStatement[], allies: Allies): readonly ControlState[] {
  const tracks = tracksOf(words);
  return words
    .filter(({ fact }) => fact.effect !== 'ENDS')
    .map((word) => {
      const track = tracks.get(trackOf(word));
      return {
        word,
        pieces: track === undefined ? [] : piecesOf(word).flatMap((piece) => cutByAll(piece, word, track, allies)),
      };
    })
    .filter(({ pieces }) => pieces.length > 0);
}

/** The statements of one source about one place or one part of it, sorted by time. */
interface OwnWords {
  readonly words: readonly ControlStatement[];
  readonly order: OrderOfChanges;
  /** For each statement: the latest start so far. */
  readonly reached: readonly string[];
}

function tracksOf(words: readonly ControlStatement[]): ReadonlyMap<string, OwnWords> {
  return new Map([...groupBy(words, trackOf)].map(([track, own]) => [track, inTime(own)]));
}

function trackOf({ source, fact }: ControlStatement): string {
  return JSON.stringify([source, fact.part]);
}

function inTime(own: readonly ControlStatement[]): OwnWords {
  const start = ({ fact }: ControlStatement) => fact.time.earliestStart;
  const words = own.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1));
  let latest = '';
  const reached = words.map((word) => {
    latest = later(latest, word.latestStart);
    return latest;
  });
  return { words, reached, order: orderOfChanges(own) };
}

function piecesOf(word: ControlStatement): readonly StateSegment[] {
  const { effect, time } = word.fact;
  const end = endOfWord(word);
  const { earliestStart } = time;
  const own: StateSegment = {
    basis: effect === 'STARTS' ? 'INFERRED' : 'STATED',
    bounds: { earliestStart, latestStart: word.latestStart, earliestEnd: end.earliest, latestEnd: end.latest },
    rule: ruleOf(word),
  };
  const from = nextMoment(end.earliest);
  if (statesEnd(word) || from === '~') return [own];
  const rule = `${own.rule}; assumed to continue after the statement until the source says otherwise`;
  const bounds = { earliestStart: from, latestStart: nextMoment(end.latest), earliestEnd: '~', latestEnd: '~' };
  return [own, { basis: 'ASSUMED', bounds, rule }];
}

function ruleOf({ fact, version }: ControlStatement): string {
  const { predicate } = version.facts;
  if (fact.effect === 'STARTS') return `“${predicate}” starts control at the valid time`;
  return isOpenEnded(fact.edtf)
    ? `“${predicate}” with an open end states control up to the time of the statement`
    : `“${predicate}” states control at the valid time`;
}

/** The end of the statement itself. */
function endOfWord({ fact, said }: ControlStatement): End {
  const { effect, time, edtf } = fact;
  if (effect === 'HOLDS' && !isOpenEnded(edtf)) {
    const latest = edtf.endsWith('/') ? endOfAtom(earlier(time.latestStart, time.latestEnd)) : time.latestEnd;
    return { earliest: time.earliestEnd, latest };
  }
  const started = effect === 'STARTS' ? time.latestEnd : endOfAtom(time.latestStart);
  const earliest = later(time.earliestEnd, endOfAtom(said.from));
  return { earliest, latest: later(later(earliest, said.to), started) };
}

/** `a/..` and `{a..}`. */
function isOpenEnded(edtf: string): boolean {
  return edtf.endsWith('/..') || edtf.endsWith('..}');
}

function statesEnd({ fact, said }: ControlStatement): boolean {
  return fact.effect === 'HOLDS' && fact.edtf.includes('/') && fact.time.latestEnd < said.from;
}

/** The first ending counts: statements about a time after the end have no effect. */
function cutByAll(
  piece: StateSegment,
  word: ControlStatement,
  { words, reached, order }: OwnWords,
  allies: Allies,
): readonly StateSegment[] {
  let left: StateSegment | null = piece;
  for (let at = firstReaching(reached, word.fact.time.earliestStart); at < words.length; at += 1) {
    const other = words[at];
    if (left === null) return [];
    if (other === undefined || other.fact.time.earliestStart > left.bounds.latestEnd) break;
    if (other !== word && !order.isBefore(other, word)) left = cut(left, word, other, { order, allies });
  }
  return left === null ? [] : [withOpenEnd(left)];
}

/** The first index from which statements may start at a moment or later. */
function firstReaching(reached: readonly string[], moment: string): number {
  let [from, to] = [0, reached.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((reached[middle] ?? '') < moment) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** An assumed piece lasts until the source says otherwise; if it never does, it may have ended at any time. */
function withOpenEnd(piece: StateSegment): StateSegment {
  const { bounds, basis } = piece;
  if (basis !== 'ASSUMED' || bounds.earliestEnd !== '~') return piece;
  return { ...piece, bounds: { ...bounds, earliestEnd: endOfAtom(bounds.earliestStart) } };
}

/** What is known of the changes that a source reports. */
interface Known {
  readonly order: OrderOfChanges;
  readonly allies: Allies;
}

/** Applies another statement of the same source to a piece: returns the piece, possibly with another end, or null. */
function cut(
  piece: StateSegment,
  word: ControlStatement,
  other: ControlStatement,
  { order, allies }: Known,
): StateSegment | null {
  const { time } = other.fact;
  if (other.latestStart < word.fact.time.earliestStart) return piece;
  const end = endBy(piece, word, other, allies);
  if (end === null) return piece;
  const { earliestStart, latestStart } = piece.bounds;
  const isMutual = takesFrom(other, word.parties) && takesFrom(word, other.parties);
  const isLater =
    time.earliestStart > word.latestStart ||
    order.isBefore(word, other) ||
    (takesFrom(other, word.parties) && !isMutual);
  const latestEnd = isLater ? earlier(piece.bounds.latestEnd, end.latest) : piece.bounds.latestEnd;
  if (latestEnd < earliestStart) return null;
  const earliestEnd = later(earlier(piece.bounds.earliestEnd, end.earliest), endOfAtom(earliestStart));
  const bounds = {
    earliestStart,
    latestStart: later(earlier(latestStart, startOfAtom(latestEnd)), earliestStart),
    earliestEnd: earlier(earliestEnd, latestEnd),
    latestEnd,
  };
  return { ...piece, bounds };
}

/** When another statement of the same source ends a piece; null if it does not. */
function endBy(
  { basis, bounds }: StateSegment,
  word: ControlStatement,
  other: ControlStatement,
  allies: Allies,
): End | null {
  const { effect, time } = other.fact;
  const parties = word.parties;
  const then = alliedSometime({ from: time.earliestStart, to: time.latestEnd });
  const isAnother = effect !== 'ENDS' && !allies.areTogether(parties, other.parties, then);
  if (takesFrom(other, parties) || (effect === 'STARTS' && isAnother)) {
    if (basis === 'STATED' && isStatedBefore(other, word)) return null;
    return { earliest: endOfAtom(time.earliestStart), latest: time.latestEnd };
  }
  if (effect === 'ENDS') return null;
  const goesOn = basis === 'ASSUMED' && time.latestStart > bounds.earliestStart;
  if (!goesOn && !(isAnother && basis !== 'STATED')) return null;
  return { earliest: endOfAtom(bounds.earliestStart), latest: momentBefore(time.latestStart) };
}
