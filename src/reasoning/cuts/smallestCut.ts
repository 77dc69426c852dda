import type { SupportPaths } from '../evidence/supportPaths.js';
import { bfs, pathTo, type Search } from '../graphs/bfs.js';
import { hitGreedily } from '../hittingSets/bounds.js';
import { type Budget, isSpent } from '../hittingSets/budget.js';
import { type Sets, type SmallestSet, smallestHittingSet } from '../hittingSets/smallestHittingSet.js';
import type { VoiceLabels } from '../voices/labels.js';

/** How many steps a search may take. Thirty voices in sixty reports of three take less than a million. */
const maxSteps = 4_000_000;
/** How many steps may be spent on making a cut smaller that was found in haste. */
const maxStepsToTrim = 300_000;
/** How many nodes the paths that one round adds may have in all. */
const maxNodes = 20_000;
/** How many paths without a voice in common are looked for in a round. */
const maxApart = 64;

/**
 * A smallest set of voices that every support path passes; among several, the first by sorted ids of their sources. One voice
 * makes many attributions, so this is a minimum label cut, found by implicit hitting set: paths that avoid the set so far
 * become more sets to hit (Moreno-Centeno and Karp, Operations Research 61, 2013). A set that hits every path is among those
 * that hit some of them: so the first smallest of these, if it hits every path, is the first smallest of all.
 *
 * The work is bounded by steps. Past the bound the answer is the best cut found, and how large one has to be at least.
 *
 * @param singles the single points, ascending: any one of them will do
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

/** The smallest cut of some that are plain: one with all that was found so far, all ends, and all starts. */
function completed({ members, atLeast }: SmallestSet, paths: SupportPaths, labels: VoiceLabels): SmallestSet {
  const isPassed = new Set(paths.passed);
  const at = (nodes: readonly number[]) => nodes.flatMap((node) => (isPassed.has(node) ? [labels.at[node] ?? []] : []));
  const [ends, starts] = [at(paths.ends.map(({ node }) => node)), at(paths.starts)];
  const best = [grown(members, paths, labels), hitGreedily(ends), hitGreedily(starts)]
    .map((cut) => trimmed(cut, paths, labels))
    .reduce((a, b) => (b.length < a.length ? b : a));
  return { members: best, atLeast, exact: best.length === atLeast };
}

/** Adds members until no path is left. */
function grown(members: readonly number[], paths: SupportPaths, labels: VoiceLabels): readonly number[] {
  const cut = new Set(members);
  const budget: Budget = { left: maxStepsToTrim };
  for (;;) {
    const left = pathsAvoiding([...cut], paths, labels, budget);
    if (left.length === 0) return [...cut];
    for (const member of hitGreedily(left)) cut.add(member);
  }
}

/** Leaves out members without which no path is left either, while the work is bounded; ascending. */
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
 * The labels of paths that pass none of the given voices: of a shortest one to each end, and of some that share no voice with
 * each other, each with as few labels as a path of these can do with.
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

/** Labels of a path without those that a path can do without, if it bears none but these. */
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

/** The labels of a shortest path past blocked voices, ascending; undefined where there is none. */
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

/** The labels of a shortest path to each end that can be reached past blocked voices, nearest ends first. */
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

/** What is reached without blocked voices, up to the first of some ends if there are any. Each step that is tried counts. */
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

/** The nodes of ends: put together once for all searches. */
function endsAt(ends: SupportPaths['ends']): ReadonlySet<number> {
  const known = nodesOfEnds.get(ends) ?? new Set(ends.map(({ node }) => node));
  nodesOfEnds.set(ends, known);
  return known;
}
