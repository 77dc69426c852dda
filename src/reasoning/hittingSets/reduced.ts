import type { Budget } from './budget.js';

/** Sets of small numbers, ascending in each. */
export type Sets = readonly (readonly number[])[];

/** A reduced problem. */
interface ReducedSets {
  /** Members that are in every solution. */
  readonly taken: readonly number[];
  /** The remaining sets, each with at least two members. */
  readonly open: Sets;
}

const nowhere: readonly number[] = [];

/**
 * Reduces a hitting set problem: takes the members of singleton sets, removes supersets, and removes dominated members, until
 * every set offers a choice. The minimum size does not change.
 *
 * @param keepsFirst removes a dominated member only in favour of a lower one, which preserves the first smallest set
 * @returns undefined if a set is empty, which nothing can hit
 */
export function reduceSets(sets: Sets, budget: Budget, keepsFirst = false): ReducedSets | undefined {
  const taken = new Set<number>();
  for (let open = sets; ; ) {
    if (open.some((set) => set.length === 0)) return undefined;
    budget.left -= 4 * sizeOf(open);
    const forced = new Set(open.flatMap((set) => (set.length === 1 ? set : nowhere)));
    for (const member of forced) taken.add(member);
    const left = forced.size === 0 ? open : open.filter((set) => !set.some((member) => forced.has(member)));
    const narrower = withoutNeedless(withoutWider(left, budget), budget, keepsFirst);
    if (narrower === open) return { taken: [...taken], open };
    open = narrower;
  }
}

/** Removes supersets and duplicates. Returns the same array if there are none. */
function withoutWider(sets: Sets, budget: Budget): Sets {
  const holding = holdingOf(sets);
  const isWider = new Uint8Array(sets.length);
  let some = false;
  for (const [index, set] of sets.entries()) {
    if (isWider[index] === 1) continue;
    for (const other of rarest(set, holding)) {
      const one = sets[other] ?? nowhere;
      if (other === index || isWider[other] === 1 || one.length < set.length) continue;
      if ((one.length === set.length && other < index) || !isWithin(set, one, budget)) continue;
      isWider[other] = 1;
      some = true;
    }
  }
  return some ? sets.filter((_, index) => isWider[index] === 0) : sets;
}

/** Removes dominated members: those whose sets all contain another member; of two equivalent members, the higher. */
function withoutNeedless(sets: Sets, budget: Budget, keepsFirst: boolean): Sets {
  const holding = holdingOf(sets);
  const isNeedless = new Uint8Array(holding.length);
  let some = false;
  for (const [member, own = nowhere] of holding.entries()) {
    const [first] = own;
    if (first === undefined) continue;
    for (const other of sets[first] ?? nowhere) {
      const theirs = holding[other] ?? nowhere;
      if (other === member || isNeedless[other] === 1 || theirs.length < own.length) continue;
      if (other > member && (keepsFirst || theirs.length === own.length)) continue;
      if (!isWithin(own, theirs, budget)) continue;
      isNeedless[member] = 1;
      some = true;
      break;
    }
  }
  if (!some) return sets;
  return sets.map((set) =>
    set.some((member) => isNeedless[member] === 1) ? set.filter((member) => isNeedless[member] === 0) : set,
  );
}

/** The total number of members of all sets. */
export function sizeOf(sets: Sets): number {
  return sets.reduce((sum, set) => sum + set.length, 0);
}

/** By member: the indexes of the sets that contain it, ascending. */
export function holdingOf(sets: Sets): readonly (readonly number[] | undefined)[] {
  const holding: (number[] | undefined)[] = [];
  for (let index = 0; index < sets.length; index += 1) {
    for (const member of sets[index] ?? nowhere) {
      while (holding.length <= member) holding.push(undefined);
      const own = holding[member];
      if (own === undefined) holding[member] = [index];
      else own.push(index);
    }
  }
  return holding;
}

/** The sets of the least frequent member of a set. */
function rarest(set: readonly number[], holding: readonly (readonly number[] | undefined)[]): readonly number[] {
  let found: readonly number[] | undefined;
  for (const member of set) {
    const own = holding[member] ?? nowhere;
    if (found === undefined || own.length < found.length) found = own;
  }
  return found ?? nowhere;
}

/** Whether one sorted list is a subset of another. */
function isWithin(some: readonly number[], others: readonly number[], budget: Budget): boolean {
  let at = 0;
  for (const one of some) {
    while (at < others.length && (others[at] ?? 0) < one) at += 1;
    if (others[at] !== one) {
      budget.left -= at + 1;
      return false;
    }
  }
  budget.left -= at + 1;
  return true;
}
