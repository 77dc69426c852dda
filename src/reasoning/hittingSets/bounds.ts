import { holdingOf, type Sets } from './reduced.js';

/** Rounding tolerance. */
const rounding = 1e-9;

/**
 * A lower bound on the size of a hitting set, from linear programming duality: if the weights of the sets of each member sum to
 * at most one, the total weight is a lower bound. The weights are found greedily. Disjoint sets with weight one are the
 * special case.
 */
export function lowerBound(sets: Sets): number {
  const count = countsOf(sets);
  const room = new Float64Array(count.length).fill(1);
  let sum = 0;
  const give = (set: readonly number[], weight: number) => {
    sum += weight;
    for (const member of set) room[member] = (room[member] ?? 0) - weight;
  };
  // Start with an equal share for each set of its most frequent member, which keeps all sums within one.
  const shares = sets.map((set) => 1 / set.reduce((most, member) => Math.max(most, count[member] ?? 0), 1));
  for (const [index, set] of sets.entries()) give(set, shares[index] ?? 0);
  const order = [...sets.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  for (const index of order) {
    const set = sets[index] ?? [];
    const left = set.reduce((least, member) => Math.min(least, room[member] ?? 0), 1);
    if (left > rounding) give(set, left);
  }
  return Math.ceil(sum - rounding * sets.length);
}

/** By member: the number of sets that contain it. */
export function countsOf(sets: Sets): Int32Array {
  const most = sets.reduce((found, set) => Math.max(found, set.at(-1) ?? 0), 0);
  const count = new Int32Array(most + 1);
  for (const set of sets) for (const member of set) count[member] = (count[member] ?? 0) + 1;
  return count;
}

/**
 * A minimal hitting set by the greedy algorithm, ascending: repeatedly takes the member that hits most of the remaining sets.
 */
export function hitGreedily(sets: Sets): readonly number[] {
  const holding = holdingOf(sets);
  const count = countsOf(sets);
  const isHit = new Uint8Array(sets.length);
  const taken: number[] = [];
  for (const { member, hits } of busiestFirst(count)) {
    // Counts only decrease, so a stale entry is reinserted with its new count.
    if (hits !== count[member] || hits === 0) continue;
    taken.push(member);
    for (const index of holding[member] ?? []) {
      if (isHit[index] === 1) continue;
      isHit[index] = 1;
      for (const other of sets[index] ?? []) count[other] = (count[other] ?? 0) - 1;
    }
  }
  return withoutSpare(taken, sets);
}

/** A priority queue of members by the number of sets they hit, with lazy updates. */
function* busiestFirst(count: Int32Array): Generator<{ readonly member: number; readonly hits: number }> {
  const places: number[][] = [];
  const put = (member: number) => {
    const hits = count[member] ?? 0;
    while (places.length <= hits) places.push([]);
    places[hits]?.push(member);
  };
  for (let member = count.length - 1; member >= 0; member -= 1) put(member);
  for (let hits = places.length - 1; hits > 0; hits -= 1) {
    for (let member = places[hits]?.pop(); member !== undefined; member = places[hits]?.pop()) {
      yield { member, hits };
      const left = count[member] ?? 0;
      if (left > 0 && left < hits) put(member);
    }
  }
}

/** Removes redundant members, latest first. */
function withoutSpare(taken: readonly number[], sets: Sets): readonly number[] {
  const kept = new Set(taken);
  const hits = sets.map((set) => set.filter((member) => kept.has(member)).length);
  const holding = holdingOf(sets);
  for (const member of taken.toReversed()) {
    const own = holding[member] ?? [];
    if (own.some((index) => hits[index] === 1)) continue;
    kept.delete(member);
    for (const index of own) hits[index] = (hits[index] ?? 0) - 1;
  }
  return [...kept].sort((a, b) => a - b);
}
