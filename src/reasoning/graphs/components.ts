/** The state of a node in Tarjan's algorithm. */
interface Visit<T> {
  readonly node: T;
  readonly order: number;
  /** The low link. */
  lowest: number;
  isOpen: boolean;
  readonly rest: Iterator<T>;
}

/**
 * The strongly connected components of a directed graph in reverse topological order (Tarjan 1972). Iterative, because chains
 * of reports can be long.
 */
export function components<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): readonly (readonly T[])[] {
  const visits = new Map<T, Visit<T>>();
  const stack: Visit<T>[] = [];
  const found: T[][] = [];
  const enter = (node: T) => {
    const order = visits.size;
    const visit = { node, order, lowest: order, isOpen: true, rest: next(node)[Symbol.iterator]() };
    visits.set(node, visit);
    stack.push(visit);
    return visit;
  };
  const leave = (visit: Visit<T>) => {
    if (visit.lowest !== visit.order) return;
    const members = stack.splice(stack.lastIndexOf(visit));
    for (const member of members) member.isOpen = false;
    found.push(members.map(({ node }) => node));
  };
  for (const start of nodes) {
    if (visits.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.rest.next();
      const known = step.done ? undefined : visits.get(step.value);
      if (step.done) {
        path.pop();
        leave(top);
        const above = path.at(-1);
        if (above !== undefined) above.lowest = Math.min(above.lowest, top.lowest);
      } else if (known === undefined) path.push(enter(step.value));
      else if (known.isOpen) top.lowest = Math.min(top.lowest, known.order);
    }
  }
  return found;
}
