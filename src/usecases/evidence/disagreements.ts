import { type AttributionFacts, type ConflictKind, type ConflictsOf, conflictsOf } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';
import { factsOf, namesByThing, sourceLinksOf } from './corroborate.js';

/** Restricts the conflicts. */
interface ConflictQuery {
  readonly kinds?: ReadonlySet<ConflictKind>;
  /** Applies a view to the evidence. */
  readonly admits?: (said: AttributionFacts) => AttributionFacts;
}

/** The conflicts between claims, looked up by claim. */
export function disagreements(
  evidenceByClaim: readonly ClaimEvidence[],
  { kinds, admits = (said) => said }: ConflictQuery = {},
): ConflictsOf {
  const all = [...new Map(evidenceByClaim.map((one) => [one.facts.id, one])).values()];
  return conflictsOf({
    claims: all.map(({ facts }) => facts),
    evidence: new Map(factsOf(all).map((said) => [said.id, admits(said)])),
    sourceLinks: sourceLinksOf(all, 'alliances'),
    nameOf: namesByThing(all),
    ...(kinds === undefined ? {} : { kinds }),
  });
}
