import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallestHittingSet } from '../../src/provenance/smallestHittingSet.js';
import { subsets } from './literal.js';

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the smallest set that hits all', () => {
  it('is the first of the smallest among all subsets', () => {
    const all = subsets(numbers);
    const sets = fc.array(fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1, maxLength: 4 }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(sets, (given) => {
        const first = all.find((some) => given.every((set) => set.some((member) => some.includes(member)))) ?? [];
        expect(smallestHittingSet(given)).toEqual({ members: first, atLeast: first.length, exact: true });
      }),
      { numRuns: 500, seed: 2016 },
    );
  });

  it('is only bounded from below when the work is', () => {
    const sets = numbers.flatMap((a) => numbers.filter((b) => b > a).map((b) => [a, b]));
    expect(smallestHittingSet(sets)).toMatchObject({ atLeast: 8, exact: true });
    const { members, atLeast, exact } = smallestHittingSet(sets, 50);
    expect({ members, exact }).toEqual({ members: [], exact: false });
    expect(atLeast).toBeGreaterThanOrEqual(4);
    expect(atLeast).toBeLessThanOrEqual(8);
  });

  it('does not exist where a set is empty', () => {
    expect(() => smallestHittingSet([[1], []])).toThrow('nothing can hit an empty set');
  });
});
