import type { Bounds } from '../../model/edtf.js';
import { type ControlWord, takesFrom, wasSaidBefore } from '../control/controlWords.js';
import { type ControlBasis, type State, states } from '../control/states.js';
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
  readonly parties: readonly string[];
  readonly basis: ControlBasis;
  readonly bounds: Bounds;
  /** For when it is set against what is stated. */
  readonly firm: Bounds;
  /** The last moment at which it may bear on another. */
  readonly until: string;
}

/** All that is known of one place, to judge two parts by. */
interface Scene {
  readonly allies: Allies;
  readonly within: Window;
  /** Before which moment anybody tells of a change that may have ended what a word started. */
  readonly changedFrom: (word: ControlWord) => string;
  /** What the source of a word states of the same parties by its other words. */
  readonly alsoStated: (word: ControlWord) => readonly Part[];
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
  const parts = states(words, allies).flatMap(partsOf).sort(byStart);
  const scene = sceneOf(words, parts, allies, within);
  let open: Part[] = [];
  for (const part of parts) {
    open = open.filter(({ until }) => until >= part.bounds.earliestStart);
    for (const other of open) {
      if (other.word.source === part.word.source || !concerns(part.word.version, other.word.version)) continue;
      const level = levelOf(other, part, scene);
      if (level !== null) yield { one: other.word, other: part.word, level };
    }
    open.push(part);
  }
}

function partsOf({ word, pieces }: State): readonly Part[] {
  const { parties } = word;
  return pieces.map(({ basis, bounds }) => {
    const firm = basis === 'INFERRED' ? afterSeizure(word, bounds) : bounds;
    return { word, parties, basis, bounds, firm, until: later(bounds.latestEnd, firm.latestEnd) };
  });
}

/** From the moment after the seizure: what the other had up to then was handed over. It lasts that moment at least. */
function afterSeizure({ fact }: ControlWord, bounds: Bounds): Bounds {
  const earliestStart = nextMoment(fact.time.earliestEnd);
  const latestStart = nextMoment(fact.time.latestEnd);
  return {
    earliestStart,
    latestStart,
    earliestEnd: later(bounds.earliestEnd, earliestStart),
    latestEnd: later(bounds.latestEnd, latestStart),
  };
}

function byStart({ bounds: a }: Part, { bounds: b }: Part): number {
  if (a.earliestStart === b.earliestStart) return 0;
  return a.earliestStart < b.earliestStart ? -1 : 1;
}

function sceneOf(words: readonly ControlWord[], parts: readonly Part[], allies: Allies, within: Window): Scene {
  const changes = firstOfEach(words, ({ version }) => version).filter(({ fact }) => fact.effect !== 'HOLDS');
  const stated = new Map<string, Part[]>();
  const key = ({ source }: ControlWord, parties: readonly string[]) => JSON.stringify([source, parties.toSorted()]);
  for (const part of parts.filter(({ basis }) => basis === 'STATED')) {
    const list = stated.get(key(part.word, part.parties));
    if (list === undefined) stated.set(key(part.word, part.parties), [part]);
    else list.push(part);
  }
  return {
    allies,
    within,
    changedFrom: remembered(
      ({ version }) => version,
      (word) => firstChange(word, changes, allies),
    ),
    alsoStated: remembered(
      (word) => word,
      (word) => (stated.get(key(word, word.parties)) ?? []).filter((part) => part.word !== word),
    ),
  };
}

function firstOfEach<T>(words: readonly ControlWord[], of: (word: ControlWord) => T): readonly ControlWord[] {
  const found = new Map<T, ControlWord>();
  for (const word of words) if (!found.has(of(word))) found.set(of(word), word);
  return [...found.values()];
}

/** Works something out of a word once for each key. */
function remembered<K, V>(keyOf: (word: ControlWord) => K, find: (word: ControlWord) => V): (word: ControlWord) => V {
  const known = new Map<K, V>();
  return (word) => {
    const key = keyOf(word);
    const value = known.get(key) ?? find(word);
    known.set(key, value);
    return value;
  };
}

/** When the first change that may have ended what a word started may have begun; never, if nobody tells of one. */
function firstChange(word: ControlWord, changes: readonly ControlWord[], allies: Allies): string {
  const parties = word.parties;
  return changes
    .filter((other) => {
      const { effect, time } = other.fact;
      if (other.version === word.version || time.latestEnd < word.fact.time.earliestStart) return false;
      if (takesFrom(other, parties)) return true;
      const then = heldSometime({ from: time.earliestStart, to: time.latestEnd });
      return effect === 'STARTS' && !allies.areTogether(parties, other.parties, then);
    })
    .map(({ fact }) => fact.time.earliestStart)
    .reduce(earlier, '~');
}

function levelOf(one: Part, other: Part, scene: Scene): ConflictCertainty | null {
  if (one.basis === 'STATED' && other.basis === 'STATED') return overlapOf(one, other, scene);
  if (one.basis === 'STATED') return againstWhatFollows(one, other, scene);
  if (other.basis === 'STATED') return againstWhatFollows(other, one, scene);
  if (one.basis !== 'INFERRED' || other.basis !== 'INFERRED') return null;
  const [mine, theirs] = [one, other].map((part) => ({ ...part, firm: part.word.fact.time }));
  return mine === undefined || theirs === undefined || overlapOf(mine, theirs, scene) === null ? null : 'POSSIBLE';
}

/** What one source states, against what is inferred or assumed from the words of another. */
function againstWhatFollows(stated: Part, following: Part, scene: Scene): ConflictCertainty | null {
  const { bounds } = stated;
  const { word, basis } = following;
  const level = overlapOf(stated, following, scene);
  if (level === null) return null;
  if (scene.alsoStated(word).some((part) => possiblyOverlap(part.bounds, bounds))) return null;
  const isExplained = scene.changedFrom(word) <= bounds.latestEnd;
  if (basis === 'ASSUMED') return isExplained || wasSaidBefore(stated.word, word) ? null : 'POSSIBLE';
  const { time } = word.fact;
  if (!isExplained || certainlySpans(bounds, time)) return level;
  const mayReachAcross = bounds.earliestStart < time.latestEnd && bounds.latestEnd > time.earliestEnd;
  return mayReachAcross ? 'POSSIBLE' : null;
}

/**
 * How certainly two parts overlap while those who have control in them are no allies. An alliance of part of the time leaves
 * a certain conflict only where the two certainly share a moment outside of it.
 */
function overlapOf(one: Part, other: Part, { allies, within }: Scene): ConflictCertainty | null {
  const may = possibleOverlap(one.firm, other.firm);
  if (may === null || may.from > within.to || may.to < within.from) return null;
  const together = (counts: (tie: Tie) => boolean) => allies.areTogether(one.parties, other.parties, counts);
  if (together(heldThrough(may))) return null;
  if (!certainlyOverlap(one.firm, other.firm)) return 'POSSIBLE';
  if (!together(heldSometime(may))) return 'CERTAIN';
  const must = certainOverlap(one.firm, other.firm);
  return must !== null && !together(heldThrough(must)) ? 'CERTAIN' : 'POSSIBLE';
}
