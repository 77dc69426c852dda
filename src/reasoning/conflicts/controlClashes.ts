import type { Bounds } from '../../domain/edtf/edtf.js';
import { type Allies, alliedSometime, alliedThroughout } from '../control/alliesOf.js';
import { type ControlStatement, isStatedBefore, takesFrom } from '../control/controlStatements.js';
import { type ControlBasis, type ControlState, controlStates } from '../control/states.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import type { SourceLink } from '../evidence/evidence.js';
import {
  certainlyOverlap,
  certainlySpans,
  certainOverlap,
  later,
  nextMoment,
  possibleOverlap,
  type TimeWindow,
} from '../time/intervals.js';
import { Overlaps } from '../time/overlaps.js';
import type { ConflictCertainty } from './conflict.js';

/** Statements of two sources by which a place has two controllers at the same time. */
export interface ControlClash {
  readonly one: ControlStatement;
  readonly other: ControlStatement;
  readonly level: ConflictCertainty;
}

/** One piece of a control state. */
interface Part {
  readonly word: ControlStatement;
  readonly parties: readonly string[];
  readonly basis: ControlBasis;
  readonly bounds: Bounds;
  /** The bounds for a comparison with a STATED piece. */
  readonly firm: Bounds;
  /** The window in which it may overlap another piece. */
  readonly from: string;
  readonly to: string;
}

/** The context of one place for comparing two pieces. */
interface Scene {
  readonly allies: Allies;
  readonly within: TimeWindow;
  /** The start of the earliest reported change that may have ended the control of a statement. */
  readonly changedFrom: (word: ControlStatement) => string;
  /** STATED pieces of the same source about the same parties. */
  readonly alsoStated: (word: ControlStatement) => Overlaps<Part>;
}

/**
 * Finds the clashes at one place, by version, with the rule of `controls`. Only pieces that may overlap are compared.
 *
 * @param within only clashes that may fall into this window
 */
export function controlClashes(
  words: readonly ControlStatement[],
  allies: Allies,
  within: TimeWindow,
): (version: ClaimGroup) => readonly ControlClash[] {
  const parts = controlStates(words, allies).flatMap(partsOf);
  const overlaps = new Overlaps(parts);
  const scene = sceneOf(words, parts, allies, within);
  const byVersion = new Map<ClaimGroup, Part[]>();
  for (const part of parts) {
    const own = byVersion.get(part.word.version);
    if (own === undefined) byVersion.set(part.word.version, [part]);
    else own.push(part);
  }
  const clashesOf = (part: Part) =>
    [...overlaps.during(part)].flatMap((other): readonly ControlClash[] => {
      if (other.word.version === part.word.version || other.word.source === part.word.source) return [];
      const level = levelOf(part, other, scene);
      return level === null ? [] : [{ one: part.word, other: other.word, level }];
    });
  return (version) => (byVersion.get(version) ?? []).flatMap(clashesOf);
}

function partsOf({ word, pieces }: ControlState): readonly Part[] {
  const { parties } = word;
  return pieces.map(({ basis, bounds }) => {
    const firm = basis === 'INFERRED' ? afterSeizure(word, bounds) : bounds;
    const to = later(bounds.latestEnd, firm.latestEnd);
    return { word, parties, basis, bounds, firm, from: bounds.earliestStart, to };
  });
}

/** Starts after the seizure, because earlier control was handed over, and lasts at least one moment. */
function afterSeizure({ fact }: ControlStatement, bounds: Bounds): Bounds {
  const earliestStart = nextMoment(fact.time.earliestEnd);
  const latestStart = nextMoment(fact.time.latestEnd);
  return {
    earliestStart,
    latestStart,
    earliestEnd: later(bounds.earliestEnd, earliestStart),
    latestEnd: later(bounds.latestEnd, latestStart),
  };
}

function sceneOf(
  words: readonly ControlStatement[],
  parts: readonly Part[],
  allies: Allies,
  within: TimeWindow,
): Scene {
  const changes = new Overlaps(
    firstOfEach(words, ({ version }) => version)
      .filter(({ fact }) => fact.effect !== 'HOLDS')
      .map((word) => ({ word, from: word.fact.time.earliestStart, to: word.fact.time.latestEnd })),
  );
  const stated = new Map<string, Part[]>();
  for (const part of parts.filter(({ basis }) => basis === 'STATED')) {
    const list = stated.get(keyOf(part.word));
    if (list === undefined) stated.set(keyOf(part.word), [part]);
    else list.push(part);
  }
  const ownWords = new Map([...stated].map(([key, own]) => [key, new Overlaps(own)]));
  return {
    allies,
    within,
    changedFrom: memoize(
      ({ version }) => version,
      (word) => firstChange(word, changes, allies),
    ),
    alsoStated: memoize(
      (word) => word,
      (word) => ownWords.get(keyOf(word)) ?? new Overlaps([]),
    ),
  };
}

