import { type AttributionFacts, type Corroboration, corroboration, type SourceLink } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** The evidence of several claims as one: what is in more than one claim evidence is there once. */
export function factsOf(evidenceByClaim: readonly ClaimEvidence[]): readonly AttributionFacts[] {
  return [...new Map(evidenceByClaim.flatMap((one) => one.evidence.map((said) => [said.id, said] as const))).values()];
}

/** Links of several claim evidence, each once. */
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

/** What things are called; an id where nothing better is known. */
export function namesByThing(evidenceByClaim: readonly ClaimEvidence[]): (id: string) => string {
  const names = new Map(evidenceByClaim.flatMap((one) => [...one.names]));
  return (id) => names.get(id) ?? id;
}

/** How many independent voices stand behind the claims of some claim evidence together. */
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
