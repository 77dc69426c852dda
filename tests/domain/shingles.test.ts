import { describe, expect, it } from '@jest/globals';
import { overlapOf, shinglesOf, unpackShingles } from '../../src/domain/text/shingles.js';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `word${from + index}`);
const packed = (list: readonly string[], between = ' ') => shinglesOf(list.join(between)) ?? '';

describe('shingles of a text', () => {
  it('are distinct groups of five words; a text with fewer than a hundred has none', () => {
    expect(shinglesOf('')).toBeNull();
    expect(shinglesOf(words(0, 103).join(' '))).toBeNull();
    expect(unpackShingles(packed(words(0, 104)))).toHaveLength(100);
    expect(shinglesOf('rebels seized the crossing at dawn '.repeat(200))).toBeNull();
  });

  it('are in ascending order, without duplicates', () => {
    const hashes = [...unpackShingles(packed([...words(0, 300), ...words(0, 300)]))];
    expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(hashes).toHaveLength(300);
  });

  it('ignore case and the characters between words', () => {
    const list = words(0, 200);
    expect(
      packed(
        list.map((word) => word.toUpperCase()),
        ', «',
      ),
    ).toBe(packed(list));
  });

  it('support words in any script, with their marks', () => {
    const arabic = Array.from(
      { length: 200 },
      (_, index) => `كَلِمة${String.fromCharCode(0x0621 + (index % 26))}${index}`,
    );
    expect(unpackShingles(packed(arabic))).toHaveLength(196);
    expect(overlapOf(packed(arabic), packed(arabic, '، '))).toBe(1);
  });

  it('depend on the order of words', () => {
    expect(overlapOf(packed(words(0, 200)), packed(words(0, 200).reverse()))).toBe(0);
  });
});

describe('the overlap of two texts', () => {
  it('is the share of the smaller one that the other contains', () => {
    expect(overlapOf(packed(words(0, 204)), packed(words(100, 1104)))).toBe(100 / 200);
    expect(overlapOf(packed(words(0, 2000)), packed(words(500, 704)))).toBe(1);
    expect(overlapOf(packed(words(0, 200)), packed(words(1000, 1200)))).toBe(0);
  });
});
