import { describe, expect, it } from '@jest/globals';
import type { Quantity } from '../../../src/reasoning/evidence/claimFacts.js';
import { brief, claim, conflictsIn, levels, people, says } from './facts.js';

const killed = (id: string, quantity: Quantity, more: object = {}) =>
  claim(id, 'killed', { victim: 'men' }, { edtf: '2016-03-04', events: ['e'], quantity, ...more });
const against = (one: Quantity, other: Quantity, more: object = {}) => {
  const [a, b] = [killed('c1', one), killed('c2', other, more)];
  return conflictsIn([a, b], [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')]);
};

describe('figures of one event', () => {
  it('are in conflict when their ranges do not meet', () => {
    expect(against(people(3, 3, 3), people(5, 5, 5))).toEqual([
      {
        kind: 'FIGURES',
        certainty: 'CERTAIN',
        claims: ['c1', 'c2'],
        sides: [['a'], ['b']],
        explanation: 'The figures of A (3 people) and B (5 people) do not overlap: “c1: killed” and “c2: killed”.',
      },
    ]);
    expect(levels(against(people(2, null, 3), people(4, null, null)))).toEqual(['FIGURES CERTAIN']);
  });

  it('are in none when they share a number, also at their edges', () => {
    expect(against(people(2, null, 4), people(4, 5, 6))).toEqual([]);
    expect(against(people(2, null, null), people(5, 5, 5))).toEqual([]);
    expect(against(people(null, null, 9), people(5, null, null))).toEqual([]);
  });

  it('are points when only a best figure is given, and open where a bound is missing beside another', () => {
    expect(against(people(null, 3, null), people(null, 4, null))).toHaveLength(1);
    expect(against(people(2, 3, null), people(null, 4, null))).toEqual([]);
  });

  it('are only possibly in conflict when one is vague', () => {
    expect(levels(against(people(24, null, null, true), people(5, 5, 5)))).toEqual(['FIGURES POSSIBLE']);
  });

  it('are of different things if the unit, the core, the event or certainly the time differs', () => {
    const [three, five] = [people(3, 3, 3), people(5, 5, 5)];
    expect(against(three, { ...five, unit: 'wounded' })).toEqual([]);
    expect(against(three, five, { events: ['f'] })).toEqual([]);
    expect(against(three, five, { modality: 'EXPECTED' })).toEqual([]);
    const { edtf, valid } = claim('c2', 'killed', {}, { edtf: '2016-03-03' });
    expect(against(three, five, { edtf, valid })).toEqual([]);
  });

  it('are one conflict though the claims share two events and many repeat them', () => {
    const [a, b] = [
      killed('c1', people(3, 3, 3), { events: ['e', 'f'] }),
      killed('c2', people(5, 5, 5), { events: ['e', 'f'] }),
    ];
    const words = [says('a', a, '2016-03-05'), says('a2', a, '2016-03-06'), says('b', b, '2016-03-06')];
    expect(brief(conflictsIn([a, b], words))).toEqual([['FIGURES', 'CERTAIN', ['a', 'a2'], ['b']]]);
  });

  it('of one source are no conflict: the later stands, and of one time neither is against the other', () => {
    const [a, b] = [killed('c1', people(3, 3, 3)), killed('c2', people(5, 5, 5))];
    const first = says('a.1', a, '2016-03-05');
    expect(conflictsIn([a, b], [first, says('a.2', b, '2016-03-06')])).toEqual([]);
    expect(conflictsIn([a, b], [first, says('a.2', b, '2016-03-05')])).toEqual([]);
  });

  it('that their source has corrected are in no conflict with those of others', () => {
    const [a, b] = [killed('c1', people(3, 3, 3)), killed('c2', people(5, 5, 5))];
    const words = [says('a.1', a, '2016-03-05'), says('a.2', b, '2016-03-06'), says('b', b, '2016-03-07')];
    expect(conflictsIn([a, b], words)).toEqual([]);
  });

  it('that a source drew from reports are its own, not theirs', () => {
    const [a, b] = [killed('c1', people(3, 3, 3)), killed('c2', people(5, 5, 5))];
    const fight = claim('c0', 'fought', { actor: ['x', 'y'] }, { events: ['e'] });
    const words = [
      says('r', fight, '2016-03-04'),
      says('data', a, '2016-03-05', { bases: ['r'] }),
      says('b', b, '2016-03-06'),
    ];
    expect(brief(conflictsIn([fight, a, b], words))).toEqual([['FIGURES', 'CERTAIN', ['data'], ['b']]]);
    const hidden = words.map((word) => (word.id === 'r' ? { ...word, admitted: false } : word));
    expect(conflictsIn([fight, a, b], hidden)).toEqual([]);
  });
});
