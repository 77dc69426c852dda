import { describe, expect, it } from '@jest/globals';
import { brief, claim, conflictsIn, levels, says, spanOf } from './facts.js';

const attack = claim('c', 'attacked', { actor: 'x' }, { edtf: '2016-03-04/2016-03-06' });

describe('a report published before what it reports began', () => {
  it('is a conflict with its own claim, and with those who reported in time', () => {
    const early = says('a', attack, '2016-03-01');
    expect(conflictsIn([attack], [early])).toEqual([
      {
        kind: 'TIMING',
        certainty: 'CERTAIN',
        claims: ['c'],
        sides: [['a']],
        explanation:
          '“c: attacked” began on 2016-03-04 at the earliest, and what A said of it was published by 2016-03-01.',
      },
    ]);
    expect(brief(conflictsIn([attack], [early, says('b', attack, '2016-03-05')]))).toEqual([
      ['TIMING', 'CERTAIN', ['a'], ['b']],
    ]);
  });

  it('is only possible if 26 hours or less lie between, for days may be of different zones', () => {
    const level = (day: string, published: string) => {
      const of = claim('c', 'attacked', { actor: 'x' }, { edtf: day });
      return levels(conflictsIn([of], [says('a', of, published)]));
    };
    expect(level('2016-03-06', '2016-03-05')).toEqual(['TIMING POSSIBLE']);
    expect(level('2016-03-07', '2016-03-05')).toEqual(['TIMING POSSIBLE']);
    expect(level('2016-03-08', '2016-03-05')).toEqual(['TIMING CERTAIN']);
    expect(level('2016-03-06', '2016-03-05T12:00:00Z')).toEqual(['TIMING POSSIBLE']);
    expect(level('2016-03-06T12:00:00Z', '2016-03-06T11:00:00Z')).toEqual(['TIMING CERTAIN']);
  });

  it('is only possible if the start is approximate', () => {
    for (const mark of ['~', '?', '%']) {
      const of = claim('c', 'attacked', { actor: 'x' }, { edtf: `2016-03-08${mark}` });
      expect(levels(conflictsIn([of], [says('a', of, '2016-03-01')]))).toEqual(['TIMING POSSIBLE']);
    }
  });

  it('is one only if the whole date of the document lies before', () => {
    expect(conflictsIn([attack], [says('a', attack, '2016-03-04')])).toEqual([]);
    expect(conflictsIn([attack], [says('a', attack, '[2016-03-01..2016-03-04]')])).toEqual([]);
    expect(conflictsIn([attack], [says('a', attack, '[2016-03-01..2016-03-03]')])).toHaveLength(1);
  });

  it('is judged by its document, not by when it says it was told', () => {
    const told = says('a', attack, '2016-03-03', { published: spanOf('2016-03-05') });
    expect(conflictsIn([attack], [told])).toEqual([]);
  });

  it('counts whoever carries the words too', () => {
    const origin = says('a', attack, '2016-03-05');
    const carrier = says('o', attack, '2016-03-01', { relays: ['a'], certainty: 'UNCOMMITTED' });
    expect(brief(conflictsIn([attack], [origin, carrier]))).toEqual([['TIMING', 'CERTAIN', ['o'], ['a']]]);
  });

  it('is none for a forecast, for what is denied, or where the start is unknown', () => {
    const early = says('a', attack, '2016-03-03');
    expect(conflictsIn([{ ...attack, modality: 'EXPECTED' }], [early])).toEqual([]);
    expect(conflictsIn([attack], [{ ...early, stance: 'DENIES' }])).toEqual([]);
    const open = claim('c', 'attacked', { actor: 'x' }, { edtf: '../2016-03-06' });
    expect(conflictsIn([open], [early])).toEqual([]);
    expect(conflictsIn([claim('c', 'attacked', { actor: 'x' })], [early])).toEqual([]);
  });

  it('is only possible where the words may be misread', () => {
    const early = says('a', attack, '2016-03-03', { coding: 'UNSURE' });
    expect(levels(conflictsIn([attack], [early]))).toEqual(['TIMING POSSIBLE']);
  });
});
