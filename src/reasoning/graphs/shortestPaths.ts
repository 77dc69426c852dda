/** A hyperedge: all its nodes are one hop from each other. */
export interface PathEdge {
  readonly id: string;
  readonly things: readonly string[];
}

/** One hop of a path. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly via: string;
}

interface Route {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** The maximum number of paths. */
  readonly most: number;
}

/**
 * The shortest paths between two nodes, up to `maxHops`. A breadth-first search from the end gives the distances, so that every
 * step leads closer to the end. If there are more than `most`, paths through earlier edges come first, and nodes within an edge
 * are ordered by id.
 */
export function shortestPaths(hops: readonly PathEdge[], route: Route): readonly (readonly Step[])[] {
  const joined = hopsByThing(hops);
  const left = distancesTo(route.to, joined);
  const total = left.get(route.from);
  if (total === undefined || total === 0 || total > route.maxHops) return [];
  const found: (readonly Step[])[] = [];
  for (const path of pathsFrom(route.from, joined, left)) {
    found.push(path);
    if (found.length >= route.most) break;
  }
  return found;
}

type Joined = ReadonlyMap<string, readonly PathEdge[]>;

function hopsByThing(hops: readonly PathEdge[]): Joined {
  const joined = new Map<string, PathEdge[]>();
  for (const { id, things } of hops) {
    const hop = { id, things: [...new Set(things)].sort() };
    for (const thing of hop.things) {
      const known = joined.get(thing);
      if (known === undefined) joined.set(thing, [hop]);
      else known.push(hop);
    }
  }
  return joined;
}

/** The distance of each node to the end. Each edge is followed once. */
function distancesTo(end: string, joined: Joined): ReadonlyMap<string, number> {
  const left = new Map([[end, 0]]);
  const followed = new Set<PathEdge>();
  // Iteration includes items added during the loop.
  for (const [thing, distance] of left) {
    for (const hop of joined.get(thing) ?? []) {
      if (followed.has(hop)) continue;
      followed.add(hop);
      for (const next of hop.things) if (!left.has(next)) left.set(next, distance + 1);
    }
  }
  return left;
}

function* pathsFrom(from: string, joined: Joined, left: ReadonlyMap<string, number>): Generator<readonly Step[]> {
  const distance = left.get(from) ?? 0;
  if (distance === 0) {
    yield [];
    return;
  }
  for (const { id, things } of joined.get(from) ?? []) {
    for (const to of things) {
      if (left.get(to) !== distance - 1) continue;
      for (const rest of pathsFrom(to, joined, left)) yield [{ from, to, via: id }, ...rest];
    }
  }
}
