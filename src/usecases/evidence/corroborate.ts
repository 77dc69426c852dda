import { type AttributionFacts, type Corroboration, corroboration, type SourceLink } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** The evidence of several claims as one: what is in more than one dossier is there once. */
export function factsOf(dossiers: readonly ClaimEvidence[]): readonly AttributionFacts[] {
  return [...new Map(dossiers.flatMap((one) => one.evidence.map((said) => [said.id, said] as const))).values()];
}

/** Links of several dossiers, each once. */
export function sourceLinksOf(dossiers: readonly ClaimEvidence[], which: 'ties' | 'alliances'): readonly SourceLink[] {
  return [
    ...new Map(
      dossiers.flatMap((one) => one[which].map((tie) => [Object.values(tie).join(' '), tie] as const)),
    ).values(),
  ];
}

/** What things are called; an id where nothing better is known. */
export function namesByThing(dossiers: readonly ClaimEvidence[]): (id: string) => string {
  const names = new Map(dossiers.flatMap((one) => [...one.names]));
  return (id) => names.get(id) ?? id;
}

/** How many independent voices stand behind the claims of some dossiers together. */
export function corroborate(
  dossiers: readonly ClaimEvidence[],
  admits: (said: AttributionFacts) => AttributionFacts = (said) => said,
): Corroboration {
  return corroboration(factsOf(dossiers).map(admits), {
    claims: dossiers.map(({ facts }) => facts),
    ties: sourceLinksOf(dossiers, 'ties'),
    nameOf: namesByThing(dossiers),
  });
}
