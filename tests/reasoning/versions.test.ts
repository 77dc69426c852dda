import { describe, expect, it } from '@jest/globals';
import { boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { ClaimFacts, Quantity } from '../../src/reasoning/evidence/claimFacts.js';
import { versionsOf } from '../../src/reasoning/history/versions.js';
import { claim } from './world.js';

const at = (id: string, edtf: string | null, more: Partial<ClaimFacts> = {}) =>
  claim(id, { edtf, valid: edtf === null ? null : boundsOf(parseEdtf(edtf)), ...more });
const people = (best: number): { quantity: Quantity } => ({
  quantity: { low: null, best, high: null, unit: 'people', vague: false },
});

describe('versions', () => {
  it('are claims of one core whose times may overlap, each with each', () => {
    const claims = [at('january', '2016-01'), at('quarter', '2016-01-20/2016-03-05'), at('march', '2016-03')];
    expect(versionsOf(claims)).toEqual([['january', 'quarter'], ['march']]);
  });

  it('hold what became equal through merges together', () => {
    expect(versionsOf([at('b', '2016-03-04'), at('a', '2016-03-04')])).toEqual([['a', 'b']]);
  });

  it('keep cores, figures, and what has a figure and what has none, apart', () => {
    const claims = [
      at('five', '2016', people(5)),
      at('five too', '2016-03', people(5)),
      at('seven', '2016', people(7)),
      at('some', '2016'),
      at('lost', '2016', { predicate: 'lost' }),
      at('will', '2016', { modality: 'EXPECTED' }),
    ];
    expect(versionsOf(claims)).toEqual([['five', 'five too'], ['lost'], ['seven'], ['some'], ['will']]);
  });

  it('keep apart what is held to describe other events', () => {
    const claims = [at('a', '2016', { events: ['one'] }), at('b', '2016', { events: ['two'] }), at('c', '2016')];
    expect(versionsOf(claims)).toEqual([['a', 'c'], ['b']]);
  });

  it('take in an undated claim only where it can belong to one of them alone', () => {
    expect(versionsOf([at('undated', null), at('a', '2015')])).toEqual([['a', 'undated']]);
    const several = [at('undated', null), at('b', '2016'), at('a', '2015'), at('undated too', null)];
    expect(versionsOf(several)).toEqual([['a'], ['b'], ['undated', 'undated too']]);
    expect(versionsOf([...several].reverse())).toEqual(versionsOf(several));
  });
});
