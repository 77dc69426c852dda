import { describe, expect, it } from '@jest/globals';
import type { SourceLink } from '../../../src/reasoning/evidence/evidence.js';
import { claim, conflictsIn, levels, says, tie, type Who } from './facts.js';

const shelled = (id: string, who: Who, edtf?: string) =>
  claim(id, 'shelled', who, { events: ['e'], ...(edtf === undefined ? {} : { edtf }) });
const against = (
  one: Who,
  other: Who,
  sourceLinks: readonly SourceLink[] = [],
  times = ['2016-03-04', '2016-03-04'],
) => {
  const [a, b] = [shelled('c1', one, times[0]), shelled('c2', other, times[1])];
  return conflictsIn([a, b], [says('a', a, '2016-03-06'), says('b', b, '2016-03-05')], { sourceLinks });
};

describe('who acted in one event', () => {
  it('is in conflict when two name others for one act; who spoke first is named first', () => {
    expect(against({ actor: 'army' }, { actor: 'rebels' })).toEqual([
      {
        kind: 'ROLE',
        certainty: 'CERTAIN',
        claims: ['c2', 'c1'],
        sides: [['b'], ['a']],
        explanation: 'The actor of one event (shelled) is rebels by B (“c2: shelled”), and army by A (“c1: shelled”).',
      },
    ]);
  });

  it('is in none when the actors overlap, are parts of each other or are allies', () => {
    expect(against({ actor: 'army' }, { actor: ['army', 'militia'] })).toEqual([]);
    const chain = [tie('PART_OF', 'brigade', 'division'), tie('PART_OF', 'division', 'army')];
    expect(against({ actor: 'brigade' }, { actor: 'army' }, chain)).toEqual([]);
    expect(against({ actor: 'army' }, { actor: 'brigade' }, chain)).toEqual([]);
    expect(against({ actor: 'army' }, { actor: 'militia' }, [tie('ALLIED_WITH', 'militia', 'army')])).toEqual([]);
    expect(
      against({ actor: 'brigade' }, { actor: 'militia' }, [...chain, tie('ALLIED_WITH', 'army', 'militia')]),
    ).toEqual([]);
  });

  it('is in conflict when the alliance is of another time, or the two are only parts of one whole', () => {
    const past = [tie('ALLIED_WITH', 'militia', 'army', '2014/2015')];
    expect(against({ actor: 'army' }, { actor: 'militia' }, past)).toHaveLength(1);
    const siblings = [tie('PART_OF', 'north', 'army'), tie('PART_OF', 'south', 'army')];
    expect(against({ actor: 'north' }, { actor: 'south' }, siblings)).toHaveLength(1);
  });

  it('is only possibly in conflict when they may speak of different times', () => {
    const level = (...times: string[]) => levels(against({ actor: 'army' }, { actor: 'rebels' }, [], times));
    expect(level('2016-03', '2016-03-04')).toEqual(['ROLE POSSIBLE']);
    expect(level('2016-03', '2016-03')).toEqual(['ROLE CERTAIN']);
    expect(level('2016-03-04', '2016-03-05')).toEqual([]);
  });

  it('is in none when the acts are told apart by whom or where they hit', () => {
    expect(against({ actor: 'army', place: 'market' }, { actor: 'rebels', place: 'school' })).toEqual([]);
    expect(against({ actor: 'army', target: 'rebels' }, { actor: 'rebels' })).toEqual([]);
    expect(against({ actor: 'army', place: 'market' }, { actor: 'rebels', place: 'market' })).toHaveLength(1);
  });

  it('is in none by one source, for other predicates, or for what is only planned', () => {
    const [a, b] = [shelled('c1', { actor: 'army' }), shelled('c2', { actor: 'rebels' })];
    expect(conflictsIn([a, b], [says('a.1', a, '2016-03-05'), says('a.2', b, '2016-03-05')])).toEqual([]);
    const words = [says('a', a, '2016-03-05'), says('b', b, '2016-03-05')];
    expect(conflictsIn([a, { ...b, predicate: 'bombed' }], words)).toEqual([]);
    expect(conflictsIn([a, { ...b, modality: 'INTENDED' }], words)).toEqual([]);
    expect(levels(conflictsIn([a, b], words))).toEqual(['ROLE POSSIBLE']);
  });
});

describe('who acted in what is possibly one event', () => {
  const at = (id: string, actor: string, edtf = '2016-03-04') =>
    claim(id, 'shelled', { actor, place: 'market' }, { edtf, events: id === 'c3' ? ['e'] : [] });
  const between = (a = at('c1', 'army'), b = at('c2', 'rebels')) =>
    conflictsIn([a, b], [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')]);

  it('is possibly in conflict: one predicate, place and day', () => {
    expect(between()).toMatchObject([
      {
        kind: 'ROLE',
        certainty: 'POSSIBLE',
        explanation: expect.stringMatching('Only possible: perhaps they are of one event'),
      },
    ]);
    expect(levels(between(at('c1', 'army'), at('c3', 'rebels')))).toEqual(['ROLE POSSIBLE']);
    expect(between(at('c1', 'army'), at('c2', 'rebels', '2016-03-05'))).toEqual([]);
  });

  it('is only possible if a date is approximate', () => {
    expect(levels(against({ actor: 'army' }, { actor: 'rebels' }, [], ['2016-03-04~', '2016-03-04']))).toEqual([
      'ROLE POSSIBLE',
    ]);
  });
});
