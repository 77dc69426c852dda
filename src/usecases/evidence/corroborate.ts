import { type AttributionFacts, type Corroboration, corroboration, type SourceLink } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** The attributions of several claims, without duplicates. */
export function factsOf(evidenceByClaim: readonly ClaimEvidence[]): readonly AttributionFacts[] {
  return [...new Map(evidenceByClaim.flatMap((one) => one.evidence.map((said) => [said.id, said] as const))).values()];
}

/** The links of several claims, without duplicates. */
export function sourceLinksOf(
  evidenceByClaim: readonly ClaimEvidence[],
  which: 'sourceLinks' | 'alliances',
): readonly SourceLink[] {
  return [
    ...new Map(
      evidenceByClaim.flatMap((one) =>
        one[which].map((sourceLink) => [Object.values(sourceLink).join(' '), sourceLink] as const),
      ),
    ).values(),
  ];
}

/** Looks up names. Falls back to the id. */
export function namesByThing(evidenceByClaim: readonly ClaimEvidence[]): (id: string) => string {
  const names = new Map(evidenceByClaim.flatMap((one) => [...one.names]));
  return (id) => names.get(id) ?? id;
}

/** Counts the independent voices that support several claims together. */
export function corroborate(
  evidenceByClaim: readonly ClaimEvidence[],
  admits: (said: AttributionFacts) => AttributionFacts = (said) => said,
): Corroboration {
  return corroboration(factsOf(evidenceByClaim).map(admits), {
    claims: evidenceByClaim.map(({ facts }) => facts),
    sourceLinks: sourceLinksOf(evidenceByClaim, 'sourceLinks'),
    nameOf: namesByThing(evidenceByClaim),
  });
}
