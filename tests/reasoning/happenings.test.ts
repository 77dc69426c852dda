import { describe, expect, it } from '@jest/globals';
import { boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { ClaimFacts } from '../../src/reasoning/evidence/claimFacts.js';
import { byOutcome, happeningsOf } from '../../src/reasoning/history/happenings.js';
import { fc } from '../property.js';
import { claim } from './world.js';

const at = (id: string, edtf: string | null, more: Partial<ClaimFacts> = {}) =>
  claim(id, { edtf, valid: edtf === null ? null : boundsOf(parseEdtf(edtf)), ...more });
const groups = (...claims: readonly ClaimFacts[]) =>
  happeningsOf(claims).map((happening) => happening.claims.join(' '));

describe('happenings', () => {
  it('are claims of one core of which every two may overlap in time', () => {
    expect(groups(at('a', '2016-03-04'), at('b', '2016-03'), at('c', '2015-05'))).toEqual(['a b', 'c']);
  });

  it('leave alone a claim that fits several, and say which', () => {
    const found = happeningsOf([at('month', '2016-03'), at('fourth', '2016-03-04'), at('sixth', '2016-03-06')]);
    expect(found).toEqual([
      { claims: ['month'], event: null, mayBe: ['fourth', 'sixth'] },
      { claims: ['fourth'], event: null, mayBe: [] },
      { claims: ['sixth'], event: null, mayBe: [] },
    ]);
  });

  it('leave alone a claim without a time (case 63)', () => {
    const found = happeningsOf([at('a', '2015'), at('b', '2016'), at('undated', null)]);
    expect(found.map(({ claims }) => claims)).toEqual([['a'], ['b'], ['undated']]);
    expect(found[2]?.mayBe).toEqual(['a', 'b']);
  });

  it('keep claims apart that are about nothing we can name', () => {
    const quotes = ['a', 'b'].map((id) => at(id, '2016', { participants: [] }));
    expect(groups(...quotes)).toEqual(['a', 'b']);
    expect(groups(...quotes.map((one) => ({ ...one, events: ['speech'] })))).toEqual(['a b']);
  });

  it('keep cores apart', () => {
    expect(
      groups(at('a', '2016'), at('b', '2016', { predicate: 'lost' }), at('c', '2016', { modality: 'EXPECTED' })),
    ).toEqual(['a', 'b', 'c']);
  });

  it('are the claims of one event, whatever they say and whenever', () => {
    const events = ['siege'];
    expect(groups(at('a', '2016-05-01', { events }), at('b', '2016-05-03', { events, predicate: 'killed' }))).toEqual([
      'a b',
    ]);
  });

  it('keep what was expected of an event apart from what happened', () => {
    const events = ['siege'];
    const expected = at('a', '2016-05-01', { events, modality: 'EXPECTED' });
    expect(groups(expected, at('b', '2016-05-01', { events }))).toEqual(['a', 'b']);
  });

  it('are denied by a figure of 0 beside figures above 0', () => {
    const figure = (best: number) => ({ quantity: { low: null, best, high: null, unit: 'people', vague: false } });
    const [none, five, bare] = [at('none', '2016', figure(0)), at('five', '2016', figure(5)), at('bare', '2016')];
    expect(byOutcome([none, five, bare])).toEqual({ happened: [five, bare], not: [none] });
    expect(byOutcome([none, bare])).toEqual({ happened: [none, bare], not: [] });
  });

  it('take in a claim without an event that fits one event only', () => {
    const of = (event: string) => ({ events: [event] });
    expect(groups(at('a', '2016', of('one')), at('b', '2016-03'), at('c', '2018', of('two')))).toEqual(['a b', 'c']);
    expect(groups(at('a', '2016', of('one')), at('b', '2016-03'), at('c', '2016', of('two')))).toEqual(['a', 'b', 'c']);
  });

  it('of an event that is asked about are one, also if a claim describes others as well', () => {
    const both = at('both', '2016', { events: ['one', 'two'] });
    expect(happeningsOf([at('a', '2016', { events: ['one'] }), both], 'one').map(({ claims }) => claims)).toEqual([
      ['a', 'both'],
    ]);
    expect(groups(at('a', '2016', { events: ['one'] }), both)).toEqual(['a', 'both']);
  });

  it('have each claim once, and the same groups in any order', () => {
    const times = fc.constantFrom(
      null,
      '2015',
      '2016',
      '2016-03',
      '2016-03-04',
      '2016-03-06',
      '2016-02/2016-04',
      '2017',
    );
    const events = fc.constantFrom<readonly string[]>([], [], ['one'], ['two'], ['one', 'two']);
    const claims = fc
      .array(fc.record({ time: times, events }), { minLength: 1, maxLength: 8 })
      .map((all) => all.map(({ time, events: own }, index) => at(`c${index}`, time, { events: own })));
    fc.assert(
      fc.property(claims, (all) => {
        const sorted = (list: readonly ClaimFacts[]) => groups(...list).sort();
        expect(
          groups(...all)
            .join(' ')
            .split(' ')
            .sort(),
        ).toEqual(all.map(({ id }) => id).sort());
        expect(sorted([...all].reverse())).toEqual(sorted(all));
      }),
    );
  });
});
