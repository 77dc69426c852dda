import { type ClaimFacts, coreOf } from './claimFacts.js';
import type { AttributionFacts, FactsById } from './evidence.js';
import { leadsTo } from './evidenceGraph.js';
import { reached, speakersFor } from './speakersFor.js';
import { stancesOn } from './stances.js';
import type { Statuses } from './status.js';

/** Claims that say one and the same, as they stand after merges, with who stands for and against it. */
export interface ClaimGroup {
  /** What all of them say; the first by id stands for the others. */
  readonly facts: ClaimFacts;
  /** Their ids, sorted. */
  readonly ids: readonly string[];
  /** Who answers for it, as `speakersFor` finds them. None: nothing that stands supports it. */
  readonly asserted: readonly AttributionFacts[];
  readonly denied: readonly AttributionFacts[];
  readonly doubted: readonly AttributionFacts[];
}

/**
 * Groups claims into versions.
 *
 * Rule: claims that share their core, their time as written, their quantity and their events are one, so that two records of one
 * claim, told apart only by an entity that was merged since, are in one conflict and not in two. Claims that importers keep apart
 * as like happenings describe different events.
 */
export function claimGroups(
  claims: readonly ClaimFacts[],
  evidence: FactsById,
  statuses: Statuses,
): readonly ClaimGroup[] {
  const own = new Map<string, AttributionFacts[]>();
  for (const item of evidence.values()) {
    const list = own.get(item.claim);
    if (list === undefined) own.set(item.claim, [item]);
    else list.push(item);
  }
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
  const found = new Map<string, ClaimFacts[]>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const [, claim] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { edtf, quantity, events } = claim;
    const { low, best, high, unit, vague } = quantity ?? {};
    const key = JSON.stringify([coreOf(claim), edtf, [low, best, high, unit, vague], [...events].sort()]);
    const group = found.get(key);
    if (group === undefined) found.set(key, [claim]);
    else group.push(claim);
  }
  return found;
}

/** Words with all that they lead to: enough to judge who stands where on them, and far less than the whole. */
function allBehind(words: readonly AttributionFacts[], evidence: FactsById): FactsById {
  const found = reached(words, (item) => leadsTo(item).flatMap((id) => evidence.get(id) ?? []));
  return new Map([...found].map((item) => [item.id, item]));
}
