import { hitGreedily, lowerBound } from './bounds.js';
import { type Budget, isSpent } from './budget.js';
import { hitWithin } from './hitWithin.js';
import { holdingOf, reduceSets, type Sets, sizeOf } from './reduced.js';

export type { Sets } from './reduced.js';

/** A smallest hitting set, or the best one found. Members are numbers; lower ones are preferred. */
export interface SmallestSet {
  /** Ascending. Hits all sets, even if it is not minimal. */
  readonly members: readonly number[];
  /** A lower bound on the size. */
  readonly atLeast: number;
  /** Whether it is proven to be minimal; false if the budget was spent first. */
  readonly exact: boolean;
}

/**
 * A smallest hitting set; among several, the first by sorted members.
 *
 * Reduces the problem and solves independent parts separately. When the step budget is spent, the result is the best set found
 * and a lower bound. If the size is known by then, the set may not be the first of that size.
 *
 * @param known a known lower bound
 */
export function smallestHittingSet(sets: Sets, budget: Budget, known = 0): SmallestSet {
  const plain = reduceSets(sets, budget, true);
  if (plain === undefined) throw new Error('an empty set cannot be hit');
  const { taken, open } = plain;
  const parts = separate(open);
  const least = parts.length === 1 ? known - taken.length : 0;
  const solved = parts.map((part) => solvedApart(part, budget, least));
  const atLeast = taken.length + solved.reduce((sum, part) => sum + part.atLeast, 0);
  const members = [...taken, ...solved.flatMap((part) => part.members)].sort((a, b) => a - b);
  return { members, atLeast: Math.max(atLeast, known), exact: members.length === Math.max(atLeast, known) };
}

/** Solves a part with its members renumbered densely. */
function solvedApart(part: Sets, budget: Budget, known: number): Omit<SmallestSet, 'exact'> {
  const names = [...new Set(part.flat())].sort((a, b) => a - b);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const sets = part.map((set) => set.map((member) => numbers.get(member) ?? 0));
  const { members, atLeast } = bySize(sets, budget, known);
  return { members: members.map((member) => names[member] ?? 0), atLeast };
}

/** Tries increasing sizes, from the lower bound to the size of a known set. */
function bySize(sets: Sets, budget: Budget, known: number): Omit<SmallestSet, 'exact'> {
  const greedy = hitGreedily(sets);
  for (let size = Math.max(lowerBound(sets), known); size < greedy.length; size += 1) {
    const found = hitWithin(sets, size, budget);
    if (found !== undefined) return { members: firstOfSize(sets, found, budget), atLeast: size };
    if (isSpent(budget)) return { members: greedy, atLeast: size };
  }
  return { members: firstOfSize(sets, greedy, budget), atLeast: greedy.length };
}

/**
 * The first smallest hitting set by sorted members. Of two sets, the first is the one with the lowest member that they do not
 * share, so each member is tested in order for whether a solution with it exists.
 *
 * @param witness a hitting set of that size
 */
function firstOfSize(sets: Sets, witness: readonly number[], budget: Budget): readonly number[] {
  const chosen: number[] = [];
  let best = witness;
  let open = sets;
  for (let member = 0; open.length > 0; member += 1) {
    const rest = open.filter((set) => !set.includes(member));
    if (rest.length === open.length) continue;
    const found = best.includes(member) ? [] : hitWithin(rest, witness.length - chosen.length - 1, budget);
    if (isSpent(budget)) break;
    if (found === undefined) {
      open = open.map((set) => set.filter((other) => other !== member));
      continue;
    }
    if (!best.includes(member)) best = [...chosen, member, ...found];
    chosen.push(member);
    open = rest;
  }
  return [...best].sort((a, b) => a - b);
}

/** Splits the sets into independent parts, those with the fewest members first. */
function separate(sets: Sets): readonly Sets[] {
  const holding = [...holdingOf(sets)];
  const seen = new Uint8Array(sets.length);
  const parts = sets.flatMap((_, start) => {
    const part: (readonly number[])[] = [];
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen[index] === 1) continue;
      seen[index] = 1;
      const set = sets[index] ?? [];
      part.push(set);
      for (const member of set) {
        open.push(...(holding[member] ?? []));
        holding[member] = undefined;
      }
    }
    return part.length === 0 ? [] : [part];
  });
  return parts.sort((a, b) => sizeOf(a) - sizeOf(b));
}
