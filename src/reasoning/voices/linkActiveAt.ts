import type { ClaimFacts } from '../evidence/claimFacts.js';
import type { SourceLink } from '../evidence/evidence.js';

/**
 * Whether a decided link may have held at the time of one of the claims: between bounds that are not given it may have held
 * always, and a claim of which no time is known may be of any time.
 */
export function linkActiveAt({ validFrom, validTo }: SourceLink, claims: readonly ClaimFacts[]): boolean {
  return claims.some(
    ({ valid }) =>
      valid === null ||
      ((validFrom === null || validFrom <= valid.latestEnd) && (validTo === null || validTo >= valid.earliestStart)),
  );
}
