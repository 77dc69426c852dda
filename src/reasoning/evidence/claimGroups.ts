import { groupBy } from '../graphs/groupBy.js';
import { type ClaimFacts, coreOf } from './claimFacts.js';
import type { AttributionFacts, FactsById } from './evidence.js';
import { leadsTo } from './evidenceGraph.js';
import { reached, speakersFor } from './speakersFor.js';
import { stancesOn } from './stances.js';
import type { Statuses } from './status.js';

/** Claims with the same content after merges, with the attributions for and against it. */
export interface ClaimGroup {
  /** The common content, taken from the first by id. */
  readonly facts: ClaimFacts;
  /** Their ids, sorted. */
  readonly ids: readonly string[];
  /** The attributions by its speakers (see `speakersFor`). Empty if it is unsupported. */
  readonly asserted: readonly AttributionFacts[];
  readonly denied: readonly AttributionFacts[];
  readonly doubted: readonly AttributionFacts[];
}

/**
 * Groups claims with the same content.
 *
 * Claims with the same core, time as written, quantity and events form one group, so that two records of one claim that differ
 * only in a merged entity are in one conflict and not in two. Claims that importers keep apart as separate incidents describe
 * different events.
 */
export function claimGroups(
  claims: readonly ClaimFacts[],
  evidence: FactsById,
  statuses: Statuses,
): readonly ClaimGroup[] {
  const own = groupBy(evidence.values(), ({ claim }) => claim);
  return [...groups(claims).values()].flatMap((group) => {
    const [facts] = group;
    if (facts === undefined) return [];
    const ids = group.map(({ id }) => id);
    const words = ids.flatMap((id) => own.get(id) ?? []);
    const { asserted, denied, doubted } = stancesOn(allBehind(words, evidence), new Set(ids), statuses);
    const supporting = new Set(asserted.map(({ id }) => id));
    return [{ facts, ids, asserted: speakersFor(words, supporting, evidence, statuses), denied, doubted }];
  });
}

function groups(claims: readonly ClaimFacts[]): ReadonlyMap<string, readonly ClaimFacts[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return groupBy(sorted, (claim) => {
    const { edtf, quantity, events } = claim;
    const { low, best, high, unit, vague } = quantity ?? {};
    return JSON.stringify([coreOf(claim), edtf, [low, best, high, unit, vague], [...events].sort()]);
  });
}

/** Attributions with everything they reference: enough to determine the stances, and far less than all evidence. */
function allBehind(words: readonly AttributionFacts[], evidence: FactsById): FactsById {
  const found = reached(words, (item) => leadsTo(item).flatMap((id) => evidence.get(id) ?? []));
  return new Map([...found].map((item) => [item.id, item]));
}
