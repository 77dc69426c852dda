import { hitGreedily, lowerBound } from './bounds.js';
import { type Budget, isSpent } from './budget.js';
import { hitWithin } from './hitWithin.js';
import { holdingOf, reduceSets, type Sets, sizeOf } from './reduced.js';

export type { Sets } from './reduced.js';

/** A smallest set, or the best that was found. Members are numbers; lower ones are preferred. */
export interface SmallestSet {
  /** Ascending. It hits everything, also where a smaller one may do. */
  readonly members: readonly number[];
  /** No set of fewer members will do. */
  readonly atLeast: number;
  /** Whether no smaller set will do; false when the bound on the work was reached before that was known. */
  readonly exact: boolean;
}

/**
 * A smallest set that has a member in common with every given set; among several, the first by sorted members.
 *
 * What must be chosen is chosen, and what has no member in common is solved apart. The budget bounds the steps; when it is spent,
 * the answer is the best set found and how large a smallest one is at least. Should it be spent after the size is known, any
 * set of that size may stand in for the first.
 *
 * @param known no set of fewer members is known to do
 */
export function smallestHittingSet(sets: Sets, budget: Budget, known = 0): SmallestSet {
  const plain = reduceSets(sets, budget, true);
  if (plain === undefined) throw new Error('nothing can hit an empty set');
  const { taken, open } = plain;
  const parts = separate(open);
  const least = parts.length === 1 ? known - taken.length : 0;
  const solved = parts.map((part) => solvedApart(part, budget, least));
  const atLeast = taken.length + solved.reduce((sum, part) => sum + part.atLeast, 0);
  const members = [...taken, ...solved.flatMap((part) => part.members)].sort((a, b) => a - b);
  return { members, atLeast: Math.max(atLeast, known), exact: members.length === Math.max(atLeast, known) };
}

/** Solves a part by its own numbers, which are close together. */
function solvedApart(part: Sets, budget: Budget, known: number): Omit<SmallestSet, 'exact'> {
  const names = [...new Set(part.flat())].sort((a, b) => a - b);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const sets = part.map((set) => set.map((member) => numbers.get(member) ?? 0));
  const { members, atLeast } = bySize(sets, budget, known);
  return { members: members.map((member) => names[member] ?? 0), atLeast };
}

/** Asks for one size after another, from a size below which there is none to that of a set that is known. */
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
 * The first by sorted members of the sets of one size that hit all, no smaller one doing so. Of two such sets that one is first
 * which holds the lowest member that they do not share: so it is asked of one member after another, in order, whether a set
 * with it is left.
 *
 * @param witness one of these sets
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

/** The sets in parts that have no member in common, those of the fewest members first. */
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
