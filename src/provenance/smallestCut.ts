import { type Reach, reach } from './reach.js';
import { smallestHittingSet } from './smallestHittingSet.js';
import type { SupportPaths } from './supportPaths.js';

/** A smallest set of voices whose loss leaves no support path. */
export interface Cut {
  readonly voices: readonly string[];
  readonly size: number;
  /** False when the bound on the work was reached: no cut is smaller than `size`, and `voices` may be a larger one. */
  readonly exact: boolean;
}

const mostRounds = 400;

/** The voices that stand on every support path. Only those of one shortest path can. */
export function singlePointsOfFailure(
  paths: SupportPaths,
  labels: (node: string) => ReadonlySet<string>,
): readonly string[] {
  const { shortest } = reach(paths, labels, new Set());
  return [...(shortest ?? [])].filter((voice) => reach(paths, labels, new Set([voice])).shortest === undefined).sort();
}

/**
 * A smallest set of voices that every support path passes; among several, the first by sorted names. One voice makes many
 * attributions, so this is a minimum label cut, found by implicit hitting set: a path that avoids the set so far becomes one
 * more set to hit (Moreno-Centeno and Karp, Operations Research 61, 2013).
 */
export function smallestCut(paths: SupportPaths, labels: (node: string) => ReadonlySet<string>): Cut {
  const needed: ReadonlySet<string>[] = [];
  let exact = true;
  for (let round = 0; round < mostRounds; round += 1) {
    const { members, atLeast, exact: known } = smallestHittingSet(needed);
    exact &&= known;
    const left: Reach = reach(paths, labels, new Set(members));
    if (left.shortest === undefined) return { voices: members, size: exact ? members.length : atLeast, exact };
    needed.push(left.shortest);
  }
  const { members, atLeast } = smallestHittingSet(needed);
  return { voices: members, size: atLeast, exact: false };
}
