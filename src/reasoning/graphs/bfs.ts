/** The reached nodes in order of discovery, with their predecessors. */
export interface Search {
  readonly order: readonly number[];
  /** The predecessor on a shortest path; absent for start nodes. */
  readonly before: ReadonlyMap<number, number>;
}

const nowhere: ReadonlySet<number> = new Set();

/** A breadth-first search that avoids blocked nodes and stops at the first end. */
export function bfs(
  starts: readonly number[],
  next: readonly (readonly number[])[],
  isBlocked: (node: number) => boolean = () => false,
  ends: ReadonlySet<number> = nowhere,
): Search {
  const seen = new Uint8Array(next.length);
  const before = new Map<number, number>();
  const order: number[] = [];
  /** Whether this is an end. */
  const visit = (node: number, from?: number) => {
    if (seen[node] === 1) return false;
    seen[node] = 1;
    if (isBlocked(node)) return false;
    order.push(node);
    if (from !== undefined) before.set(node, from);
    return ends.has(node);
  };
  for (const start of starts) if (visit(start)) return { order, before };
  for (let index = 0; index < order.length; index += 1) {
    const node = order[index] ?? 0;
    for (const following of next[node] ?? []) if (visit(following, node)) return { order, before };
  }
  return { order, before };
}

/** The path to a node, starting with the node. */
export function pathTo(end: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let node: number | undefined = end; node !== undefined; node = before.get(node)) way.push(node);
  return way;
}
