import type { ClaimFacts } from '../evidence/claimFacts.js';
import type { SourceLink } from '../evidence/evidence.js';

/**
 * Whether a decided link may be active at the time of one of the claims. Missing bounds are open, and an undated claim matches
 * any time.
 */
export function linkActiveAt({ validFrom, validTo }: SourceLink, claims: readonly ClaimFacts[]): boolean {
  return claims.some(
    ({ valid }) =>
      valid === null ||
      ((validFrom === null || validFrom <= valid.latestEnd) && (validTo === null || validTo >= valid.earliestStart)),
  );
}
