/** The transitive closure of some nodes, in order of discovery. */
export function reachFrom<T>(starts: Iterable<T>, next: (thing: T) => Iterable<T>): readonly T[] {
  const found = new Set(starts);
  // Iterating over a set includes items added during the iteration.
  for (const thing of found) for (const further of next(thing)) found.add(further);
  return [...found];
}
