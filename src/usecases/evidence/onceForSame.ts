import type { ClaimEvidence } from './claimEvidence.js';

/**
 * Computes something of the evidence of claims, and of the same evidence again only if that of other claims was asked for in between.
 * An answer has it at several places: a claim, its happening and the only account of that; its conflicts, and whether these are all.
 * It is forgotten with the evidence, at the end of the root field.
 */
export function onceForSame<T>(
  compute: (evidenceByClaim: readonly ClaimEvidence[]) => T,
): (evidenceByClaim: readonly ClaimEvidence[]) => T {
  // By the first claim the last of the lists that begin with it, so that there are no more results than claims.
  const last = new WeakMap<ClaimEvidence, { readonly of: readonly ClaimEvidence[]; readonly value: T }>();
  return (evidenceByClaim) => {
    const [first] = evidenceByClaim;
    if (first === undefined) return compute(evidenceByClaim);
    const known = last.get(first);
    if (known !== undefined && areSame(known.of, evidenceByClaim)) return known.value;
    const value = compute(evidenceByClaim);
    last.set(first, { of: [...evidenceByClaim], value });
    return value;
  };
}

function areSame(some: readonly ClaimEvidence[], others: readonly ClaimEvidence[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
