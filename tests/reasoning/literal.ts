import type { AttributionFacts, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import { Counting } from './definitions/counting.js';
import { Graph } from './definitions/graph.js';
import { Status } from './definitions/status.js';
import { Voices } from './definitions/voices.js';

export { subsets } from './definitions/subsets.js';

/** Why a supporting root counts in the upper bound only. */
export type Reason = 'POSSIBLE' | 'UNSURE' | 'DENIED_SAYING' | 'SELF_CONTRADICTION' | 'ORDER_UNKNOWN' | 'WEAKENED';

/** What reasoning must find, as `literally` does. Voices are named by their lowest source that a path passes. */
export interface Expected {
  readonly atLeast: number;
  readonly atMost: number;
  /** The number of supporting roots, circles without an origin included. */
  readonly roots: number;
  readonly singlePoints: readonly string[];
  readonly cut: readonly string[];
  readonly voices: readonly (readonly string[])[];
  /** Attributions on support paths. */
  readonly passed: ReadonlySet<string>;
  readonly superseded: readonly string[];
  /** Taken back by the source, with what only these led to. Copies of them are unsupported. */
  readonly withdrawn: readonly string[];
  /** Admitted attributions of the claim or under it that reach nothing. */
  readonly unsupported: readonly string[];
  /** The denials of the claim that stand and are listed. */
  readonly denied: readonly string[];
  readonly upperOnly: ReadonlyMap<string, readonly Reason[]>;
}

/**
 * Sections 1 to 3 of the definitions of provenance reasoning said once more, by enumeration: every path, every subset of
 * voices. It shares nothing with the code it checks and is fit for a dozen attributions. Numbers such as E9 are the rules.
 *
 * @param areCopies whether two documents, by their shingles, seem copies (V2)
 */
export function literally(
  evidence: readonly AttributionFacts[],
  sourceLinks: readonly SourceLink[],
  areCopies: (a: string, b: string) => boolean,
): Expected {
  const graph = new Graph(new Status(evidence));
  return new Counting(graph, new Voices(graph, sourceLinks, areCopies)).expected();
}
