import type { Labels } from './labels.js';
import { reach, wayTo } from './reach.js';
import { type SmallestSet, smallestHittingSet } from './smallestHittingSet.js';
import type { SupportPaths } from './supportPaths.js';

const mostRounds = 40;
/** How many nodes the paths that one round adds may have in all. */
const mostNodes = 20_000;

/**
 * A smallest set of voices that every support path passes; among several, the first by sorted ids of their sources. One voice
 * makes many attributions, so this is a minimum label cut, found by implicit hitting set: paths that avoid the set so far
 * become more sets to hit (Moreno-Centeno and Karp, Operations Research 61, 2013). A set that hits every path is among those
 * that hit some of them: so the first smallest of these, if it hits every path, is the first smallest of all.
 *
 * @param singles the single points, ascending: any one of them will do
 */
export function smallestCut(paths: SupportPaths, labels: Labels, singles: readonly number[]): SmallestSet {
  const [single] = singles;
  if (single !== undefined) return { members: [single], atLeast: 1, exact: true };
  const needed: (readonly number[])[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const found = smallestHittingSet(needed);
    if (!found.exact) return found;
    const left = pathsAvoiding(new Set(found.members), paths, labels);
    if (left.length === 0) return found;
    needed.push(...left);
  }
  return { members: [], atLeast: smallestHittingSet(needed).atLeast, exact: false };
}

/** The labels of a shortest path to each end that can be reached without the given voices. */
function pathsAvoiding(
  without: ReadonlySet<number>,
  paths: SupportPaths,
  { at }: Labels,
): readonly (readonly number[])[] {
  const { order, before } = reach(paths.starts, paths.next, (node) =>
    (at[node] ?? []).some((label) => without.has(label)),
  );
  const isEnd = new Set(paths.ends.map(({ node }) => node));
  const found: (readonly number[])[] = [];
  let room = mostNodes;
  for (const node of order) {
    if (!isEnd.has(node)) continue;
    const way = wayTo(node, before);
    found.push([...new Set(way.flatMap((step) => at[step] ?? []))].sort((a, b) => a - b));
    room -= way.length;
    if (room <= 0) break;
  }
  return found;
}
