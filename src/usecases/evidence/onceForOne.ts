import type { ClaimEvidence } from './claimEvidence.js';

/**
 * Computes something of the evidence of claims; of one claim alone only once, because an answer has it at several places: for the
 * claim, for its happening, and for the only account of that. It is forgotten with the evidence, at the end of the root field.
 */
export function onceForOne<T>(
  compute: (evidenceByClaim: readonly ClaimEvidence[]) => T,
): (evidenceByClaim: readonly ClaimEvidence[]) => T {
  const known = new WeakMap<ClaimEvidence, { readonly value: T }>();
  return (evidenceByClaim) => {
    const [only, ...others] = evidenceByClaim;
    if (only === undefined || others.length > 0) return compute(evidenceByClaim);
    const found = known.get(only) ?? { value: compute(evidenceByClaim) };
    known.set(only, found);
    return found.value;
  };
}
