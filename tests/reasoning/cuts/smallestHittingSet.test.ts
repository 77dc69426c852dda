import { describe, expect, it } from '@jest/globals';
import { hitGreedily, lowerBound } from '../../../src/reasoning/hittingSets/bounds.js';
import { smallestHittingSet } from '../../../src/reasoning/hittingSets/smallestHittingSet.js';
import { fc, runsOf } from '../../property.js';
import { subsets } from '../literal.js';

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const all = subsets(numbers);
const sets = fc.array(
  fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1, maxLength: 4 }).map((set) => set.sort((a, b) => a - b)),
  { maxLength: 14 },
);
const hits = (some: readonly number[], given: readonly (readonly number[])[]) =>
  given.every((set) => set.some((member) => some.includes(member)));
/** Every pair of nine: eight of them are needed, and each set of a pair seems to need only half of them. */
const pairs = numbers.flatMap((a) => numbers.filter((b) => b > a).map((b) => [a, b]));

describe('the smallest set that hits all', () => {
  it('is the first of the smallest among all subsets', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const first = all.find((some) => hits(some, given)) ?? [];
        const expected = { members: first, atLeast: first.length, exact: true };
        expect(smallestHittingSet(given, { left: 100_000 })).toEqual(expected);
      }),
      { numRuns: runsOf(1_000), seed: 2016 },
    );
  });

  it('lies between its bounds, and is a set that hits all, wherever the work ends', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 400 }), (given, left) => {
        const smallest = all.find((some) => hits(some, given))?.length ?? 0;
        const { members, atLeast, exact } = smallestHittingSet(given, { left });
        expect(hits(members, given)).toBe(true);
        expect(atLeast).toBeLessThanOrEqual(smallest);
        expect(exact).toBe(members.length === atLeast);
      }),
      { numRuns: runsOf(1_000), seed: 2016 },
    );
  });

  it('has a bound from below that holds, and one from above of which no member can be spared', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const smallest = all.find((some) => hits(some, given))?.length ?? 0;
        const greedy = hitGreedily(given);
        expect(lowerBound(given)).toBeLessThanOrEqual(smallest);
        expect(hits(greedy, given)).toBe(true);
        for (const member of greedy)
          expect(
            hits(
              greedy.filter((one) => one !== member),
              given,
            ),
          ).toBe(false);
      }),
      { numRuns: runsOf(500), seed: 2016 },
    );
  });

  it('is only bounded when the work is', () => {
    expect(smallestHittingSet(pairs, { left: 100_000 })).toMatchObject({ atLeast: 8, exact: true });
    const { members, atLeast, exact } = smallestHittingSet(pairs, { left: 50 });
    expect({ found: members.length, exact }).toEqual({ found: 8, exact: false });
    expect(atLeast).toBeGreaterThanOrEqual(4);
    expect(atLeast).toBeLessThan(8);
  });

  it('does not exist where a set is empty', () => {
    expect(() => smallestHittingSet([[1], []], { left: 100 })).toThrow('an empty set cannot be hit');
  });
});
