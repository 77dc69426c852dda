import type { Bounds } from '../../domain/edtf/edtf.js';
import { type Allies, alliedSometime, alliedThroughout } from '../control/alliesOf.js';
import { type ControlStatement, isStatedBefore, takesFrom } from '../control/controlStatements.js';
import { type OrderOfChanges, orderOfChanges } from '../control/orderOfChanges.js';
import { type ControlBasis, type ControlState, controlStates } from '../control/states.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import type { SourceLink } from '../evidence/evidence.js';
import { groupBy } from '../graphs/groupBy.js';
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
import { isApproximate } from '../time/periods.js';
import { alignZones, inAllZones } from '../time/zones.js';
import type { ConflictCertainty } from './conflict.js';

/** Statements of two sources by which a place has two controllers at the same time. */
export interface ControlClash {
  readonly one: ControlStatement;
  readonly other: ControlStatement;
  readonly level: ConflictCertainty;
  /** The time that it is about, as far as it may be. */
  readonly during: TimeWindow;
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
  const byVersion = groupBy(parts, ({ word }) => word.version);
  const clashesOf = (part: Part) =>
    [...overlaps.during(inAllZones(part))].flatMap((other): readonly ControlClash[] => {
      if (other.word.version === part.word.version || other.word.source === part.word.source) return [];
      const overlap = clashBetween(part, other, scene);
      return overlap === null ? [] : [{ one: part.word, other: other.word, ...overlap }];
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
  const stated = groupBy(
    parts.filter(({ basis }) => basis === 'STATED'),
    ({ word }) => keyOf(word),
  );
  const orders = new Map(
    [...groupBy(words, ({ source }) => source)].map(([source, own]) => [source, orderOfChanges(own)]),
  );
  const ownWords = new Map([...stated].map(([key, own]) => [key, new Overlaps(own)]));
  return {
    allies,
    within,
    changedFrom: memoize(
      ({ version }) => version,
      (word) => firstChange(word, changes, { allies, orderOf: (source) => orders.get(source) }),
    ),
    alsoStated: memoize(
      (word) => word,
      (word) => ownWords.get(keyOf(word)) ?? new Overlaps([]),
    ),
  };
}

/** A key of the source, the parties and the part of the place. */
function keyOf({ source, parties, fact }: ControlStatement): string {
  return JSON.stringify([source, parties.toSorted(), fact.part]);
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

interface Known {
  readonly allies: Allies;
  /** The order of changes of one time, by the word of a source. */
  readonly orderOf: (source: string) => OrderOfChanges | undefined;
}

/** The earliest start of a change that may have ended the control of a statement; `~` if no change is reported. */
function firstChange(word: ControlStatement, changes: Overlaps<Change>, { allies, orderOf }: Known): string {
  const { parties, source } = word;
  for (const { word: other, ...time } of changes.during({ from: word.fact.time.earliestStart, to: '~' })) {
    if (other.version === word.version || orderOf(source)?.isBefore(other, word)) continue;
    const isByOthers = () =>
      other.fact.effect === 'STARTS' && !allies.areTogether(parties, other.parties, alliedSometime(time));
    if (takesFrom(other, parties) || isByOthers()) return time.from;
  }
  return '~';
}

/** How certainly two pieces are in conflict, and when. */
type Overlap = Pick<ControlClash, 'level' | 'during'>;

/** A conflict about a part of the place, or at an approximate time, is only possible. */
function clashBetween(one: Part, other: Part, scene: Scene): Overlap | null {
  const [a, b] = [one.word.fact, other.word.fact];
  if (a.part !== b.part && a.part !== null && b.part !== null) return null;
  if (a.part !== null && a.part === b.part && isAmount(a.part)) return null;
  const overlap = overlapBetween(one, other, scene);
  const isSure = a.part === null && b.part === null && !isApproximate(a.edtf) && !isApproximate(b.edtf);
  return overlap === null || isSure ? overlap : { ...overlap, level: 'POSSIBLE' };
}

const amount =
  /%|per ?cent|^(about |nearly |almost |over |more than )?((a|the|one|two) )?(half|thirds?|quarters?|parts?|most|much|some|majority)$/i;

/** Whether a part tells how much and not which: two may each have a half. */
function isAmount(part: string): boolean {
  return amount.test(part.trim());
}

function overlapBetween(one: Part, other: Part, scene: Scene): Overlap | null {
  if (one.basis === 'STATED' && other.basis === 'STATED') return overlapOf(one, other, scene);
  if (one.basis === 'STATED') return compareWithDerived(one, other, scene);
  if (other.basis === 'STATED') return compareWithDerived(other, one, scene);
  if (one.basis !== 'INFERRED' || other.basis !== 'INFERRED') return null;
  const overlap = overlapOf(atSeizure(one), atSeizure(other), scene);
  return overlap === null ? null : { ...overlap, level: 'POSSIBLE' };
}

function atSeizure(part: Part): Part {
  return { ...part, firm: part.word.fact.time };
}

/** Compares a STATED piece with an INFERRED or ASSUMED piece of another source. */
function compareWithDerived(stated: Part, following: Part, scene: Scene): Overlap | null {
  const { bounds } = stated;
  const { word, basis } = following;
  const overlap = overlapOf(stated, following, scene);
  if (overlap === null) return null;
  const possible: Overlap = { ...overlap, level: 'POSSIBLE' };
  if (alsoStates(word, bounds, scene)) return null;
  const isExplained = scene.changedFrom(word) <= bounds.latestEnd;
  if (basis === 'ASSUMED') return isExplained || isStatedBefore(stated.word, word) ? null : possible;
  const { time } = word.fact;
  if (!isExplained || certainlySpans(bounds, time)) return overlap;
  const mayReachAcross = bounds.earliestStart < time.latestEnd && bounds.latestEnd > time.earliestEnd;
  return mayReachAcross ? possible : null;
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
function overlapOf(one: Part, other: Part, { allies, within }: Scene): Overlap | null {
  const [a, b] = alignZones(one.firm, other.firm);
  // Days of other zones are told of only where the days as written do not overlap.
  const during = possibleOverlap(one.firm, other.firm) ?? possibleOverlap(a, b);
  if (during === null || during.from > within.to || during.to < within.from) return null;
  const together = (counts: (sourceLink: SourceLink) => boolean) =>
    allies.areTogether(one.parties, other.parties, counts);
  if (together(alliedThroughout(during))) return null;
  if (!certainlyOverlap(a, b)) return { level: 'POSSIBLE', during };
  if (!together(alliedSometime(during))) return { level: 'CERTAIN', during };
  const must = certainOverlap(a, b);
  return { level: must !== null && !together(alliedThroughout(must)) ? 'CERTAIN' : 'POSSIBLE', during };
}