/** A key of the source and the parties. */
function keyOf({ source, parties }: ControlStatement): string {
  return JSON.stringify([source, parties.toSorted()]);
}

function firstOfEach<T>(
  words: readonly ControlStatement[],
  of: (word: ControlStatement) => T,
): readonly ControlStatement[] {
  const found = new Map<T, ControlStatement>();
  for (const word of words) if (!found.has(of(word))) found.set(of(word), word);
  return [...found.values()];
}

/** Memoizes a function of a statement by key. */
function memoize<K, V>(
  keyOf: (word: ControlStatement) => K,
  find: (word: ControlStatement) => V,
): (word: ControlStatement) => V {
  const known = new Map<K, V>();
  return (word) => {
    const key = keyOf(word);
    const value = known.get(key) ?? find(word);
    known.set(key, value);
    return value;
  };
}

/** A statement about a change of control, with its time window. */
interface Change extends TimeWindow {
  readonly word: ControlStatement;
}

/** The earliest start of a change that may have ended the control of a statement; `~` if no change is reported. */
function firstChange(word: ControlStatement, changes: Overlaps<Change>, allies: Allies): string {
  const { parties } = word;
  for (const { word: other, ...time } of changes.during({ from: word.fact.time.earliestStart, to: '~' })) {
    if (other.version === word.version) continue;
    const isByOthers = () =>
      other.fact.effect === 'STARTS' && !allies.areTogether(parties, other.parties, alliedSometime(time));
    if (takesFrom(other, parties) || isByOthers()) return time.from;
  }
  return '~';
}

function levelOf(one: Part, other: Part, scene: Scene): ConflictCertainty | null {
  if (one.basis === 'STATED' && other.basis === 'STATED') return overlapOf(one, other, scene);
  if (one.basis === 'STATED') return compareWithDerived(one, other, scene);
  if (other.basis === 'STATED') return compareWithDerived(other, one, scene);
  if (one.basis !== 'INFERRED' || other.basis !== 'INFERRED') return null;
  const [mine, theirs] = [one, other].map((part) => ({ ...part, firm: part.word.fact.time }));
  return mine === undefined || theirs === undefined || overlapOf(mine, theirs, scene) === null ? null : 'POSSIBLE';
}

/** Compares a STATED piece with an INFERRED or ASSUMED piece of another source. */
function compareWithDerived(stated: Part, following: Part, scene: Scene): ConflictCertainty | null {
  const { bounds } = stated;
  const { word, basis } = following;
  const level = overlapOf(stated, following, scene);
  if (level === null) return null;
  if (alsoStates(word, bounds, scene)) return null;
  const isExplained = scene.changedFrom(word) <= bounds.latestEnd;
  if (basis === 'ASSUMED') return isExplained || isStatedBefore(stated.word, word) ? null : 'POSSIBLE';
  const { time } = word.fact;
  if (!isExplained || certainlySpans(bounds, time)) return level;
  const mayReachAcross = bounds.earliestStart < time.latestEnd && bounds.latestEnd > time.earliestEnd;
  return mayReachAcross ? 'POSSIBLE' : null;
}

/** Whether the source also states, in another statement, that the same parties have control at that time. */
function alsoStates(word: ControlStatement, { earliestStart, latestEnd }: Bounds, scene: Scene): boolean {
  for (const part of scene.alsoStated(word).during({ from: earliestStart, to: latestEnd })) {
    if (part.word !== word) return true;
  }
  return false;
}

/**
 * How certainly two pieces overlap while their controllers are not allies. If they were allies for part of the time, the
 * conflict is certain only if the pieces certainly overlap outside the alliance.
 */
function overlapOf(one: Part, other: Part, { allies, within }: Scene): ConflictCertainty | null {
  const may = possibleOverlap(one.firm, other.firm);
  if (may === null || may.from > within.to || may.to < within.from) return null;
  const together = (counts: (sourceLink: SourceLink) => boolean) =>
    allies.areTogether(one.parties, other.parties, counts);
  if (together(alliedThroughout(may))) return null;
  if (!certainlyOverlap(one.firm, other.firm)) return 'POSSIBLE';
  if (!together(alliedSometime(may))) return 'CERTAIN';
  const must = certainOverlap(one.firm, other.firm);
  return must !== null && !together(alliedThroughout(must)) ? 'CERTAIN' : 'POSSIBLE';
}
