/** A smallest set, or as much as is known of it. */
export interface SmallestSet {
  readonly members: readonly string[];
  /** No set of fewer members will do. */
  readonly atLeast: number;
  /** Whether `members` is known to be smallest. False when the bound on the work was reached. */
  readonly exact: boolean;
}

type Sets = readonly (readonly string[])[];

/**
 * A smallest set that has a member in common with every given set; among several, the first by sorted members.
 *
 * Depth-first search for sets of one size after another: a set that is not hit yet is taken, the smallest first, and each of
 * its members tried; sets that have nothing in common bound from below how many more members are needed. `work` bounds the
 * branches; past it the answer says how large the set is at least.
 */
export function smallestHittingSet(sets: readonly Iterable<string>[], work = 100_000): SmallestSet {
  const needed = withoutSupersets(sets.map((set) => [...new Set(set)].sort(byCodePoint)));
  if (needed.some((set) => set.length === 0)) throw new Error('nothing can hit an empty set');
  const budget = { left: work };
  let size = disjoint(needed);
  for (; budget.left > 0; size += 1) {
    const found = ofSize(needed, size, [], budget);
    if (found !== undefined) return { members: found, atLeast: size, exact: true };
  }
  return { members: greedy(needed), atLeast: Math.max(size - 1, disjoint(needed)), exact: false };
}

/** A set that contains another asks for nothing that the other does not. */
function withoutSupersets(sets: Sets): Sets {
  const kept: string[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const own = new Set(set);
    if (!kept.some((other) => other.every((member) => own.has(member)))) kept.push([...set]);
  }
  return kept;
}

/** How many of the sets, taken greedily, have nothing in common: each needs a member of its own. */
function disjoint(sets: Sets): number {
  const used = new Set<string>();
  let count = 0;
  for (const set of sets) {
    if (set.some((member) => used.has(member))) continue;
    for (const member of set) used.add(member);
    count += 1;
  }
  return count;
}

/** The first set by sorted members that has `size` members more than `chosen`, or nothing. */
function ofSize(
  sets: Sets,
  size: number,
  chosen: readonly string[],
  budget: { left: number },
): readonly string[] | undefined {
  budget.left -= 1;
  const open = sets.filter((set) => !set.some((member) => chosen.includes(member)));
  const [first] = open;
  if (first === undefined) return [...chosen].sort(byCodePoint);
  if (budget.left <= 0 || disjoint(open) > size) return undefined;
  let best: readonly string[] | undefined;
  for (const member of first) {
    const found = ofSize(open, size - 1, [...chosen, member], budget);
    if (found !== undefined && (best === undefined || comesBefore(found, best))) best = found;
  }
  return best;
}

/** A set that will do, though perhaps not a smallest one. */
function greedy(sets: Sets): readonly string[] {
  const chosen: string[] = [];
  for (let open = sets; open.length > 0; ) {
    const counts = new Map<string, number>();
    for (const member of open.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0] ?? [''];
    chosen.push(best);
    open = open.filter((set) => !set.includes(best));
  }
  return chosen.sort(byCodePoint);
}

function comesBefore(a: readonly string[], b: readonly string[]): boolean {
  const index = a.findIndex((member, at) => member !== b[at]);
  return index >= 0 && byCodePoint(a[index] ?? '', b[index] ?? '') < 0;
}

function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
