import { type AttributionFacts, earliestFirst, type FactsById } from './evidence.js';
import { basesOf } from './evidenceGraph.js';
import type { Statuses } from './status.js';
import { isPassable } from './supportPaths.js';

/**
 * Who answers for the content of a claim: the roots to which its attributions lead by relaying, and those who drew it as a
 * conclusion of their own from what others said (BASED_ON) and who commit themselves to it.
 *
 * Whoever only passes words on is none, and neither are those that a conclusion rests on: a dataset that counts the dead of
 * three reports answers for the sum, the reports do not. A conclusion counts while something it rests on supports it.
 *
 * @param own all attributions of the claim
 * @param supporting the roots that support it, as `stancesOn` finds them
 */
export function speakersFor(
  own: readonly AttributionFacts[],
  supporting: ReadonlySet<string>,
  evidence: FactsById,
  statuses: Statuses,
): readonly AttributionFacts[] {
  if (supporting.size === 0) return [];
  const follow = (ids: readonly string[]) =>
    ids.flatMap((id) => evidence.get(id) ?? []).filter((item) => isPassable(item, statuses));
  const drawn = (item: AttributionFacts) => (statuses.supersededBy.has(item.id) ? [] : follow(basesOf(item)));
  const isConclusion = (item: AttributionFacts) =>
    [...reached(drawn(item), (at) => [...follow(at.relays), ...drawn(at)])].some(({ id }) => supporting.has(id));
  const passedOn = reached(
    own.filter((item) => isPassable(item, statuses)),
    ({ relays }) => follow(relays),
  );
  return [...passedOn].filter((item) => supporting.has(item.id) || isConclusion(item)).sort(earliestFirst);
}

/** All that some attributions lead to, with themselves. */
export function reached(
  from: readonly AttributionFacts[],
  next: (item: AttributionFacts) => readonly AttributionFacts[],
): ReadonlySet<AttributionFacts> {
  const seen = new Set(from);
  // A set that grows while it is walked yields what was added.
  for (const item of seen) for (const other of next(item)) seen.add(other);
  return seen;
}
