import type { Sets, SmallestSet } from './smallestHittingSet.js';

/** How many sets may still be looked at. */
export interface Budget {
  left: number;
}

/**
 * A smallest set that hits the given ones, the first by sorted members, by depth-first search for one size after another: of
 * the sets that are not hit yet a shortest is taken, and each of its members tried; sets that have nothing in common bound
 * from below how many more members are needed.
 */
export function searchSmallest(sets: Sets, budget: Budget): SmallestSet {
  const sorted = [...sets].sort((a, b) => a.length - b.length);
  const fewest = disjoint(sorted);
  for (let size = fewest; budget.left > 0; size += 1) {
    const members = ofSize(sorted, size, budget);
    if (budget.left <= 0) return { members: [], atLeast: size, exact: false };
    if (members !== undefined) return { members, atLeast: size, exact: true };
  }
  return { members: [], atLeast: fewest, exact: false };
}

/** How many of the sets, taken as they come, have nothing in common: each needs a member of its own. */
function disjoint(sets: Sets): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((member) => used.has(member))) continue;
    for (const member of set) used.add(member);
    count += 1;
  }
  return count;
}

/** The first set by sorted members of no more than `size` that hits all, or nothing. */
function ofSize(sets: Sets, size: number, budget: Budget): readonly number[] | undefined {
  budget.left -= sets.length + 1;
  const [first] = sets;
  if (first === undefined) return [];
  if (budget.left <= 0 || size === 0 || disjoint(sets) > size) return undefined;
  let best: readonly number[] | undefined;
  for (const member of first) {
    const open = sets.filter((set) => !set.includes(member));
    const rest = ofSize(open, size - 1, budget);
    if (rest === undefined) continue;
    const found = [member, ...rest].sort((a, b) => a - b);
    if (best === undefined || comesBefore(found, best)) best = found;
  }
  return best;
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((member, at) => member !== b[at]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}
