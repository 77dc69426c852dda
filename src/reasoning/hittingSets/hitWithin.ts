import { countsOf, lowerBound } from './bounds.js';
import { type Budget, isSpent } from './budget.js';
import { reduceSets, type Sets } from './reduced.js';

/**
 * Members, no more than `most`, that hit all sets; undefined where there are none, or where the budget is spent.
 *
 * Search by branch and bound: what is plain is decided first, then for a set with the fewest members each of them is tried,
 * those that stand in many sets first, and in the branches after it that member is left out.
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

/** The members of a smallest set, of those the one whose members stand in most sets; these first. */
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
