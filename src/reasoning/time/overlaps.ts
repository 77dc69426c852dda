import { later } from './intervals.js';

/** A closed interval. */
export interface Lasting {
  readonly from: string;
  readonly to: string;
}

/**
 * An interval tree: finds overlapping intervals in O(log n + k). The leaves are sorted by start, and each node stores the
 * latest end below it.
 */
export class Overlaps<T extends Lasting> {
  readonly #items: readonly T[];
  /** A binary heap layout: the parent of 2n and 2n + 1 is n, and the root is 1. */
  readonly #latest: string[];
  readonly #leaves: number;

  constructor(items: readonly T[]) {
    this.#items = items.toSorted((a, b) => compare(a.from, b.from));
    let leaves = 1;
    while (leaves < items.length) leaves *= 2;
    this.#leaves = leaves;
    this.#latest = new Array<string>(2 * leaves).fill('');
    for (const [index, { to }] of this.#items.entries()) this.#latest[leaves + index] = to;
    for (let node = leaves - 1; node > 0; node -= 1) {
      this.#latest[node] = later(this.#latest[2 * node] ?? '', this.#latest[2 * node + 1] ?? '');
    }
  }

  /** The items that overlap an interval, sorted by start. */
  *during({ from, to }: Lasting): Generator<T> {
    const open = [1];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if ((this.#latest[node] ?? '') < from) continue;
      if (node < this.#leaves) {
        open.push(2 * node + 1, 2 * node);
        continue;
      }
      const item = this.#items[node - this.#leaves];
      // All following items start later.
      if (item === undefined || item.from > to) return;
      yield item;
    }
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
