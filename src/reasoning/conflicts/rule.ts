import { type Bounds, openFuture, openPast } from '../../domain/edtf/bounds.js';
import type { Allies } from '../control/alliesOf.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import type { AttributionFacts, FactsById } from '../evidence/evidence.js';
import { isSure, type Statuses } from '../evidence/status.js';
import { earlier, later, type TimeWindow } from '../time/intervals.js';
import type { ConflictCertainty, Disagreement } from './conflict.js';

/** What every rule of conflict reads. */
export interface RuleInput {
  readonly versions: readonly ClaimGroup[];
  readonly evidence: FactsById;
  readonly statuses: Statuses;
  readonly allies: Allies;
  readonly nameOf: (source: string) => string;
}

/**
 * Finds the conflicts of one kind. What it needs to know of all versions it puts in order once; then the conflicts that a
 * version takes part in are found without comparing all with all.
 */
export type Rule = (matter: RuleInput) => Finder;

/** The conflicts that a version takes part in, each once, in any order. */
export type Finder = (version: ClaimGroup) => readonly Disagreement[];

/** The words on both sides that are against each other, and how certainly. */
interface Opposed {
  readonly certainty: ConflictCertainty;
  readonly one: readonly AttributionFacts[];
  readonly other: readonly AttributionFacts[];
}

/**
 * Sets the words of one side against those that other sources have on the other side.
 *
 * The conflict is CERTAIN if it may be, and some words on both sides count in full: words that are only possible, perhaps
 * misread, denied as sayings or contradicted by their own source count in the upper bound of support only, so here they make
 * it POSSIBLE.
 */
export function findOpposed(
  one: readonly AttributionFacts[],
  other: readonly AttributionFacts[],
  statuses: Statuses,
  level: ConflictCertainty,
): Opposed | null {
  const [first, second] = [one[0]?.source, other[0]?.source];
  // Mostly one speaks on each side.
  if (one.length === 1 && other.length === 1) {
    if (first === second) return null;
    const isFull = level === 'CERTAIN' && [...one, ...other].every((item) => countsInFull(item, statuses));
    return { certainty: isFull ? 'CERTAIN' : 'POSSIBLE', one, other };
  }
  const [mine, theirs] = [notOnly(one, sourcesOf(other)), notOnly(other, sourcesOf(one))];
  if (mine.length === 0 || theirs.length === 0) return null;
  const isCertain = level === 'CERTAIN' && areSeveral(one, other, statuses);
  return { certainty: isCertain ? 'CERTAIN' : 'POSSIBLE', one: mine, other: theirs };
}

/** Whether two words that count in full, one of each side, are of two sources. */
export function areSeveral(
  one: readonly AttributionFacts[],
  other: readonly AttributionFacts[],
  statuses: Statuses,
): boolean {
  const [mine, theirs] = [one, other].map((side) => sourcesOf(side.filter((item) => countsInFull(item, statuses))));
  if (mine === undefined || theirs === undefined || mine.size === 0 || theirs.size === 0) return false;
  return new Set([...mine, ...theirs]).size > 1;
}

function sourcesOf(words: readonly AttributionFacts[]): ReadonlySet<string> {
  return new Set(words.map(({ source }) => source));
}

/** The words to which some of the other side are of another source. */
function notOnly(words: readonly AttributionFacts[], others: ReadonlySet<string>): readonly AttributionFacts[] {
  if (others.size > 1) return words;
  return others.size === 0 ? [] : words.filter(({ source }) => !others.has(source));
}

/** Whether a word counts in the lower bound of support too. Members of a circle have what they assert from nobody known. */
export function countsInFull(item: AttributionFacts, statuses: Statuses): boolean {
  const isOfCircle = item.stance === 'ASSERTS' && item.relays.length > 0 && item.bases.length === 0;
  return isSure(item, statuses) && !isOfCircle;
}

/** Versions that speak of facts (modality ACTUAL) and that something standing supports. */
export function supportedFacts(versions: readonly ClaimGroup[]): readonly ClaimGroup[] {
  return versions.filter(isSupportedFact);
}

export function isSupportedFact({ facts, asserted }: ClaimGroup): boolean {
  return facts.modality === 'ACTUAL' && asserted.length > 0;
}

/** Two versions in order of their ids, so that a conflict is the same from whichever side it is found. */
export function inIdOrder(one: ClaimGroup, other: ClaimGroup): readonly [ClaimGroup, ClaimGroup] {
  return (one.ids[0] ?? '') < (other.ids[0] ?? '') ? [one, other] : [other, one];
}

/** From the first to the last moment of two times; all time where one is unknown. */
export function spanOf(a: Bounds | null, b: Bounds | null): TimeWindow {
  if (a === null || b === null) return { from: openPast, to: openFuture };
  return { from: earlier(a.earliestStart, b.earliestStart), to: later(a.latestEnd, b.latestEnd) };
}
