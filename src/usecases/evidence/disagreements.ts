import { type ConflictKind, type ConflictsOf, conflictsOf, type Evidence } from '../../reasoning/index.js';
import type { Dossier } from './claimEvidence.js';
import { evidenceOf, namesIn, tiesOf } from './corroborate.js';

/** Which conflicts are wanted. */
export interface Sought {
  readonly kinds?: ReadonlySet<ConflictKind>;
  /** How the view sees the evidence. */
  readonly admits?: (said: Evidence) => Evidence;
}

/** Where the claims of some dossiers disagree: by the claims that are asked for. */
export function disagreements(
  dossiers: readonly Dossier[],
  { kinds, admits = (said) => said }: Sought = {},
): ConflictsOf {
  const all = [...new Map(dossiers.map((one) => [one.facts.id, one])).values()];
  return conflictsOf({
    claims: all.map(({ facts }) => facts),
    evidence: new Map(evidenceOf(all).map((said) => [said.id, admits(said)])),
    ties: tiesOf(all, 'alliances'),
    nameOf: namesIn(all),
    ...(kinds === undefined ? {} : { kinds }),
  });
}
