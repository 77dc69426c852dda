import { type AttributionFacts, earliestFirst, type FactsById } from './evidence.js';
import { basesOf } from './evidenceGraph.js';
import type { Statuses } from './status.js';
import { isPassable } from './supportPaths.js';

/**
 * The attributions that take responsibility for a claim: the roots of its relay chains, and committed conclusions from other
 * attributions (rules E4 and E5).
 *
 * Relays do not count, and neither do the bases of a conclusion: a dataset that adds up the dead of three reports is responsible
 * for the sum, the reports are not. A conclusion counts while one of its bases supports it.
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

/** Attributions and everything reachable from them. */
export function reached(
  from: readonly AttributionFacts[],
  next: (item: AttributionFacts) => readonly AttributionFacts[],
): ReadonlySet<AttributionFacts> {
  const seen = new Set(from);
  // Iterating over a set includes items added during the iteration.
  for (const item of seen) for (const other of next(item)) seen.add(other);
  return seen;
}
