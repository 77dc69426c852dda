import { coreOf, type Quantity } from '../evidence/claimFacts.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import { possiblyOverlap } from '../time/intervals.js';
import { type Disagreement, firstToSpeak, sourcesNamed } from './conflict.js';
import {
  type Finder,
  findOpposed,
  groupByKey,
  inIdOrder,
  isSupportedFact,
  type RuleInput,
  supportedFacts,
} from './rule.js';

/**
 * FIGURES: two claims with the same event, core and unit give ranges that do not overlap.
 *
 * A range is from `low` to `high`. A missing bound is open ("at least two" has no upper bound), except that `best` without both
 * bounds is a single point. Ranges with a common number overlap, even if their best figures differ.
 *
 * - Certain: A counts 3 dead, B counts 5; "2 to 3" and "at least 4".
 * - Possible: one of the figures is vague ("several", "dozens").
 * - None: "at least 2" and 5; figures with different units or victims, or with times that certainly do not overlap (different
 *   incidents within the event); two figures of one source, one of which may be superseded.
 *
 * The common event relates the claims, so it is enough that their times may overlap. Source: docs/reasoning.md, 2 and 4.
 */
export function figureConflicts(matter: RuleInput): Finder {
  const counted = supportedFacts(matter.versions).filter(({ facts }) => facts.quantity !== null);
  const ranked = new Map([...groupByKey(counted, keysOf)].map(([key, group]) => [key, rankedBy(group)]));
  return (version) => {
    const range = rangeOf(version);
    if (range === null || !isSupportedFact(version)) return [];
    const rivals = keysOf(version).flatMap((key) => ranked.get(key)?.apart(range) ?? []);
    return [...new Set(rivals)].flatMap((other) => conflictBetween(...inIdOrder(version, other), matter));
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Versions sorted by range. */
interface Ranked {
  /** The versions whose ranges do not overlap this one: they end below it or start above it. */
  readonly apart: (range: Range) => readonly ClaimGroup[];
}

function rankedBy(group: readonly ClaimGroup[]): Ranked {
  const ranges = group.flatMap((version) => {
    const range = rangeOf(version);
    return range === null ? [] : [{ version, range }];
  });
  const byEnd = ranges.toSorted((a, b) => a.range.to - b.range.to);
  const byStart = ranges.toSorted((a, b) => b.range.from - a.range.from);
  return {
    apart: ({ from, to }) =>
      [...asLongAs(byEnd, ({ range }) => range.to < from), ...asLongAs(byStart, ({ range }) => range.from > to)].map(
        ({ version }) => version,
      ),
  };
}

function asLongAs<T>(sorted: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const end = sorted.findIndex((one) => !holds(one));
  return end < 0 ? sorted : sorted.slice(0, end);
}

function conflictBetween(one: ClaimGroup, other: ClaimGroup, { statuses, nameOf }: RuleInput): readonly Disagreement[] {
  if (!mayBeOneHappening(one, other)) return [];
  const level = one.facts.quantity?.vague || other.facts.quantity?.vague ? 'POSSIBLE' : 'CERTAIN';
  const found = findOpposed(one.asserted, other.asserted, statuses, level);
  if (found === null) return [];
  const sides = [
    { version: one, attributions: found.one },
    { version: other, attributions: found.other },
  ].sort(firstToSpeak);
  const explain = () => {
    const [first = '', second = ''] = sides.map(
      ({ version, attributions }) => `${sourcesNamed(attributions, nameOf)} (${inWords(version.facts.quantity)})`,
    );
    return `The figures of ${first} and ${second} do not overlap: “${sides[0]?.version.facts.text}” and “${sides[1]?.version.facts.text}”.`;
  };
  return [{ kind: 'FIGURES', certainty: found.certainty, sides, explain }];
}

function keysOf({ facts }: ClaimGroup): readonly string[] {
  return facts.events.map((event) => JSON.stringify([event, coreOf(facts), facts.quantity?.unit]));
}

function mayBeOneHappening({ facts: a }: ClaimGroup, { facts: b }: ClaimGroup): boolean {
  return a.valid === null || b.valid === null || possiblyOverlap(a.valid, b.valid);
}

/** The range of a version; null if it has no quantity. */
function rangeOf({ facts: { quantity } }: ClaimGroup): Range | null {
  if (quantity === null) return null;
  const { low, best, high } = quantity;
  const point = low === null && high === null ? best : null;
  return { from: low ?? point ?? Number.NEGATIVE_INFINITY, to: high ?? point ?? Number.POSITIVE_INFINITY };
}

function inWords(quantity: Quantity | null): string {
  if (quantity === null) return 'no figure';
  const { low, best, high, unit, vague } = quantity;
  return `${vague ? 'approximately ' : ''}${numbersOf(low, best, high)} ${unit}`;
}

function numbersOf(low: number | null, best: number | null, high: number | null): string {
  if (low === null && high === null) return `${best ?? 'an unknown number of'}`;
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`;
  return low === null ? `at most ${high}` : `at least ${low}`;
}
