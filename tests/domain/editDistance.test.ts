import { describe, expect, test } from '@jest/globals';
import { editDistance } from '../../src/domain/text/editDistance.js';
import { fc, runsOf } from '../property.js';

/** The definition, computed whole. */
function wholeDistance(one: string, other: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= one.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= other.length; j += 1) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? at(i - 2, j - 2) + 1 : changed;
      row.push(i === 0 && j === 0 ? 0 : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(one.length, other.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('editDistance', () => {
  test('is the whole distance where that is allowed, and nothing beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        const whole = wholeDistance(one, other);
        expect(editDistance(one, other, most)).toBe(whole <= most ? whole : undefined);
      }),
      { numRuns: runsOf(5_000) },
    );
  });

  test.each([
    ['tanf', 'tnaf', 1, 1],
    ['tanf', 'tanf', 0, 0],
    ['tanf', 'tamf', 0, undefined],
    ['ab', 'bca', 2, undefined],
    ['ab', 'bca', 3, 3],
    ['raqqa', 'rakka', 2, 2],
  ])('%s and %s with at most %s: %s', (one, other, most, expected) => {
    expect(editDistance(one, other, most)).toBe(expected);
  });
});
