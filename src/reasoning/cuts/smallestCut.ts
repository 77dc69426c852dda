import type { SupportPaths } from '../evidence/supportPaths.js';
import { bfs, pathTo, type Search } from '../graphs/bfs.js';
import { hitGreedily } from '../hittingSets/bounds.js';
import { type Budget, isSpent } from '../hittingSets/budget.js';
import { type Sets, type SmallestSet, smallestHittingSet } from '../hittingSets/smallestHittingSet.js';
import type { VoiceLabels } from '../voices/labels.js';

/** The step limit of a search. 30 voices in 60 reports of three take less than a million steps. */
const maxSteps = 4_000_000;
/** The step limit for minimizing a greedy cut. */
const maxStepsToTrim = 300_000;
/** The maximum number of path nodes added per round. */
const maxNodes = 20_000;
/** The maximum number of disjoint paths per round. */
const maxApart = 64;

/**
 * A smallest set of voices that intersects every support path; among several, the first by sorted source ids. One voice labels
 * many attributions, so this is a minimum label cut, solved by implicit hitting sets: paths that avoid the current set are
 * added as further sets to hit (Moreno-Centeno and Karp, Operations Research 61, 2013). If the first smallest set for some of
 * the paths hits all paths, it is the first smallest set overall.
 *
 * The number of steps is limited. Beyond the limit the result is the best cut found and a lower bound.
 *
 * @param singles the single points, ascending: each of them is a smallest cut
 */
export function smallestCut(
  paths: SupportPaths,
  labels: VoiceLabels,
  singles: readonly number[],
  steps = maxSteps,
): SmallestSet {
  const [single] = singles;
  if (single !== undefined) return { members: [single], atLeast: 1, exact: true };
  const budget: Budget = { left: steps };
  const needed: (readonly number[])[] = [];
  for (let atLeast = 0; ; ) {
    const found = smallestHittingSet(needed, budget, atLeast);
    atLeast = found.atLeast;
    const left = pathsAvoiding(found.members, paths, labels, budget);
    if (left.length === 0) return found;
    needed.push(...left);
    if (isSpent(budget)) return completed(smallestHittingSet(needed, { left: 0 }, atLeast), paths, labels);
  }
}

/** The smallest of some simple cuts: the completed current set, all ends, and all starts. */
function completed({ members, atLeast }: SmallestSet, paths: SupportPaths, labels: VoiceLabels): SmallestSet {
  const isPassed = new Set(paths.passed);
  const at = (nodes: readonly number[]) => nodes.flatMap((node) => (isPassed.has(node) ? [labels.at[node] ?? []] : []));
  const [ends, starts] = [at(paths.ends.map(({ node }) => node)), at(paths.starts)];
  const best = [grown(members, paths, labels), hitGreedily(ends), hitGreedily(starts)]
    .map((cut) => trimmed(cut, paths, labels))
    .reduce((a, b) => (b.length < a.length ? b : a));
  return { members: best, atLeast, exact: best.length === atLeast };
}

/** Adds voices until no path is left. */
function grown(members: readonly number[], paths: SupportPaths, labels: VoiceLabels): readonly number[] {
  const cut = new Set(members);
  const budget: Budget = { left: maxStepsToTrim };
  for (;;) {
    const left = pathsAvoiding([...cut], paths, labels, budget);
    if (left.length === 0) return [...cut];
    for (const member of hitGreedily(left)) cut.add(member);
  }
}

/** Removes redundant voices, within the step limit; ascending. */
function trimmed(cut: readonly number[], paths: SupportPaths, labels: VoiceLabels): readonly number[] {
  const kept = new Set(cut);
  const budget: Budget = { left: maxStepsToTrim };
  for (const member of cut.toReversed()) {
    if (isSpent(budget)) break;
    kept.delete(member);
    if (wayPast((label) => kept.has(label), paths, labels, budget) !== undefined) kept.add(member);
  }
  return [...kept].sort((a, b) => a - b);
}

