import type { Wanted } from '../../graph/reading/evidence.js';
import type { Reading } from '../../graph/reading/reading.js';
import { type ClaimEvidence, ClaimEvidenceSet } from './claimEvidence.js';
import { FoundEvidence } from './found.js';
import { gatherEvidence } from './gatherEvidence.js';

const atOnce = 1_000;

/** The evidence of many claims, read in batches to bound memory. Claims that do not exist are left out. */
export async function* evidenceInBatches(
  reading: Reading,
  claims: readonly string[],
  wanted: Wanted,
): AsyncGenerator<ClaimEvidence, void, undefined> {
  for (let from = 0; from < claims.length; from += atOnce) {
    const some = claims.slice(from, from + atOnce);
    const found = new FoundEvidence();
    await gatherEvidence(reading, found, some, wanted);
    const evidenceByClaim = new ClaimEvidenceSet(found);
    yield* some.flatMap((id) => evidenceByClaim.of(id) ?? []);
  }
}
