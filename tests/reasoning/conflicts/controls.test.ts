import { describe, expect, it } from '@jest/globals';
import type { ClaimFacts } from '../../../src/reasoning/evidence/claimFacts.js';
import type { SourceLink } from '../../../src/reasoning/evidence/evidence.js';
import { fc, runsOf } from '../../property.js';
import * as seed from '../control/seed.js';
import { brief, claim, conflictsIn, levels, says, tie } from './facts.js';

const holds = (who: string, edtf: string, place = 'p') =>
  claim(`${who} ${edtf}`, 'controls', { controller: who, place }, { edtf });
const took = (who: string, edtf: string, from?: string) =>
  claim(`${who} took ${edtf}`, 'seized', { actor: who, place: 'p', ...(from ? { target: from } : {}) }, { edtf });
const left = (who: string, edtf: string) =>
  claim(`${who} left ${edtf}`, 'withdrew from', { actor: who, place: 'p' }, { edtf });
/** The conflicts between words of sources a, b, c, …, each said on its day. */
const among = (words: readonly (readonly [ClaimFacts, string])[], sourceLinks: readonly SourceLink[] = []) =>
  conflictsIn(
    words.map(([of]) => of),
    words.map(([of, when], index) => says('abcdef'.charAt(index), of, when)),
    { sourceLinks },
  );

