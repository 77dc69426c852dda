import { describe, expect, it } from '@jest/globals';
import { brief, claim, conflictsIn, levels, says } from './facts.js';

const fall = claim('c', 'fell', { place: 'bridge' }, { edtf: '2016-03-01' });
const yes = says('a', fall, '2016-03-02');
const no = says('b', fall, '2016-03-03', { stance: 'DENIES' });

describe('a denial', () => {
  it('is a certain conflict of who asserts with who denies, and says so in a sentence', () => {
    expect(conflictsIn([fall], [yes, no])).toEqual([
      {
        kind: 'DENIAL',
        certainty: 'CERTAIN',
        claims: ['c'],
        sides: [['a'], ['b']],
        explanation: '“c: fell” is asserted by A and denied by B.',
      },
    ]);
  });

  it('is one conflict, however many assert and deny', () => {
    const more = [says('a2', fall, '2016-03-01'), says('b2', fall, '2016-03-04', { stance: 'DENIES' })];
    expect(brief(conflictsIn([fall], [yes, no, ...more]))).toEqual([['DENIAL', 'CERTAIN', ['a2', 'a'], ['b', 'b2']]]);
  });

  it('is only possible where it is a doubt, merely possible, or perhaps misread', () => {
    const doubt = { ...no, stance: 'DOUBTS' as const };
    for (const word of [doubt, { ...no, certainty: 'POSSIBLE' as const }, { ...no, coding: 'UNSURE' as const }]) {
      expect(brief(conflictsIn([fall], [yes, word]))).toEqual([['DENIAL', 'POSSIBLE', ['a'], ['b']]]);
    }
    expect(conflictsIn([fall], [yes, doubt])[0]?.explanation).toBe('“c: fell” is asserted by A and doubted by B.');
    expect(levels(conflictsIn([fall], [{ ...yes, coding: 'UNSURE' }, no]))).toEqual(['DENIAL POSSIBLE']);
  });

  it('of what nobody asserts, or only somebody who passes words on, is no conflict', () => {
    expect(conflictsIn([fall], [no])).toEqual([]);
    expect(conflictsIn([fall], [no, { ...yes, certainty: 'UNCOMMITTED' }])).toEqual([]);
    expect(conflictsIn([fall], [no, { ...yes, admitted: false }])).toEqual([]);
  });

  it('is no conflict with what the same source says since', () => {
    expect(conflictsIn([fall], [{ ...no, source: 'a' }, says('a', fall, '2016-03-04')])).toEqual([]);
    const twin = { ...fall, id: 'c2' };
    expect(conflictsIn([fall, twin], [{ ...no, source: 'a' }, says('a', twin, '2016-03-04')])).toEqual([]);
  });

  it('by a source of what it asserts at the same time is a possible conflict with itself', () => {
    const both = [yes, says('a.no', fall, '2016-03-02', { stance: 'DENIES' })];
    expect(brief(conflictsIn([fall], both))).toEqual([['DENIAL', 'POSSIBLE', ['a'], ['a.no']]]);
  });

  it('of a saying concerns the saying, not the claim', () => {
    expect(conflictsIn([fall], [yes, { ...no, about: ['a'] }])).toEqual([]);
  });

  it('by a carrier that answers for itself is set against the root that it relays', () => {
    const check = says('f', fall, '2016-03-05', { stance: 'DENIES', relays: ['a'] });
    expect(brief(conflictsIn([fall], [yes, check]))).toEqual([['DENIAL', 'CERTAIN', ['a'], ['f']]]);
  });

  it('meets an assertion of another record of the same claim', () => {
    const twin = { ...fall, id: 'c2' };
    const [conflict, ...more] = conflictsIn([twin, fall], [yes, { ...no, claim: 'c2' }]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ claims: ['c', 'c2'], sides: [['a'], ['b']] });
  });

  it('of a forecast is a conflict too', () => {
    const forecast = { ...fall, modality: 'EXPECTED' as const };
    expect(brief(conflictsIn([forecast], [yes, no]))).toEqual([['DENIAL', 'CERTAIN', ['a'], ['b']]]);
  });
});
