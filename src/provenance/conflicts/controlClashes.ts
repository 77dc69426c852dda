import type { Bounds } from '../../model/edtf.js';
import { type ControlWord, partiesOf, takesFrom, wasSaidBefore } from '../control/controlWords.js';
import { type Piece, type State, states } from '../control/states.js';
import type { Tie } from '../evidence.js';
import {
  certainlyOverlap,
  certainlySpans,
  certainOverlap,
  earlier,
  later,
  nextMoment,
  possibleOverlap,
  possiblyOverlap,
  type Window,
} from '../intervals.js';
import { type Allies, heldSometime, heldThrough } from './alliesOf.js';
import type { ConflictCertainty } from './conflict.js';
import type { Version } from './versionsOf.js';

/** Two words of different sources by which one place has two holders at one time. */
export interface ControlClash {
  readonly one: ControlWord;
  readonly other: ControlWord;
  readonly level: ConflictCertainty;
}

/** Which clashes are asked for. */
export interface Sought {
  readonly concerns: (one: Version, other: Version) => boolean;
  /** Only those that may be at some moment of this. */
  readonly within: Window;
}

/** A state with one of its pieces. */
interface Part {
  readonly word: ControlWord;
  readonly piece: Piece;
}

/** All that is known of one place, to judge two parts by. */
interface Scene {
  readonly allies: Allies;
  readonly within: Window;
  /** Before which moment anybody tells of a change that may have ended what a word started. */
  readonly changedFrom: (word: ControlWord) => string;
  /** The STATED pieces of a source for the same parties by its other words. */
  readonly alsoStated: (word: ControlWord) => readonly Piece[];
}

/**
 * Every pair of parts of the states of one place that are against each other; the rule is that of `controls`. One pass over the
 * parts by their starts: what is over before another begins is never compared with it.
 */
export function* controlClashes(
  words: readonly ControlWord[],
  allies: Allies,
  { concerns, within }: Sought,
): Generator<ControlClash> {
  const all = states(words, allies);
  const scene = sceneOf(words, all, allies, within);
  let open: readonly Part[] = [];
  for (const part of all.flatMap(partsOf).sort(byStart)) {
    open = open.filter(({ word, piece }) => endOf(word, piece) >= part.piece.bounds.earliestStart);
    for (const other of open) {
      if (other.word.source === part.word.source || !concerns(part.word.version, other.word.version)) continue;
      const level = levelOf(other, part, scene);
      if (level !== null) yield { one: other.word, other: part.word, level };
    }
    open = [...open, part];
  }
}

function partsOf({ word, pieces }: State): readonly Part[] {
  return pieces.map((piece) => ({ word, piece }));
}

function byStart({ piece: a }: Part, { piece: b }: Part): number {
  if (a.bounds.earliestStart === b.bounds.earliestStart) return 0;
  return a.bounds.earliestStart < b.bounds.earliestStart ? -1 : 1;
}

/** Up to when a piece may bear on others: what follows from a seizure, at least to the moment after it. */
function endOf({ fact }: ControlWord, { basis, bounds }: Piece): string {
  return basis === 'INFERRED' ? later(bounds.latestEnd, nextMoment(fact.time.latestEnd)) : bounds.latestEnd;
}

function sceneOf(words: readonly ControlWord[], all: readonly State[], allies: Allies, within: Window): Scene {
  const changes = [...new Map(words.map((word) => [word.version, word])).values()].filter(
    ({ fact }) => fact.effect !== 'HOLDS',
  );
  const known = new Map<Version, string>();
  const stated = new Map<string, { readonly word: ControlWord; readonly piece: Piece }[]>();
  const key = (word: ControlWord) => JSON.stringify([word.source, partiesOf(word).toSorted()]);
  for (const part of all.flatMap(partsOf).filter(({ piece }) => piece.basis === 'STATED')) {
    stated.set(key(part.word), [...(stated.get(key(part.word)) ?? []), part]);
  }
  return {
    allies,
    within,
    changedFrom(word) {
      const found = known.get(word.version) ?? firstChange(word, changes, allies);
      known.set(word.version, found);
      return found;
    },
    alsoStated: (word) => (stated.get(key(word)) ?? []).filter((part) => part.word !== word).map(({ piece }) => piece),
  };
}