describe('control of one place', () => {
  it('by two at one time is a certain conflict when each is stated', () => {
    expect(
      among([
        [holds('x', '2016-03-05'), '2016-03-05'],
        [holds('y', '2016-03-05'), '2016-03-06'],
      ]),
    ).toEqual([
      {
        kind: 'CONTROL',
        certainty: 'CERTAIN',
        claims: ['x 2016-03-05', 'y 2016-03-05'],
        sides: [['a'], ['b']],
        explanation:
          'p is controlled by x according to A (“x 2016-03-05: controls”), and by y according to B (“y 2016-03-05: controls”), at times that overlap.',
      },
    ]);
  });

  it('that is stated with an open end is stated up to the time of saying', () => {
    const since = holds('x', '2015-05/..');
    expect(
      levels(
        among([
          [since, '2016-03-05'],
          [holds('y', '2016-03-05'), '2016-03-05'],
        ]),
      ),
    ).toEqual(['CONTROL CERTAIN']);
    expect(
      levels(
        among([
          [since, '2016-03-04'],
          [holds('y', '2016-03-05'), '2016-03-05'],
        ]),
      ),
    ).toEqual(['CONTROL POSSIBLE']);
  });

  it('is a possible conflict when the times may overlap, and none when they cannot', () => {
    expect(
      levels(
        among([
          [holds('x', '2016-03'), '2016-04-01'],
          [holds('y', '2016-03-05'), '2016-04-01'],
        ]),
      ),
    ).toEqual(['CONTROL POSSIBLE']);
    expect(
      among([
        [holds('x', '2014/2015'), '2016-04-01'],
        [holds('y', '2016-03-05'), '2016-04-01'],
      ]),
    ).toEqual([]);
  });

  it('that somebody seized while another is stated to go on having it is a conflict', () => {
    const seized = took('y', '2016-03-04', 'x');
    expect(
      levels(
        among([
          [holds('x', '2015/..'), '2016-03-10'],
          [seized, '2016-03-05'],
        ]),
      ),
    ).toEqual(['CONTROL CERTAIN']);
    expect(
      levels(
        among([
          [holds('x', '2015/..'), '[2016-03-03..2016-03-10]'],
          [seized, '2016-03-05'],
        ]),
      ),
    ).toEqual(['CONTROL POSSIBLE']);
  });

  it('is handed over on the day of a seizure', () => {
    expect(
      among([
        [holds('x', '2015/2016-03-04'), '2016-03-10'],
        [took('y', '2016-03-04'), '2016-03-05'],
      ]),
    ).toEqual([]);
    expect(
      among([
        [holds('x', '2016-03-04'), '2016-03-04'],
        [took('y', '2016-03-04'), '2016-03-05'],
      ]),
    ).toEqual([]);
  });

  it('that follows from a seizure is set against what is stated for later, unless anybody tells of a change between', () => {
    const seized = [took('y', '2016-03-01'), '2016-03-20'] as const;
    const stated = [holds('x', '2016-03-10'), '2016-03-20'] as const;
    expect(levels(among([seized, stated]))).toEqual(['CONTROL CERTAIN']);
    for (const change of [took('x', '2016-03-05', 'y'), left('y', '2016-03-05')]) {
      expect(among([seized, stated, [change, '2016-03-20']])).toEqual([]);
    }
    expect(levels(among([seized, stated, [left('z', '2016-03-05'), '2016-03-20']]))).toEqual(['CONTROL CERTAIN']);
    expect(levels(among([seized, stated, [left('y', '2016-02-05'), '2016-03-20']]))).toEqual(['CONTROL CERTAIN']);
  });

  it('that is only assumed makes a conflict possible at most, and none with what was said before', () => {
    const early = [holds('x', '2016-01-01'), '2016-01-01'] as const;
    expect(levels(among([early, [holds('y', '2016-03-01'), '2016-03-01']]))).toEqual(['CONTROL POSSIBLE']);
    expect(among([early, [left('x', '2016-02-01'), '2016-02-02'], [holds('y', '2016-03-01'), '2016-03-01']])).toEqual(
      [],
    );
    const later = [holds('x', '2015-12-01'), '2016-01-01'] as const;
    expect(among([later, [holds('y', '2015-12-05'), '2015-12-05']])).toEqual([]);
    expect(levels(among([later, [holds('y', '2015-12-05'), '2016-01-02']]))).toEqual(['CONTROL POSSIBLE']);
  });

  it('that passes from one seizure to the next is no conflict, whoever tells of each', () => {
    expect(
      among([
        [took('x', '2015-05'), '2016-03-31'],
        [took('y', '2016-03-04', 'x'), '2016-03-05'],
      ]),
    ).toEqual([]);
    expect(
      among([
        [took('x', '2015-05'), '2015-06-01'],
        [took('y', '2016-03-04'), '2016-03-05'],
      ]),
    ).toEqual([]);
  });

  it('that two seized at what may be one moment is a possible conflict', () => {
    expect(
      levels(
        among([
          [took('x', '2016-03-04'), '2016-03-05'],
          [took('y', '[2016-03-04..2016-03-05]'), '2016-03-06'],
        ]),
      ),
    ).toEqual(['CONTROL POSSIBLE']);
  });

  it('is shared by parts of each other and by allies of that time', () => {
    const words = [
      [holds('x', '2016-03-05'), '2016-03-05'],
      [holds('y', '2016-03-05'), '2016-03-05'],
    ] as const;
    expect(among(words, [tie('PART_OF', 'x', 'z'), tie('PART_OF', 'z', 'y')])).toEqual([]);
    expect(among(words, [tie('ALLIED_WITH', 'y', 'x', '2016/2017')])).toEqual([]);
    expect(levels(among(words, [tie('ALLIED_WITH', 'y', 'x', '2014/2015')]))).toEqual(['CONTROL CERTAIN']);
    const long = [
      [holds('x', '2014/2016'), '2017'],
      [holds('y', '2014/2016'), '2017'],
    ] as const;
    expect(levels(among(long, [tie('ALLIED_WITH', 'y', 'x', '2014/2015-06')]))).toEqual(['CONTROL CERTAIN']);
    const month = [
      [holds('x', '2016-03'), '2017'],
      [holds('y', '2016-03-05/2016-03-20'), '2017'],
    ] as const;
    expect(levels(among(month, [tie('ALLIED_WITH', 'y', 'x', '2016-03-10/2016-03-31')]))).toEqual(['CONTROL POSSIBLE']);
  });

  it('is of that place alone: its whole and its other side are other places', () => {
    const sourceLinks = [tie('PART_OF', 'p', 'q')];
    expect(
      among(
        [
          [holds('x', '2016-03-05'), '2016-03-05'],
          [holds('y', '2016-03-05', 'q'), '2016-03-05'],
        ],
        sourceLinks,
      ),
    ).toEqual([]);
  });

  it('is only possibly disputed by what is said of a part of it', () => {
    const between = (...places: readonly [string, string]) =>
      levels(
        among([
          [holds('x', '2016-03-05', places[0]), '2016-03-05'],
          [holds('y', '2016-03-05', places[1]), '2016-03-05'],
        ]),
      );
    expect(between('p', 'p#northern half')).toEqual(['CONTROL POSSIBLE']);
    expect(between('p', 'p#60%')).toEqual(['CONTROL POSSIBLE']);
    expect(between('p#northern half', 'p#northern half')).toEqual(['CONTROL POSSIBLE']);
    expect(between('p#northern half', 'p#southern half')).toEqual([]);
    for (const amount of ['half', 'about half', '40%', 'most', 'parts', 'a third']) {
      expect(between(`p#${amount}`, `p#${amount}`)).toEqual([]);
    }
  });

  it('is not disputed between a group and its successor, whenever the name changed', () => {
    const renamed = tie('SUCCEEDS', 'y', 'x', '2016-07-28/..');
    for (const day of ['2016-07-27', '2016-07-29']) {
      const words = [
        [holds('x', day), '2016-08-01'],
        [holds('y', day), '2016-08-01'],
      ] as const;
      expect([levels(among(words)), among(words, [renamed])]).toEqual([['CONTROL CERTAIN'], []]);
    }
  });

  it('is only possibly disputed at an approximate time', () => {
    for (const mark of ['~', '?', '%']) {
      expect(
        levels(
          among([
            [holds('x', `2016-03-05${mark}`), '2016-03-07'],
            [holds('y', '2016-03-05'), '2016-03-07'],
          ]),
        ),
      ).toEqual(['CONTROL POSSIBLE']);
    }
  });

  it('is only possibly disputed where a day without a time zone meets a time of day', () => {
    const between = (x: string, y: string) =>
      levels(
        among([
          [holds('x', x), '2016-04-01'],
          [holds('y', y), '2016-04-01'],
        ]),
      );
    expect(between('2016-03-05', '2016-03-05T12:00:00Z')).toEqual(['CONTROL POSSIBLE']);
    expect(between('2016-03-05', '2016-03-06T11:00:00Z')).toEqual(['CONTROL POSSIBLE']);
    expect(between('2016-03-01/2016-03-09', '2016-03-05T12:00:00Z')).toEqual(['CONTROL CERTAIN']);
    expect(between('2016-03-05T11:00:00Z/2016-03-05T13:00:00Z', '2016-03-05T12:00:00Z')).toEqual(['CONTROL CERTAIN']);
  });

  it('that one source gives to two is no conflict with itself', () => {
    const [x, y] = [holds('x', '2016-03-05'), holds('y', '2016-03-05')];
    expect(conflictsIn([x, y], [says('a.1', x, '2016-03-05'), says('a.2', y, '2016-03-05')])).toEqual([]);
  });

  it('is one conflict for two versions, however many say each and of how many places', () => {
    const both = claim('both', 'controls', { controller: 'x', place: ['p', 'q'] }, { edtf: '2016-03-05' });
    const too = claim('too', 'controls', { controller: 'y', place: ['p', 'q'] }, { edtf: '2016-03-05' });
    const words = [says('a', both, '2016-03-05'), says('b', both, '2016-03-06'), says('c', too, '2016-03-07')];
    expect(brief(conflictsIn([both, too], words))).toEqual([['CONTROL', 'CERTAIN', ['a', 'b'], ['c']]]);
  });

  it('is only possibly disputed by words that are only possible', () => {
    const [x, y] = [holds('x', '2016-03-05'), holds('y', '2016-03-05')];
    const words = [says('a', x, '2016-03-05', { certainty: 'POSSIBLE' }), says('b', y, '2016-03-05')];
    expect(levels(conflictsIn([x, y], words))).toEqual(['CONTROL POSSIBLE']);
  });

  it('is no matter of forecasts and plans', () => {
    const plan = { ...holds('x', '2016-03-05'), modality: 'INTENDED' as const };
    expect(
      among([
        [plan, '2016-03-05'],
        [holds('y', '2016-03-05'), '2016-03-05'],
      ]),
    ).toEqual([]);
  });
});

