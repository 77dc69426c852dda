/** The nodes that are reached, in the order in which they are found, and from which node each. */
export interface Search {
  readonly order: readonly number[];
  /** The node before, on a shortest way; absent where the way starts. */
  readonly before: ReadonlyMap<number, number>;
}

const nowhere: ReadonlySet<number> = new Set();

/** Follows steps from the given nodes, breadth first, without entering what is blocked, up to the first of some ends. */
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

/** The nodes on the way to a node, itself first. */
export function pathTo(end: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let node: number | undefined = end; node !== undefined; node = before.get(node)) way.push(node);
  return way;
}
