import { describe, expect, it } from '@jest/globals';
import { figureRange, type Quantity } from '../../../src/reasoning/evidence/claimFacts.js';
import { fc, runsOf } from '../../property.js';
import { brief, claim, conflictsIn, levels, people, says, tie } from './facts.js';

const killed = (id: string, quantity: Quantity, more: object = {}) =>
  claim(id, 'killed', { victim: 'men' }, { edtf: '2016-03-04', events: ['e'], quantity, ...more });
const against = (one: Quantity, other: Quantity, more: object = {}) => {
  const [a, b] = [killed('c1', one), killed('c2', other, more)];
  return conflictsIn([a, b], [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')]);
};
const on = (time: string) => {
  const { edtf, valid } = claim('c', 'killed', {}, { edtf: time });
  return { edtf, valid };
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
    expect(against(people(2, null, 4), people(4, null, 6))).toEqual([]);
    expect(against(people(2, 4, 4), people(4, 4, 6))).toEqual([]);
    expect(against(people(2, null, null), people(5, 5, 5))).toEqual([]);
    expect(against(people(null, null, 9), people(5, null, null))).toEqual([]);
  });

  it('are points when only a best figure is given, and open where a bound is missing beside another', () => {
    expect(against(people(null, 3, null), people(null, 4, null))).toHaveLength(1);
    expect(against(people(2, null, null), people(null, 4, null))).toEqual([]);
  });

  it('are possibly in conflict when they meet and the best figures differ: saying more removes no conflict', () => {
    expect(levels(against(people(null, 10, null), people(30, 30, 30)))).toEqual(['FIGURES CERTAIN']);
    expect(against(people(5, 10, null), people(30, 30, 30))).toMatchObject([
      {
        certainty: 'POSSIBLE',
        explanation:
          'The best figures of A (at least 5 people, best 10) and B (30 people) differ: “c1: killed” and “c2: killed”. Only possible: the ranges meet.',
      },
    ]);
    expect(levels(against(people(2, 3, 9), people(4, 5, 6)))).toEqual(['FIGURES POSSIBLE']);
    expect(levels(against(people(2, null, 4), people(4, 5, 6)))).toEqual(['FIGURES POSSIBLE']);
    expect(levels(against(people(5, 10, null), people(20, null, null)))).toEqual(['FIGURES POSSIBLE']);
  });

  it('of nobody are dissent from figures of some', () => {
    expect(levels(against(people(0, 0, 0), people(3, 3, 3)))).toEqual(['FIGURES CERTAIN']);
    expect(levels(against(people(0, 0, 0), people(0, 2, 5)))).toEqual(['FIGURES POSSIBLE']);
    expect(against(people(0, 0, 0), people(0, null, 5))).toEqual([]);
  });

  it('are compared in units that have one name', () => {
    const [twelve, thirty] = [people(12, 12, 12), people(30, 30, 30)];
    for (const unit of ['persons', 'Individuals', 'people killed', 'dead']) {
      expect(levels(against(twelve, { ...thirty, unit }))).toEqual(['FIGURES CERTAIN']);
    }
    expect(against(twelve, { ...thirty, unit: 'fighters' })).toEqual([]);
  });

  it('are only possibly in conflict when one is vague', () => {
    expect(levels(against(people(24, null, null, true), people(5, 5, 5)))).toEqual(['FIGURES POSSIBLE']);
  });

  it('that are impossible reach from their lowest to their highest number, and are only possibly in conflict', () => {
    expect(against(people(32, null, 31), people(31, 31, 31))).toEqual([]);
    expect(against(people(32, null, 31), people(32, 32, 32))).toEqual([]);
    expect(levels(against(people(32, null, 31), people(40, 40, 40)))).toEqual(['FIGURES POSSIBLE']);
    expect(against(people(32, null, 31), people(5, 5, 5))).toMatchObject([
      {
        certainty: 'POSSIBLE',
        explanation: expect.stringContaining('Only possible: one of the figures is impossible as it is given.'),
      },
    ]);
    expect(against(people(32, 30, null), people(30, 30, 30))).toEqual([]);
  });

  it('never exclude a number that they give, nor everything', () => {
    const number = fc.option(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(number, number, number, (low, best, high) => {
        const figures = figureRange(people(low, best, high));
        for (const given of [low, best, high].filter((one) => one !== null)) {
          expect(figures?.range.from).toBeLessThanOrEqual(given);
          expect(figures?.range.to).toBeGreaterThanOrEqual(given);
        }
      }),
    );
  });

  it('are of different things if the unit, the core, the event or certainly the time differs', () => {
    const [three, five] = [people(3, 3, 3), people(5, 5, 5)];
    expect(against(three, { ...five, unit: 'wounded' })).toEqual([]);
    expect(against(three, five, { events: ['f'] })).toEqual([]);
    expect(against(three, five, { modality: 'EXPECTED' })).toEqual([]);
    expect(against(three, five, on('2016-03-03'))).toEqual([]);
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

describe('figures of a part and of the whole', () => {
  /** Of a part first, of the whole second. */
  const days = (part: Quantity, whole: Quantity, time = '2016-03-01/2016-03-31') => against(part, whole, on(time));
  const [few, many] = [people(5, 5, 5), people(120, 120, 120)];

  it('of a time are in conflict only if the part has more', () => {
    expect(days(few, many)).toEqual([]);
    expect(days(many, few)).toMatchObject([
      {
        kind: 'FIGURES',
        certainty: 'CERTAIN',
        explanation: expect.stringMatching('^One of the figures of A .* is for a part, and exceeds that for the whole'),
      },
    ]);
    expect(days(people(1, 5, 9), people(4, 4, 4))).toEqual([]);
  });

  it('of a day and its month are only possibly in conflict, if the day has more', () => {
    expect(days(few, many, '2016-03')).toEqual([]);
    expect(levels(days(many, few, '2016-03'))).toEqual(['FIGURES POSSIBLE']);
  });

  it('of weeks that only overlap are in none', () => {
    const [a, b] = [killed('c1', few, on('2016-03-01/2016-03-03')), killed('c2', many, on('2016-03-02/2016-03-05'))];
    expect(conflictsIn([a, b], [says('a', a, '2016-03-06'), says('b', b, '2016-03-06')])).toEqual([]);
  });

  it('of a place are in conflict only if the part has more, whether it has a name or is called a part', () => {
    const sourceLinks = [tie('PART_OF', 'market', 'quarter'), tie('PART_OF', 'quarter', 'town')];
    for (const part of ['town#northern half', 'market']) {
      const compare = (inPart: Quantity, inTown: Quantity) => {
        const a = claim('c1', 'killed', { place: part }, { ...on('2016-03-04'), events: ['e'], quantity: inPart });
        const b = claim('c2', 'killed', { place: 'town' }, { ...on('2016-03-04'), events: ['e'], quantity: inTown });
        return levels(conflictsIn([a, b], [says('a', a, '2016-03-06'), says('b', b, '2016-03-06')], { sourceLinks }));
      };
      expect([compare(few, many), compare(many, few)]).toEqual([[], ['FIGURES CERTAIN']]);
    }
  });

  it('of fewer days but a larger place are not comparable', () => {
    const a = claim('c1', 'killed', { place: 'town' }, { ...on('2016-03-04'), events: ['e'], quantity: many });
    const b = claim('c2', 'killed', { place: 'town#half' }, { ...on('2016-03'), events: ['e'], quantity: few });
    expect(conflictsIn([a, b], [says('a', a, '2016-04-06'), says('b', b, '2016-04-06')])).toEqual([]);
  });
});

describe('figures that are only possibly of one thing', () => {
  const twelve = people(12, 12, 12);
  const thirty = people(30, 30, 30);
  const between = (who: Parameters<typeof claim>[2], others: Parameters<typeof claim>[2], more: object = {}) => {
    const a = claim('c1', 'killed', who, { ...on('2016-03-04'), events: ['e'], quantity: twelve });
    const b = claim('c2', 'killed', others, { ...on('2016-03-04'), events: ['e'], quantity: thirty, ...more });
    return conflictsIn([a, b], [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')]);
  };

  it('are possibly in conflict if one claim names participants that the other does not', () => {
    const found = between({ actor: 'government', place: 'town' }, { place: 'town' });
    expect(found).toMatchObject([
      {
        certainty: 'POSSIBLE',
        explanation: expect.stringMatching('Only possible: one claim names participants that the other does not.$'),
      },
    ]);
    expect(levels(between({}, { place: 'town' }))).toEqual(['FIGURES POSSIBLE']);
    expect(levels(between({ actor: 'army', place: 'town' }, { actor: 'rebels', place: 'town' }))).toEqual([
      'ROLE CERTAIN',
    ]);
    expect(between({ victim: 'men' }, { victim: 'women', place: 'town' })).toEqual([]);
  });

  it('are possibly in conflict if it is not certain that they are of one time', () => {
    for (const time of [
      '2016-03-04~',
      '2016-03-04?',
      '2016-03-04%',
      '[2016-03-04..2016-03-05]',
      '2016-03-04T10:00:00Z',
    ]) {
      expect(levels(between({ place: 'town' }, { place: 'town' }, on(time)))).toEqual(['FIGURES POSSIBLE']);
    }
    expect(levels(between({ place: 'town' }, { place: 'town' }, { edtf: null, valid: null }))).toEqual([
      'FIGURES POSSIBLE',
    ]);
  });

  it('are possibly in conflict if they share place and day, but no event', () => {
    expect(between({ place: 'town' }, { place: 'town' }, { events: [] })).toMatchObject([
      { certainty: 'POSSIBLE', explanation: expect.stringMatching('Only possible: perhaps they are of one event') },
    ]);
    expect(between({ place: 'town' }, { place: 'village' }, { events: [] })).toEqual([]);
    expect(between({ place: 'town' }, { place: 'town' }, { events: [], ...on('2016-03-05') })).toEqual([]);
    expect(between({ place: 'town' }, { place: 'town' }, { events: [], ...on('2016-03') })).toEqual([]);
    expect(between({ victim: 'men' }, { victim: 'men' }, { events: [] })).toEqual([]);
  });

  it('are of two events if one source asserts both', () => {
    const a = claim('c1', 'killed', { place: 'town' }, { ...on('2016-03-04'), quantity: twelve });
    const b = claim('c2', 'killed', { place: 'town' }, { ...on('2016-03-04'), quantity: thirty });
    const words = [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')];
    expect(levels(conflictsIn([a, b], words))).toEqual(['FIGURES POSSIBLE']);
    expect(conflictsIn([a, b], [...words, says('a.2', b, '2016-03-05')])).toEqual([]);
  });

  it('are possibly of one event in a place and in what it is part of', () => {
    const sourceLinks = [tie('PART_OF', 'town', 'province')];
    const a = claim('c1', 'killed', { place: 'town' }, { ...on('2016-03-04'), quantity: thirty });
    const b = claim('c2', 'killed', { place: 'province' }, { ...on('2016-03-04'), quantity: twelve });
    const words = [says('a', a, '2016-03-05'), says('b', b, '2016-03-06')];
    expect(levels(conflictsIn([a, b], words, { sourceLinks }))).toEqual(['FIGURES POSSIBLE']);
    for (const id of ['c1', 'c2']) {
      expect(conflictsIn([a, b], words, { sourceLinks, subjects: new Set([id]) })).toHaveLength(1);
    }
  });
});

describe('figures, whatever they are of', () => {
  const time = fc.constantFrom(
    ...['2016-03-04', '2016-03-05', '2016-03', '2016', '2016-03-01/2016-03-09', '2016-03-04/2016-03-06'],
    ...['2016-03-04~', '2016-03-04T10:00:00Z', '[2016-03-04..2016-03-05]', '2016-03-02/..', null],
  );
  const bound = fc.constantFrom(null, 0, 2, 4, 9);
  const figure = fc
    .tuple(bound, bound, bound, fc.boolean())
    .filter(([low, best, high]) => low !== null || best !== null || high !== null)
    .map(([low, best, high, vague]) => {
      const [a = null, b = null, c = null] = [low, best, high].filter((n) => n !== null).sort();
      return people(low === null ? null : a, best === null ? null : b, high === null ? null : (c ?? b ?? a), vague);
    });
  const who = fc.constantFrom(
    ...[{ place: 'town' }, { place: 'market' }, { place: 'town#half' }, { place: ['town', 'market'] }],
    ...[{ place: 'town', actor: 'army' }, { place: 'market', actor: 'rebels' }, { victim: 'men' }, {}],
  );
  const world = fc.array(
    fc.record({
      time,
      figure,
      who,
      events: fc.constantFrom([], ['e'], ['e', 'f']),
      source: fc.constantFrom('a', 'b', 'c'),
    }),
    { minLength: 2, maxLength: 6 },
  );
  const sourceLinks = [tie('PART_OF', 'market', 'town')];

  it('are in the same conflicts from whichever side, and in whatever order', () => {
    fc.assert(
      fc.property(world, (made) => {
        const claims = made.map((one, n) =>
          claim(`c${n}`, 'killed', one.who, {
            ...(one.time === null ? {} : on(one.time)),
            ...{ quantity: one.figure, events: one.events },
          }),
        );
        const words = claims.map((of, n) => says(`${made[n]?.source}.${n}`, of, '2017-01-01'));
        const all = conflictsIn(claims, words, { sourceLinks });
        expect(conflictsIn(claims.toReversed(), words.toReversed(), { sourceLinks })).toEqual(all);
        for (const { id } of claims) {
          const own = conflictsIn(claims, words, { sourceLinks, subjects: new Set([id]) });
          expect(own).toEqual(all.filter(({ claims: of }) => of.includes(id)));
        }
      }),
      { numRuns: runsOf(300) },
    );
  });
});
