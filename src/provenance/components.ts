/**
 * The strongly connected components of a directed graph, each before those that lead to it (Tarjan 1972). Without recursion:
 * chains of reports can be long.
 */
export function components<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): readonly (readonly T[])[] {
  const order = new Map<T, number>();
  const lowest = new Map<T, number>();
  const onStack = new Set<T>();
  const stack: T[] = [];
  const found: T[][] = [];
  const low = (node: T, value: number) => lowest.set(node, Math.min(lowest.get(node) ?? value, value));
  const enter = (node: T) => {
    low(node, order.size);
    order.set(node, order.size);
    stack.push(node);
    onStack.add(node);
    return { node, rest: next(node)[Symbol.iterator]() };
  };
  const leave = (node: T) => {
    if (lowest.get(node) !== order.get(node)) return;
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) onStack.delete(member);
    found.push(members);
  };
  for (const start of nodes) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done) {
        path.pop();
        leave(top.node);
        const above = path.at(-1);
        if (above !== undefined) low(above.node, lowest.get(top.node) ?? 0);
      } else if (!order.has(step.value)) path.push(enter(step.value));
      else if (onStack.has(step.value)) low(top.node, order.get(step.value) ?? 0);
    }
  }
  return found;
}
