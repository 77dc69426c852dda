import type { ClaimFacts } from '../evidence/claimFacts.js';
import { type ClaimGroup, claimGroups } from '../evidence/claimGroups.js';
import type { FactsById } from '../evidence/evidence.js';
import { evidenceById } from '../evidence/evidenceGraph.js';
import { type Statuses, statusesOf } from '../evidence/status.js';

/** What claims that are compared with each other say, and who says so: the start of finding conflicts and resemblances. */
export interface ComparedClaims {
  readonly versions: readonly ClaimGroup[];
  readonly evidence: FactsById;
  readonly statuses: Statuses;
}

export function comparedClaims(claims: readonly ClaimFacts[], all: FactsById): ComparedClaims {
  const evidence = evidenceById(all.values());
  const statuses = statusesOf(evidence);
  return { versions: claimGroups(claims, evidence, statuses), evidence, statuses };
}
