import { type Budget, searchSmallest } from './searchSmallest.js';

/** A smallest set, or as much as is known of it. Members are numbers; lower ones are preferred. */
export interface SmallestSet {
  /** Empty when it is not known which set is smallest. */
  readonly members: readonly number[];
  /** No set of fewer members will do. */
  readonly atLeast: number;
  /** False when the bound on the work was reached. */
  readonly exact: boolean;
}

export type Sets = readonly (readonly number[])[];

/**
 * A smallest set that has a member in common with every given set; among several, the first by sorted members.
 *
 * What must be chosen is chosen, of members that stand in the same sets only the first is kept, and what has no member in
 * common is solved apart, by search. `work` bounds how many sets are looked at in all; past it the answer says how large the
 * set is at least. None of this changes which set is first: it puts lower members in the place of higher ones only.
 */
export function smallestHittingSet(sets: Sets, work = 400_000): SmallestSet {
  if (sets.some((set) => set.length === 0)) throw new Error('nothing can hit an empty set');
  const { chosen, open } = withoutForced(sets);
  const budget: Budget = { left: work };
  const solved = separate(open).map((part) => searchSmallest(part, budget));
  const exact = solved.every((part) => part.exact);
  const members = [...chosen, ...solved.flatMap((part) => part.members)].sort((a, b) => a - b);
  const atLeast = chosen.length + solved.reduce((sum, part) => sum + part.atLeast, 0);
  return { members: exact ? members : [], atLeast, exact };
}

/** Takes the members of sets of one until every set that is left offers a choice. */
function withoutForced(sets: Sets): { readonly chosen: readonly number[]; readonly open: Sets } {
  const chosen = new Set<number>();
  let open = sets;
  for (;;) {
    open = withoutTwins(open);
    const forced = open.filter((set) => set.length === 1).flat();
    if (forced.length === 0) return { chosen: [...chosen], open };
    for (const member of forced) chosen.add(member);
    open = open.filter((set) => !set.some((member) => chosen.has(member)));
  }
}

/** Each set once, and of members that stand in the same sets only the first. */
function withoutTwins(sets: Sets): Sets {
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()];
  const standsIn = new Map<number, number[]>();
  for (const [index, set] of distinct.entries()) {
    for (const member of set) {
      const known = standsIn.get(member);
      if (known === undefined) standsIn.set(member, [index]);
      else known.push(index);
    }
  }
  const first = new Map<string, number>();
  for (const [member, indexes] of [...standsIn].sort(([a], [b]) => a - b)) {
    if (!first.has(indexes.join())) first.set(indexes.join(), member);
  }
  const kept = new Set(first.values());
  return distinct.map((set) => set.filter((member) => kept.has(member)));
}

/** The sets in parts that have no member in common. */
function separate(sets: Sets): readonly Sets[] {
  const holding = new Map<number, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const member of set) {
      const known = holding.get(member);
      if (known === undefined) holding.set(member, [index]);
      else known.push(index);
    }
  }
  const seen = new Set<number>();
  return sets.flatMap((_, start) => {
    const part: (readonly number[])[] = [];
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const set = sets[index] ?? [];
      part.push(set);
      for (const member of set) {
        open.push(...(holding.get(member) ?? []));
        holding.delete(member);
      }
    }
    return part.length === 0 ? [] : [part];
  });
}