describe('the demonstration data', () => {
  it('have no conflict', () => {
    expect(conflictsIn(seed.claims, seed.evidence)).toEqual([]);
  });

  it('have one as soon as somebody else has rebels on the Iraqi side, and still none on the Syrian side', () => {
    const iraq = claim('z1', 'controls', { controller: 'rebels', place: 'iraq side' }, { edtf: '2016-03-05' });
    const syria = claim('z2', 'controls', { controller: 'rebels', place: 'syria side' }, { edtf: '2016-03-06' });
    const words = [...seed.evidence, says('z', iraq, '2016-03-05'), says('z.2', syria, '2016-03-06')];
    expect(brief(conflictsIn([...seed.claims, iraq, syria], words))).toEqual([
      ['CONTROL', 'CERTAIN', ['activists-2.iraqi'], ['z']],
    ]);
  });

  it('have one if somebody says that IS still holds the Syrian side after the seizure', () => {
    const still = claim('z', 'controls', { controller: 'is', place: 'syria side' }, { edtf: '2015-05/..' });
    const words = [...seed.evidence, says('z', still, '2016-03-20')];
    expect(brief(conflictsIn([...seed.claims, still], words))).toEqual([
      ['CONTROL', 'CERTAIN', ['activists-1.seizure', 'sohr.seizure'], ['z']],
    ]);
  });
});

