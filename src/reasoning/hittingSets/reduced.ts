import type { Budget } from './budget.js';

/** Sets of small numbers, ascending in each. */
export type Sets = readonly (readonly number[])[];

/** What is left of a question when what is plain was decided. */
interface ReducedSets {
  /** The members that have to be taken. */
  readonly taken: readonly number[];
  /** The sets that are not hit by these, each of two members or more. */
  readonly open: Sets;
}

const nowhere: readonly number[] = [];

/**
 * Takes what has to be taken, until every set offers a choice: the members of sets of one. A set that holds another is hit with
 * it and left out; a member is left out that stands only in sets of another one. The smallest size stays the same.
 *
 * @param keepsFirst leaves a member out for a lower one only: then the first smallest set by sorted members stays the same too
 * @returns undefined where a set is empty: nothing can hit it
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

/** The sets that hold no other one; of equal ones the first. The same sets if that is all of them. */
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

/** The sets without members whose sets another one stands in too; of two that stand in the same sets, without the higher. */
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

/** How many members the sets have in all. */
export function sizeOf(sets: Sets): number {
  return sets.reduce((sum, set) => sum + set.length, 0);
}

/** By member: the places of the sets that hold it, ascending. */
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

/** The sets of that member of a set that stands in the fewest. */
function rarest(set: readonly number[], holding: readonly (readonly number[] | undefined)[]): readonly number[] {
  let found: readonly number[] | undefined;
  for (const member of set) {
    const own = holding[member] ?? nowhere;
    if (found === undefined || own.length < found.length) found = own;
  }
  return found ?? nowhere;
}

/** Whether all of some ascending numbers are among others. */
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
