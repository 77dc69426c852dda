import {
  type AttributionFacts,
  byOutcome,
  type ClaimFacts,
  type Corroboration,
  corroboration,
  rangeOfVoices,
  type SourceLink,
  supportingVoices,
} from '../../reasoning/index.js';
import type { ClaimEvidence } from './claimEvidence.js';
import { onceForSame } from './onceForSame.js';

/** Several claims with their evidence as one. Claims that are equal after merges are one claim, named by the first id. */
interface JointEvidence {
  readonly claims: readonly ClaimFacts[];
  readonly evidence: readonly AttributionFacts[];
}

/** The attributions of several claims, without duplicates. */
export function factsOf(evidenceByClaim: readonly ClaimEvidence[]): readonly AttributionFacts[] {
  return [...new Map(evidenceByClaim.flatMap((one) => one.evidence.map((said) => [said.id, said] as const))).values()];
}

/** Puts the evidence of claims together. */
export function jointEvidence(evidenceByClaim: readonly ClaimEvidence[]): JointEvidence {
  const evidence = factsOf(evidenceByClaim);
  const first = new Map(
    evidenceByClaim.flatMap(({ equal }) => (equal.length > 1 ? equal.map((id) => [id, equal[0] ?? id] as const) : [])),
  );
  const claims = evidenceByClaim.map(({ facts }) => facts);
  if (first.size === 0) return { claims, evidence };
  const named = claims.map((facts) => ({ ...facts, id: first.get(facts.id) ?? facts.id }));
  return {
    claims: [...new Map(named.map((facts) => [facts.id, facts])).values()],
    evidence: evidence.map((said) => {
      const claim = first.get(said.claim);
      return claim === undefined || claim === said.claim ? said : { ...said, claim };
    }),
  };
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
export const corroborate: (evidenceByClaim: readonly ClaimEvidence[]) => Corroboration = onceForSame(
  (evidenceByClaim) => corroborateAdmitted(evidenceByClaim, (said) => said),
);

/** Counts the independent voices in another view of the same evidence. */
export function corroborateAdmitted(
  evidenceByClaim: readonly ClaimEvidence[],
  admits: (said: AttributionFacts) => AttributionFacts,
): Corroboration {
  const { claims, evidence } = jointEvidence(evidenceByClaim);
  return corroboration(evidence.map(admits), inputOf(claims, evidenceByClaim));
}

function inputOf(claims: readonly ClaimFacts[], evidenceByClaim: readonly ClaimEvidence[]) {
  return {
    claims,
    sourceLinks: sourceLinksOf(evidenceByClaim, 'sourceLinks'),
    nameOf: namesByThing(evidenceByClaim),
  };
}

/** The voices that support several claims together: those of `corroborate` in less time. */
export function voicesOfClaims(evidenceByClaim: readonly ClaimEvidence[]): Corroboration['voices'] {
  const { claims, evidence } = jointEvidence(evidenceByClaim);
  return supportingVoices(evidence, inputOf(claims, evidenceByClaim));
}

/** The voices that support that something happened: those of `corroborateHappening` in less time. */
export function voicesOfHappening(evidenceByClaim: readonly ClaimEvidence[]): Corroboration['voices'] {
  return voicesOfClaims(outcomesOf(evidenceByClaim).happened);
}

/** The number of independent voices that support a claim: the range of `corroborate` in less time. */
export function rangeOfClaim(claimEvidence: ClaimEvidence): ReturnType<typeof rangeOfVoices> {
  const { claims, evidence } = jointEvidence([claimEvidence]);
  return rangeOfVoices(evidence, { claims, sourceLinks: sourceLinksOf([claimEvidence], 'sourceLinks') });
}

/** Counts the voices of a happening of which only some claims may have been read, and says so. */
export function corroborateRead(evidenceByClaim: readonly ClaimEvidence[], read: number, of: number): Corroboration {
  const found = corroborateHappening(evidenceByClaim);
  if (read === of) return found;
  return {
    ...found,
    exact: false,
    explanation: `${found.explanation} Only ${read} of ${of} matching claims were read.`,
  };
}

/**
 * Counts the independent voices that support that something happened. A figure of 0 beside figures above 0 is dissent: it is listed
 * as a denial, and supports nothing.
 */
export function corroborateHappening(evidenceByClaim: readonly ClaimEvidence[]): Corroboration {
  const { happened, not } = outcomesOf(evidenceByClaim);
  const found = corroborate(happened);
  if (not.length === 0) return found;
  const none = corroborate(not);
  const against = none.voices.flatMap(({ attributions }) => attributions);
  if (against.length === 0) return found;
  const nameOf = namesByThing(evidenceByClaim);
  const who = [...new Set(none.voices.map(({ speaker }) => nameOf(speaker)))].join(', ');
  return {
    ...found,
    denied: [...new Set([...found.denied, ...against])],
    explanation: `${found.explanation} A figure of 0 is given by ${who}.`,
  };
}

/** The claims that it happened, and those with a figure of 0 beside figures above 0. */
function outcomesOf(evidenceByClaim: readonly ClaimEvidence[]) {
  const { happened, not } = byOutcome(evidenceByClaim.map(({ facts }) => facts));
  const of = (claims: readonly ClaimFacts[]) => {
    const ids = new Set(claims.map(({ id }) => id));
    return evidenceByClaim.filter(({ facts }) => ids.has(facts.id));
  };
  return not.length === 0 ? { happened: evidenceByClaim, not: [] } : { happened: of(happened), not: of(not) };
}
