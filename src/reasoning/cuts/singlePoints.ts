import type { SupportPaths } from '../evidence/supportPaths.js';
import { bfs, pathTo } from '../graphs/bfs.js';
import { components } from '../graphs/components.js';
import type { VoiceLabels } from '../voices/labels.js';

/** The number of usable bits in a signed 32-bit integer. */
const atATime = 31;
const all = 0x7fffffff;
/** The number of paths sampled before the full computation. */
const maxTried = 16;

/**
 * The voices on every support path, ascending. Candidates are the voices of one shortest path.
 *
 * A voice is on every path to a node if the node has it as a label, or if no path starts there and the voice is on every path
 * to all predecessors. This is the greatest fixed point, computed iteratively for 31 voices at a time as a bit set.
 */
export function singlePoints(paths: SupportPaths, { at }: VoiceLabels): readonly number[] {
  const sure = atEveryEnd(paths, at);
  const candidates = onSomePaths(paths, at).filter((voice) => !sure.has(voice));
  if (candidates.length === 0) return [...sure].sort((a, b) => a - b);
  const places = new Map(candidates.map((voice, place) => [voice, place]));
  const placesAt = at.map((labels) => labels.flatMap((label) => places.get(label) ?? []));
  const order = forwards(paths);
  const found: number[] = [];
  for (let from = 0; from < candidates.length; from += atATime) {
    const own = placesAt.map((some) => bitsOf(some, from));
    const bits = onEveryPath(paths, order, own);
    found.push(...candidates.slice(from, from + atATime).filter((_, index) => (bits >> index) % 2 === 1));
  }
  return [...sure, ...found].sort((a, b) => a - b);
}

/** Every path ends at one of the ends. */
function atEveryEnd({ ends }: SupportPaths, at: VoiceLabels['at']): ReadonlySet<number> {
  const [first, ...others] = ends;
  const found = new Set(first === undefined ? [] : at[first.node]);
  for (const { node } of others) {
    if (found.size === 0) break;
    const own = new Set(at[node]);
    for (const voice of found) if (!own.has(voice)) found.delete(voice);
  }
  return found;
}

/** The voices on a shortest path to each of the nearest ends, ascending. Others cannot be single points. */
function onSomePaths({ starts, next, ends }: SupportPaths, at: VoiceLabels['at']): readonly number[] {
  const { before } = bfs(starts, next);
  const ways = ends.slice(0, maxTried).map(({ node }) => pathTo(node, before).flatMap((step) => at[step] ?? []));
  const [first = [], ...others] = ways.map((way) => new Set(way));
  return [...first].filter((voice) => others.every((way) => way.has(voice))).sort((a, b) => a - b);
}

/** The nodes on paths in topological order, except for cycles. */
function forwards({ passed, next }: SupportPaths): readonly number[] {
  return components(passed, (node) => next[node] ?? [])
    .flat()
    .reverse();
}

function bitsOf(places: readonly number[], from: number): number {
  let bits = 0;
  for (const place of places) if (place >= from && place < from + atATime) bits |= 1 << (place - from);
  return bits;
}

function onEveryPath({ starts, next, ends }: SupportPaths, order: readonly number[], own: readonly number[]): number {
  const entering = new Int32Array(own.length).fill(all);
  for (const start of starts) entering[start] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order) {
      const leaving = (entering[node] ?? 0) | (own[node] ?? 0);
      for (const following of next[node] ?? []) {
        const narrower = (entering[following] ?? 0) & leaving;
        if (narrower === entering[following]) continue;
        entering[following] = narrower;
        changed = true;
      }
    }
  }
  return ends.reduce((bits, { node }) => bits & ((entering[node] ?? 0) | (own[node] ?? 0)), all);
}