/**
 * The labels of paths that avoid the given voices: a shortest path to each end, and some disjoint paths, each reduced to as few
 * labels as possible.
 */
function pathsAvoiding(without: readonly number[], paths: SupportPaths, labels: VoiceLabels, budget: Budget): Sets {
  const blocked = new Set(without);
  const isBlocked = (label: number) => blocked.has(label);
  const ways = waysPast(isBlocked, paths, labels, budget);
  const found = new Map(ways.map((way) => [way.join(), way]));
  for (let [way] = ways, round = 0; way !== undefined && round < maxApart; round += 1) {
    const least = narrowed(way, paths, labels, budget);
    found.set(least.join(), least);
    for (const label of least) blocked.add(label);
    if (isSpent(budget)) break;
    way = wayPast(isBlocked, paths, labels, budget);
  }
  return [...found.values()];
}

/** Removes labels that are not needed for a path within these labels. */
function narrowed(way: readonly number[], paths: SupportPaths, labels: VoiceLabels, budget: Budget): readonly number[] {
  let left = way;
  if (way.length < 2) return way;
  for (const label of way) {
    if (isSpent(budget)) break;
    const fewer = new Set(left.filter((other) => other !== label));
    const other = wayPast((one) => !fewer.has(one), paths, labels, budget);
    if (other !== undefined) left = left.filter((one) => other.includes(one));
  }
  return left;
}

/** The labels of a shortest path that avoids blocked voices, ascending; undefined if there is none. */
function wayPast(
  isBlocked: (label: number) => boolean,
  paths: SupportPaths,
  labels: VoiceLabels,
  budget: Budget,
): readonly number[] | undefined {
  const ends = endsAt(paths.ends);
  const { order, before } = reachPast(isBlocked, paths, labels, { budget, ends });
  const last = order.at(-1);
  if (last === undefined || !ends.has(last)) return undefined;
  return labelsOn(pathTo(last, before), labels, budget);
}

/** The labels of a shortest path to each end that is reachable without blocked voices, nearest ends first. */
function waysPast(
  isBlocked: (label: number) => boolean,
  paths: SupportPaths,
  labels: VoiceLabels,
  budget: Budget,
): Sets {
  const { order, before } = reachPast(isBlocked, paths, labels, { budget });
  const isEnd = endsAt(paths.ends);
  const found: (readonly number[])[] = [];
  let room = maxNodes;
  for (const node of order) {
    if (!isEnd.has(node)) continue;
    const way = pathTo(node, before);
    found.push(labelsOn(way, labels, budget));
    room -= way.length;
    if (room <= 0) break;
  }
  return found;
}

/** The nodes reachable without blocked voices, optionally up to the first end. Counts every step. */
function reachPast(
  isBlocked: (label: number) => boolean,
  { starts, next }: SupportPaths,
  { at }: VoiceLabels,
  { budget, ends }: { readonly budget: Budget; readonly ends?: ReadonlySet<number> },
): Search {
  const found = bfs(starts, next, (node) => at[node]?.some(isBlocked) === true, ends);
  budget.left -= found.order.reduce((sum, node) => sum + 1 + (next[node]?.length ?? 0), starts.length);
  return found;
}

function labelsOn(way: readonly number[], { at }: VoiceLabels, budget: Budget): readonly number[] {
  budget.left -= way.length;
  const [only] = way;
  if (way.length === 1 && only !== undefined) return (at[only] ?? []).toSorted((a, b) => a - b);
  return [...new Set(way.flatMap((step) => at[step] ?? []))].sort((a, b) => a - b);
}

const nodesOfEnds = new WeakMap<SupportPaths['ends'], ReadonlySet<number>>();

/** The end nodes, memoized for all searches. */
function endsAt(ends: SupportPaths['ends']): ReadonlySet<number> {
  const known = nodesOfEnds.get(ends) ?? new Set(ends.map(({ node }) => node));
  nodesOfEnds.set(ends, known);
  return known;
}
