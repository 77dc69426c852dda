import { describe, expect, it } from '@jest/globals';
import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import { stancesOn } from '../../src/reasoning/evidence/stances.js';
import { statusesOf } from '../../src/reasoning/evidence/status.js';
import { excluding, on, said, world } from './world.js';

function stances(evidence: readonly AttributionFacts[]) {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const found = stancesOn(byId, new Set(['claim']), statusesOf(byId));
  const ids = (items: readonly AttributionFacts[]) => items.map(({ id }) => id).join(' ');
  return {
    asserted: ids(found.asserted),
    denied: ids(found.denied),
    doubted: ids(found.doubted),
    declined: ids(found.declined),
  };
}
const denies = { stance: 'DENIES', certainty: 'CERTAIN' } as const;

describe('stances', () => {
  it('is read at the roots, earliest first', () => {
    const evidence = world('B>A C D E F', {
      A: on('2016-05-02'),
      C: on('2016-05-01'),
      D: { stance: 'DENIES' },
      E: { stance: 'DOUBTS' },
      F: { stance: 'DECLINES' },
    });
    expect(stances(evidence)).toEqual({ asserted: 'C@C A@B', denied: 'D@D', doubted: 'E@E', declined: 'F@F' });
    expect(stances([...evidence].reverse())).toEqual(stances(evidence));
  });

  it('takes a committed carrier for one who denies, and no other', () => {
    expect(stances(world('F>A G>A A', { 'F@F': denies, 'G@G': { stance: 'DENIES' } }))).toMatchObject({
      asserted: 'A@A',
      denied: 'F@F',
    });
  });

  it('has the members of a circle without an origin for those who assert', () => {
    expect(stances(world('A>B B>A C>A'))).toMatchObject({ asserted: 'A@A B@B' });
  });

  it('leaves out what was overtaken, taken back or is not in view', () => {
    const denial = said('A@1', { ...on('2016-05-01'), stance: 'DENIES', publisher: 'A' });
    const later = said('A@3', { ...on('2016-05-03'), publisher: 'A' });
    expect(stances([denial, later])).toMatchObject({ asserted: 'A@3', denied: '' });
    const back = said('A@4', { stance: 'WITHDRAWS', about: ['A@3'] });
    expect(stances([denial, later, back])).toMatchObject({ asserted: '', denied: 'A@1' });
    expect(stances(excluding(world('A D', { D: { stance: 'DENIES' } }), ['D']))).toMatchObject({ denied: '' });
  });

  it('has what a conclusion was drawn from for its support, and none of the dissent there', () => {
    const evidence = world('A D', { A: { claim: 'other' }, D: { claim: 'other', stance: 'DENIES' } });
    expect(stances([...evidence, said('C@C', { bases: ['A@A', 'D@D'] })])).toMatchObject({
      asserted: 'A@A',
      denied: '',
    });
  });

  it('takes an answer to a saying for a word about the saying', () => {
    expect(stances([...world('X>S'), said('S@S', { stance: 'DENIES', about: ['S@X'] })])).toMatchObject({
      asserted: 'S@X',
      denied: '',
    });
  });
});