describe('conflicts about control, whatever is said', () => {
  const time = fc.constantFrom(
    ...['2016-03-04', '2016-03-05', '2016-03-04~', '2016-03-04T10:00:00Z', '2016-03-01/2016-03-06', '2016-03-02/..'],
    ...['[2016-03-04..2016-03-06]', '2016-03'],
  );
  const party = fc.constantFrom('x', 'y', 'z', 'x2');
  const word = fc.record({
    predicate: fc.constantFrom('controls', 'took', 'retook', 'withdrew from'),
    who: party,
    from: fc.option(party, { nil: undefined }),
    place: fc.constantFrom('p', 'p', 'p', 'p#half', 'p#northern half', 'q'),
    time,
    source: fc.constantFrom('a', 'b', 'c'),
    said: fc.constantFrom('2016-03-03', '2016-03-05', '2016-03-05T12:00:00Z', '2016-04-01'),
  });
  const sourceLinks = [tie('SUCCEEDS', 'x2', 'x'), tie('ALLIED_WITH', 'y', 'z', '2016-03-05/..')];

  it('are the same from whichever side, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (made) => {
        const claims = made.map(({ predicate, who, from, place, time: edtf }, n) => {
          const roles =
            predicate === 'controls' ? { controller: who } : { actor: who, ...(from ? { target: from } : {}) };
          return claim(`c${n}`, predicate, { ...roles, place }, { edtf });
        });
        const words = claims.map((of, n) => says(`${made[n]?.source}.${n}`, of, made[n]?.said ?? ''));
        const kinds = new Set(['CONTROL'] as const);
        const all = conflictsIn(claims, words, { sourceLinks, kinds });
        expect(conflictsIn(claims.toReversed(), words.toReversed(), { sourceLinks, kinds })).toEqual(all);
        for (const { id } of claims) {
          const own = conflictsIn(claims, words, { sourceLinks, kinds, subjects: new Set([id]) });
          expect(own).toEqual(all.filter(({ claims: of }) => of.includes(id)));
        }
      }),
      { numRuns: runsOf(300) },
    );
  });
});
