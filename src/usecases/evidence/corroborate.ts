import { type Corroboration, corroboration, type Evidence, type Tie } from '../../reasoning/index.js';
import type { Dossier } from './claimEvidence.js';

/** The evidence of several claims as one: what is in more than one dossier is there once. */
export function evidenceOf(dossiers: readonly Dossier[]): readonly Evidence[] {
  return [...new Map(dossiers.flatMap((one) => one.evidence.map((said) => [said.id, said] as const))).values()];
}

/** Links of several dossiers, each once. */
export function tiesOf(dossiers: readonly Dossier[], which: 'ties' | 'alliances'): readonly Tie[] {
  return [
    ...new Map(
      dossiers.flatMap((one) => one[which].map((tie) => [Object.values(tie).join(' '), tie] as const)),
    ).values(),
  ];
}

/** What things are called; an id where nothing better is known. */
export function namesIn(dossiers: readonly Dossier[]): (id: string) => string {
  const names = new Map(dossiers.flatMap((one) => [...one.names]));
  return (id) => names.get(id) ?? id;
}

/** How many independent voices stand behind the claims of some dossiers together. */
export function corroborate(
  dossiers: readonly Dossier[],
  admits: (said: Evidence) => Evidence = (said) => said,
): Corroboration {
  return corroboration(evidenceOf(dossiers).map(admits), {
    claims: dossiers.map(({ facts }) => facts),
    ties: tiesOf(dossiers, 'ties'),
    nameOf: namesIn(dossiers),
  });
}
