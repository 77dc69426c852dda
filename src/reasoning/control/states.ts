import type { Bounds } from '../../domain/edtf/edtf.js';
import { type Allies, alliedSometime } from '../evidence/alliesOf.js';
import { earlier, endOfAtom, later, momentBefore, nextMoment, startOfAtom } from '../time/intervals.js';
import { type ControlStatement, isStatedBefore, takesFrom } from './controlStatements.js';

/**
 * On what ground somebody has control for some time: the source says so, it follows from what the source says happened, or
 * nothing is said any more and it is taken to last.
 */
export type ControlBasis = 'STATED' | 'INFERRED' | 'ASSUMED';

/** A time for which somebody has control by one word, on one ground. */
interface StateSegment {
  readonly basis: ControlBasis;
  readonly bounds: Bounds;
  /** The rule it follows by, as a sentence. */
  readonly rule: string;
}

/** Who has control by one word of one source, as far as that source says nothing else. */
export interface ControlState {
  readonly word: ControlStatement;
  /** Of the word itself, then of what is assumed after it. */
  readonly pieces: readonly StateSegment[];
}

/** Between which moments something ends. */
interface End {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Who controls one place when, by which words: the one notion that the timeline and the CONTROL conflicts share.
 *
 * - A word that says who `controls` gives a STATED piece: its valid time. An open end (`2015-05/..`) is stated up to the time of
 *   saying; an unknown end (`2015-05/`) is not stated beyond the start.
 * - A word that says who `seized` gives an INFERRED piece: from its valid time, on the last day of it at the latest, up to the
 *   time of saying.
 * - What comes after is ASSUMED until the same source says otherwise. Nothing is assumed after an end that the source states:
 *   that of an interval which was certainly over when it spoke (`2014/2015`, said in 2016).
 * - The same source says otherwise when it says that another, who is no ally, seized the place, or that who had it lost it: that
 *   ends every piece. Its word that another controls the place ends what is inferred or assumed, and its next word that the same
 *   do replaces what is assumed. Where it is not certain that this came later, it only makes the end uncertain. What a source
 *   states is not ended by what it had certainly said before.
 *
 * @param words all words on the place, of all sources
 * Source: docs/reasoning.md, 5.
 */
export function controlStates(words: readonly ControlStatement[], allies: Allies): readonly ControlState[] {
  const tracks = tracksOf(words);
  return words
    .filter(({ fact }) => fact.effect !== 'ENDS')
    .map((word) => {
      const track = tracks.get(word.source);
      return {
        word,
        pieces: track === undefined ? [] : piecesOf(word).flatMap((piece) => cutByAll(piece, word, track, allies)),
      };
    })
    .filter(({ pieces }) => pieces.length > 0);
}

/** The words of one source in order of their times. */
interface OwnWords {
  readonly words: readonly ControlStatement[];
  /** For each word: the latest start of it and of those before. */
  readonly reached: readonly string[];
}

function tracksOf(words: readonly ControlStatement[]): ReadonlyMap<string, OwnWords> {
  const found = new Map<string, ControlStatement[]>();
  for (const word of words) {
    const own = found.get(word.source);
    if (own === undefined) found.set(word.source, [word]);
    else own.push(word);
  }
  return new Map([...found].map(([source, own]) => [source, inTime(own)]));
}

function inTime(own: readonly ControlStatement[]): OwnWords {
  const start = ({ fact }: ControlStatement) => fact.time.earliestStart;
  const words = own.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1));
  let latest = '';
  const reached = words.map((word) => {
    latest = later(latest, word.latestStart);
    return latest;
  });
  return { words, reached };
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
  const rule = `${own.rule}; after its time of saying, this is taken to last until the source says otherwise`;
  const bounds = { earliestStart: from, latestStart: nextMoment(end.latest), earliestEnd: '~', latestEnd: '~' };
  return [own, { basis: 'ASSUMED', bounds, rule }];
}

function ruleOf({ fact, version }: ControlStatement): string {
  const { predicate } = version.facts;
  if (fact.effect === 'STARTS') return `“${predicate}” starts control at its time`;
  return isOpenEnded(fact.edtf)
    ? `“${predicate}” with an open end is stated up to the time of saying`
    : `“${predicate}” states control at its time`;
}

/** Up to when a word itself reaches. */
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

/** What comes first ends a piece first: what was said for a time after its end no longer bears on it. */
function cutByAll(
  piece: StateSegment,
  word: ControlStatement,
  { words, reached }: OwnWords,
  allies: Allies,
): readonly StateSegment[] {
  let left: StateSegment | null = piece;
  for (let at = firstReaching(reached, word.fact.time.earliestStart); at < words.length; at += 1) {
    const other = words[at];
    if (left === null) return [];
    if (other === undefined || other.fact.time.earliestStart > left.bounds.latestEnd) break;
    if (other !== word) left = cut(left, word, other, allies);
  }
  return left === null ? [] : [withOpenEnd(left)];
}

/** The first place from which words may start at a moment or later. */
function firstReaching(reached: readonly string[], moment: string): number {
  let [from, to] = [0, reached.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((reached[middle] ?? '') < moment) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What is assumed lasts until the source says otherwise; if it never does, it may have ended at any time. */
function withOpenEnd(piece: StateSegment): StateSegment {
  const { bounds, basis } = piece;
  if (basis !== 'ASSUMED' || bounds.earliestEnd !== '~') return piece;
  return { ...piece, bounds: { ...bounds, earliestEnd: endOfAtom(bounds.earliestStart) } };
}

/** What another word of the same source leaves of a piece: the piece, perhaps with another end, or nothing (null). */
function cut(
  piece: StateSegment,
  word: ControlStatement,
  other: ControlStatement,
  allies: Allies,
): StateSegment | null {
  const { time } = other.fact;
  if (other.latestStart < word.fact.time.earliestStart) return piece;
  const end = endBy(piece, word, other, allies);
  if (end === null) return piece;
  const { earliestStart, latestStart } = piece.bounds;
  const isLater = time.earliestStart > word.latestStart || takesFrom(other, word.parties);
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

/** When another word of the same source ends a piece; null if it does not bear on it. */
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
