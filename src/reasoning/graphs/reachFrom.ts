/** Things and all that they lead to, at any remove, each once, in the order in which they are found. */
export function reachFrom<T>(starts: Iterable<T>, next: (thing: T) => Iterable<T>): readonly T[] {
  const found = new Set(starts);
  // A set that grows while it is walked yields what was added.
  for (const thing of found) for (const further of next(thing)) found.add(further);
  return [...found];
}
