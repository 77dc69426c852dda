import { countsOf, lowerBound } from './bounds.js';
import { type Budget, isSpent } from './budget.js';
import { reduceSets, type Sets } from './reduced.js';

/**
 * A hitting set of at most `most` members; undefined if there is none or the budget is spent.
 *
 * Branch and bound: reduces the problem first, then branches on the members of a smallest set, most frequent members first, and
 * excludes each tried member from the following branches.
 */
export function hitWithin(sets: Sets, most: number, budget: Budget): readonly number[] | undefined {
  const plain = reduceSets(sets, budget);
  if (plain === undefined || plain.taken.length > most) return undefined;
  const { taken, open } = plain;
  if (open.length === 0) return taken;
  const room = most - taken.length;
  if (isSpent(budget) || room === 0 || lowerBound(open) > room) return undefined;
  let left = open;
  for (const member of branches(open)) {
    const rest = left.filter((set) => !set.includes(member));
    const found = hitWithin(rest, room - 1, budget);
    if (found !== undefined) return [...taken, member, ...found];
    if (isSpent(budget)) return undefined;
    left = left.map((set) => (set.includes(member) ? set.filter((other) => other !== member) : set));
  }
  return undefined;
}

/** The members of a smallest set, most frequent first. Ties are resolved by frequency. */
function branches(sets: Sets): readonly number[] {
  const count = countsOf(sets);
  let [first = []] = sets;
  let weight = 0;
  for (const set of sets) {
    if (set.length > first.length) continue;
    const own = set.reduce((sum, member) => sum + (count[member] ?? 0), 0);
    if (set.length === first.length && own <= weight) continue;
    first = set;
    weight = own;
  }
  return [...first].sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
}
