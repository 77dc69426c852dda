import { expect, test } from '@jest/globals';
import { includesSeq, rangesOf, seqsOf } from '../../src/graph/write/transaction/seqRanges.js';
import { fc } from '../property.js';

test('consecutive journal entries are one range', () => {
  expect(rangesOf([3, 1, 2, 7, 2])).toEqual([1, 3, 7, 7]);
});

test('ranges hold exactly the given entries', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (seqs) => {
      const ranges = rangesOf(seqs);
      expect(seqsOf(ranges)).toEqual([...seqs].sort((a, b) => a - b));
      for (let seq = 0; seq <= 61; seq += 1) expect(includesSeq(ranges, seq)).toBe(seqs.includes(seq));
    }),
  );
});