/** When the first change that may have ended what a word started may have begun; never, if nobody tells of one. */
function firstChange(word: ControlWord, changes: readonly ControlWord[], allies: Allies): string {
  const parties = partiesOf(word);
  return changes
    .filter((other) => {
      const { effect, time } = other.fact;
      if (other.version === word.version || time.latestEnd < word.fact.time.earliestStart) return false;
      if (takesFrom(other, parties)) return true;
      const then = heldSometime({ from: time.earliestStart, to: time.latestEnd });
      return effect === 'STARTS' && !allies.areTogether(parties, partiesOf(other), then);
    })
    .map(({ fact }) => fact.time.earliestStart)
    .reduce(earlier, '~');
}

function levelOf(one: Part, other: Part, scene: Scene): ConflictCertainty | null {
  const [a, b] = [one.piece.basis, other.piece.basis];
  if (a === 'STATED' && b === 'STATED') return overlapOf(one, other, scene);
  if (a === 'STATED') return againstWhatFollows(one, other, scene);
  if (b === 'STATED') return againstWhatFollows(other, one, scene);
  if (a !== 'INFERRED' || b !== 'INFERRED') return null;
  const [mine, theirs] = [one.word.fact.time, other.word.fact.time];
  return overlapOf(at(one, mine), at(other, theirs), scene) === null ? null : 'POSSIBLE';
}

/** What one source states, against what is inferred or assumed from the words of another. */
function againstWhatFollows(stated: Part, following: Part, scene: Scene): ConflictCertainty | null {
  const { piece } = stated;
  const { word } = following;
  const isAssumed = following.piece.basis === 'ASSUMED';
  const level = overlapOf(stated, isAssumed ? following : at(following, afterSeizure(following)), scene);
  if (level === null) return null;
  if (scene.alsoStated(word).some(({ bounds }) => possiblyOverlap(bounds, piece.bounds))) return null;
  const isExplained = scene.changedFrom(word) <= piece.bounds.latestEnd;
  if (isAssumed) return isExplained || wasSaidBefore(stated.word, word) ? null : 'POSSIBLE';
  const { time } = word.fact;
  if (!isExplained || certainlySpans(piece.bounds, time)) return level;
  const mayReachAcross = piece.bounds.earliestStart < time.latestEnd && piece.bounds.latestEnd > time.earliestEnd;
  return mayReachAcross ? 'POSSIBLE' : null;
}

/** From the moment after the seizure: what the other had up to then was handed over. It lasts that moment at least. */
function afterSeizure({ word, piece }: Part): Bounds {
  const earliestStart = nextMoment(word.fact.time.earliestEnd);
  const latestStart = nextMoment(word.fact.time.latestEnd);
  return {
    earliestStart,
    latestStart,
    earliestEnd: later(piece.bounds.earliestEnd, earliestStart),
    latestEnd: later(piece.bounds.latestEnd, latestStart),
  };
}

function at({ word, piece }: Part, bounds: Bounds): Part {
  return { word, piece: { ...piece, bounds } };
}

/**
 * How certainly two parts overlap while those who have control in them are no allies. An alliance of part of the time leaves
 * a certain conflict only where the two certainly share a moment outside of it.
 */
function overlapOf(one: Part, other: Part, { allies, within }: Scene): ConflictCertainty | null {
  const [a, b] = [one.piece.bounds, other.piece.bounds];
  const may = possibleOverlap(a, b);
  if (may === null || may.from > within.to || may.to < within.from) return null;
  const together = (counts: (tie: Tie) => boolean) =>
    allies.areTogether(partiesOf(one.word), partiesOf(other.word), counts);
  if (together(heldThrough(may))) return null;
  if (!certainlyOverlap(a, b)) return 'POSSIBLE';
  if (!together(heldSometime(may))) return 'CERTAIN';
  const must = certainOverlap(a, b);
  return must !== null && !together(heldThrough(must)) ? 'CERTAIN' : 'POSSIBLE';
}
