import { type AttributionFacts, type ConflictKind, type ConflictsOf, conflictsOf } from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';
import { factsOf, namesByThing, sourceLinksOf } from './corroborate.js';

/** Which conflicts are wanted. */
interface ConflictQuery {
  readonly kinds?: ReadonlySet<ConflictKind>;
  /** How the view sees the evidence. */
  readonly admits?: (said: AttributionFacts) => AttributionFacts;
}

/** Where the claims of some claim evidence disagree: by the claims that are asked for. */
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
