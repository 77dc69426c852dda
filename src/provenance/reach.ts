/** The nodes that are reached, in the order in which they are found, and from which node each. */
export interface Reach {
  readonly order: readonly number[];
  /** The node before, on a shortest way; absent where the way starts. */
  readonly before: ReadonlyMap<number, number>;
}

/** Follows steps from the given nodes, breadth first, without entering what is blocked. */
export function reach(
  starts: readonly number[],
  next: readonly (readonly number[])[],
  isBlocked: (node: number) => boolean = () => false,
): Reach {
  const seen = new Uint8Array(next.length);
  const before = new Map<number, number>();
  const order: number[] = [];
  const visit = (node: number, from?: number) => {
    if (seen[node] === 1 || isBlocked(node)) return;
    seen[node] = 1;
    order.push(node);
    if (from !== undefined) before.set(node, from);
  };
  for (const start of starts) visit(start);
  for (let index = 0; index < order.length; index += 1) {
    const node = order[index] ?? 0;
    for (const following of next[node] ?? []) visit(following, node);
  }
  return { order, before };
}

/** The nodes on the way to a node, itself first. */
export function wayTo(end: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let node: number | undefined = end; node !== undefined; node = before.get(node)) way.push(node);
  return way;
}
