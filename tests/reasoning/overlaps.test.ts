import { describe, expect, it } from '@jest/globals';
import { type Lasting, Overlaps } from '../../src/reasoning/time/overlaps.js';
import { fc, runsOf } from '../property.js';

const letter = (n: number) => String.fromCharCode(97 + n);
const lasting = fc
  .tuple(fc.nat(20), fc.nat(6))
  .map(([from, length]) => ({ from: letter(from), to: letter(from + length) }));

/** Times of one moment each, one after another, and how often one of their starts or ends was looked at. */
function counted(count: number): { readonly items: readonly Lasting[]; readonly looks: () => number } {
  let looks = 0;
  const items = Array.from({ length: count }, (_, n) => {
    const moment = String(n).padStart(6, '0');
    return {
      get from() {
        looks += 1;
        return moment;
      },
      get to() {
        looks += 1;
        return moment;
      },
    };
  });
  return { items, looks: () => looks };
}

function looksAt(count: number): number {
  const { items, looks } = counted(count);
  const overlaps = new Overlaps(items);
  const before = looks();
  for (const item of items) expect([...overlaps.during(item)]).toEqual([item]);
  return looks() - before;
}

describe('what lasts at some time', () => {
  it('is all that shares a moment with it, by start', () => {
    fc.assert(
      fc.property(fc.array(lasting, { maxLength: 30 }), lasting, (items, time) => {
        const found = [...new Overlaps(items).during(time)];
        expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort());
        expect(new Set(found)).toEqual(new Set(items.filter(({ from, to }) => from <= time.to && to >= time.from)));
      }),
      { numRuns: runsOf(300), seed: 2016 },
    );
  });

  it('is found without looking at what is over, or begins later', () => {
    expect(looksAt(2_000) / looksAt(1_000)).toBeLessThan(2.2);
  });
});
