import { describe, expect, it } from '@jest/globals';
import { fc, runsOf } from '../../property.js';
import { brief, claim, conflictsIn, levels, people, says } from './facts.js';

const killed = (id: string, count: number) =>
  claim(id, 'killed', { victim: 'men' }, { edtf: '2016-03-04', events: ['e'], quantity: people(count, count, count) });
const [three, five, seven] = [killed('c3', 3), killed('c5', 5), killed('c7', 7)];
const held = (id: string, who: string, edtf: string) =>
  claim(id, 'controls', { controller: who, place: 'p' }, { edtf });
const [x, y] = [held('x', 'x', '2016-03-05'), held('y', 'y', '2016-03')];
const claims = [three, five, seven, x, y];
const evidence = [
  says('a', three, '2016-03-05'),
  says('b', five, '2016-03-05'),
  says('c', seven, '2016-03-03'),
  says('d', three, '2016-03-06', { stance: 'DOUBTS' }),
  says('e', five, '2016-03-06', { stance: 'DENIES' }),
  says('f', x, '2016-03-05'),
  says('g', y, '2016-03-31'),
];

describe('the conflicts of some claims', () => {
  it('come by kind, then certain before possible, then by their claims', () => {
    expect(levels(conflictsIn(claims, evidence))).toEqual([
      'DENIAL CERTAIN',
      'DENIAL POSSIBLE',
      'CONTROL POSSIBLE',
      'FIGURES CERTAIN',
      'FIGURES CERTAIN',
      'FIGURES CERTAIN',
      'TIMING POSSIBLE',
    ]);
  });

  it('are the same whatever order claims and evidence come in', () => {
    const all = conflictsIn(claims, evidence);
    const shuffles = fc.tuple(
      fc.shuffledSubarray(claims, { minLength: claims.length }),
      fc.shuffledSubarray(evidence, { minLength: evidence.length }),
    );
    fc.assert(
      fc.property(shuffles, ([some, words]) => expect(conflictsIn(some, words)).toEqual(all)),
      { numRuns: runsOf(50) },
    );
  });

  it('can be asked for those that concern some claims, or of some kinds', () => {
    const all = conflictsIn(claims, evidence);
    const subjects = new Set(['c7']);
    expect(conflictsIn(claims, evidence, { subjects })).toEqual(all.filter(({ claims: of }) => of.includes('c7')));
    const kinds = new Set(['FIGURES', 'DENIAL'] as const);
    expect(levels(conflictsIn(claims, evidence, { kinds }))).toEqual([
      'DENIAL CERTAIN',
      'DENIAL POSSIBLE',
      'FIGURES CERTAIN',
      'FIGURES CERTAIN',
      'FIGURES CERTAIN',
    ]);
    expect(conflictsIn(claims, evidence, { subjects: new Set() })).toEqual([]);
  });

  it('never set a claim against itself, and are each there once, for any words', () => {
    const word = fc.record({
      of: fc.constantFrom(...claims),
      source: fc.constantFrom('a', 'b', 'c'),
      day: fc.integer({ min: 1, max: 9 }),
      stance: fc.constantFrom('ASSERTS' as const, 'DENIES' as const),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const said = words.map(({ of, source, day, stance }, index) =>
          says(`${source}.${index}`, of, `2016-03-0${day}`, { stance }),
        );
        const found = conflictsIn(claims, said);
        const keys = found.map(({ kind, claims: of }) => `${kind} ${[...of].sort()}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { kind, claims: of, sides } of found) {
          expect(of).toHaveLength(kind === 'DENIAL' || kind === 'TIMING' ? 1 : 2);
          expect(new Set(sides.flat()).size).toBe(sides.flat().length);
          expect(sides.every((side) => side.length > 0)).toBe(true);
        }
      }),
      { numRuns: runsOf(200) },
    );
  });

  it('leave out words that their source took back', () => {
    const words = [says('a', three, '2016-03-05'), says('b', five, '2016-03-05')];
    expect(brief(conflictsIn(claims, words))).toEqual([['FIGURES', 'CERTAIN', ['a'], ['b']]]);
    const back = says('b.back', five, '2016-03-06', { stance: 'WITHDRAWS', about: ['b'] });
    expect(conflictsIn(claims, [...words, back])).toEqual([]);
  });

  it('count those who all assert what comes in a circle for possible only', () => {
    const circle = [
      says('b', five, '2016-03-05', { relays: ['c'], certainty: 'UNCOMMITTED' }),
      says('c', five, '2016-03-05', { relays: ['b'], certainty: 'UNCOMMITTED' }),
    ];
    expect(brief(conflictsIn(claims, [says('a', three, '2016-03-05'), ...circle]))).toEqual([
      ['FIGURES', 'POSSIBLE', ['a'], ['b', 'c']],
    ]);
  });
});
