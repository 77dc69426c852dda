import type { EvidenceById } from './evidence.js';

/** Attributions that stand in the record and yet do not count in full: taken back, overtaken, or denied as sayings. */
export interface Standing {
  /** Taken back by their own source (WITHDRAWS), with what only they led to in their document. */
  readonly withdrawn: ReadonlySet<string>;
  /** Overtaken by a certainly later word of the same source: the id of that word. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Denied as sayings, or contradicted by their own source at one time: upper bound only. */
  readonly doubtful: ReadonlySet<string>;
}

export declare function standingOf(evidence: EvidenceById): Standing;
