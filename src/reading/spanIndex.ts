import type { TextSpan } from './proposal.js';

/** How many code points share a bucket. */
const width = 256;

type Place = Pick<TextSpan, 'start' | 'end'>;

/** Things that stand in a text, found by where they stand: what is far away is not looked at. */
export class SpanIndex<T> {
  readonly #buckets = new Map<number, T[]>();

  add(pieces: readonly Place[], one: T): void {
    for (const bucket of bucketsOf(pieces)) {
      const all = this.#buckets.get(bucket);
      if (all === undefined) this.#buckets.set(bucket, [one]);
      else all.push(one);
    }
  }

  /** Those that may overlap pieces of a text, and some that stand beside them. */
  near(pieces: readonly Place[]): ReadonlySet<T> {
    return new Set([...bucketsOf(pieces)].flatMap((bucket) => this.#buckets.get(bucket) ?? []));
  }
}

function bucketsOf(pieces: readonly Place[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of pieces)
    for (let bucket = Math.floor(start / width); bucket * width < end; bucket += 1) found.add(bucket);
  return found;
}
