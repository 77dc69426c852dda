import {
  type AttributionFacts,
  type ConflictKind,
  type ConflictsOf,
  comparedClaims,
  conflictsOf,
  resemblances,
} from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';
import { factsOf, namesByThing, sourceLinksOf } from './corroborate.js';
import { onceForSame } from './onceForSame.js';

/** Restricts the conflicts. */
interface ConflictQuery {
  readonly kinds?: ReadonlySet<ConflictKind>;
  /** Applies a view to the evidence. */
  readonly admits?: (said: AttributionFacts) => AttributionFacts;
}

/** The conflicts between claims, looked up by claim. */
export function disagreements(
  evidenceByClaim: readonly ClaimEvidence[],
  { kinds, admits }: ConflictQuery = {},
): ConflictsOf {
  return conflictsOf({
    ...(admits === undefined ? compare(evidenceByClaim) : inputOf(evidenceByClaim, admits)),
    nameOf: namesByThing(evidenceByClaim),
    ...(kinds === undefined ? {} : { kinds }),
  });
}

/** The claims that may be of one event with a claim, by id. */
export function resembling(id: string, evidenceByClaim: readonly ClaimEvidence[]): readonly string[] {
  return resemblances(id, compare(evidenceByClaim));
}

/** The conflicts of a claim, whether these are all, and what resembles it are selected side by side. */
const compare = onceForSame((evidenceByClaim) => {
  const input = inputOf(evidenceByClaim, (said) => said);
  return { ...input, compared: comparedClaims(input.claims, input.evidence) };
});

function inputOf(evidenceByClaim: readonly ClaimEvidence[], admits: (said: AttributionFacts) => AttributionFacts) {
  const all = [...new Map(evidenceByClaim.map((one) => [one.facts.id, one])).values()];
  return {
    claims: all.map(({ facts }) => facts),
    evidence: new Map(factsOf(all).map((said) => [said.id, admits(said)])),
    sourceLinks: sourceLinksOf(all, 'alliances'),
  };
}
