import { holdingOf, type Sets } from './reduced.js';

/** So much less is rounding, and not another member. */
const rounding = 1e-9;

/**
 * No set of fewer members hits all. Each set is given a weight such that those of the sets of no member come to more than one;
 * then the weights of all cannot come to more than the members of a set that hits them: this is the bound of linear
 * programming, and the weights are found greedily. Sets that have nothing in common are the special case of weights of one.
 */
export function lowerBound(sets: Sets): number {
  const count = countsOf(sets);
  const room = new Float64Array(count.length).fill(1);
  let sum = 0;
  const give = (set: readonly number[], weight: number) => {
    sum += weight;
    for (const member of set) room[member] = (room[member] ?? 0) - weight;
  };
  // First a share of what its busiest member has room for: all sets together never take more than there is.
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

/** By member: how many sets hold it. */
export function countsOf(sets: Sets): Int32Array {
  const most = sets.reduce((found, set) => Math.max(found, set.at(-1) ?? 0), 0);
  const count = new Int32Array(most + 1);
  for (const set of sets) for (const member of set) count[member] = (count[member] ?? 0) + 1;
  return count;
}

/**
 * A set that hits all and of which no member can be left out, ascending: the member that hits most of what is left is taken each
 * time.
 */
export function hitGreedily(sets: Sets): readonly number[] {
  const holding = holdingOf(sets);
  const count = countsOf(sets);
  const isHit = new Uint8Array(sets.length);
  const taken: number[] = [];
  for (const { member, hits } of busiestFirst(count)) {
    // Counts only fall: what hits less than it did waits for its turn.
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

/** Members by how many sets they hit, most first, each again at its new place when that has become fewer. */
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

/** Leaves out members, latest first, as long as the others hit all. */
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
