import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/domain/vocabulary.js';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { sameClaim } from '../../src/language/match/sameClaim.js';

type Parts = Partial<Record<Role, string>>;

function claim(predicate: string, parts: Parts, more: Partial<ComparedClaim> = {}): ComparedClaim {
  const participants = Object.entries(parts).map(([role, name]) => ({
    role: role as Role,
    id: name,
    name,
    part: null,
    isPlace: /^(Cale|The ford)/.test(name),
  }));
  const none = { validFrom: undefined, validTo: undefined, valid: undefined, quantity: undefined };
  return {
    id: `${predicate} ${Object.values(parts)}`,
    text: '',
    predicate,
    modality: 'ACTUAL',
    ...none,
    participants,
    events: [],
    ...more,
  };
}

const rebels = { ACTOR: 'Rebels', PLACE: 'Cale' };
const told = (one: ComparedClaim, other: ComparedClaim) => {
  const found = sameClaim(one, other, lexicon());
  return found === undefined ? undefined : [found.how, found.isSame, ...found.differs];
};
const year = (from: string, to: string) => ({ validFrom: from, validTo: to, valid: from.slice(0, 4) });

describe('two claims', () => {
  test.each([
    ['seized', rebels, 'seized', { ...rebels, TARGET: 'Guards' }, ['EXACT', true]],
    ['captured', rebels, 'seized', rebels, ['FRAME', true]],
    [
      'seized',
      rebels,
      'seized',
      { ACTOR: 'Rebels', PLACE: 'Cale (western side)' },
      ['PARTIAL', true, 'it names Cale (western side)'],
    ],
  ] as const)('are the same: %s %o, %s %o', (predicate, parts, other, otherParts, expected) => {
    expect(told(claim(predicate, parts), claim(other, otherParts))).toEqual(expected);
    expect(told(claim(other, otherParts), claim(predicate, parts))?.slice(0, 2)).toEqual(expected.slice(0, 2));
  });

  test('may be the same where a part is taken by another entity of one name', () => {
    const other = claim('seized', { ACTOR: 'the rebels', PLACE: 'Cale' });
    expect(told(claim('seized', rebels), other)).toEqual(['PARTIAL', true, 'it has the rebels as another entity']);
    expect(told(claim('seized', rebels), claim('seized', { ACTOR: 'Rebel Guards', PLACE: 'Cale' }))).toEqual([
      'PARTIAL',
      false,
      'it does not name Rebels',
    ]);
    // Nothing else is shared: it may be any rebels.
    expect(told(claim('seized', { ACTOR: 'Rebels' }), claim('seized', { ACTOR: 'the rebels' }))).toBeUndefined();
  });

  test('are alike only in part where place, time, figure or modality cannot be the same', () => {
    const own = claim('seized', rebels, year('2016-01-01', '2016-12-31'));
    expect([
      told(own, claim('seized', { ACTOR: 'Rebels', PLACE: 'The ford' })),
      told(own, claim('seized', rebels, year('2017-01-01', '2017-12-31'))),
      told(own, claim('seized', rebels, { modality: 'EXPECTED' })),
      told(
        claim('killed', { ACTOR: 'Rebels' }, { quantity: { low: 3, best: 3, high: 3, unit: 'people' } }),
        claim('killed', { ACTOR: 'Rebels' }, { quantity: { low: 5, best: null, high: null, unit: 'people' } }),
      ),
    ]).toEqual([
      ['PARTIAL', false, 'it does not name Cale'],
      ['PARTIAL', false, 'its time is 2017'],
      ['PARTIAL', false, 'it is put forward in another way'],
      ['PARTIAL', false, 'it has another figure'],
    ]);
  });

  test.each([
    ['the reverse', 'seized', { ACTOR: 'Guards', TARGET: 'Rebels' }, 'seized', { ACTOR: 'Rebels', TARGET: 'Guards' }],
    ['another family', 'seized', rebels, 'left', rebels],
    ['nobody in common', 'seized', rebels, 'seized', { ACTOR: 'Guards', PLACE: 'The ford' }],
    [
      'two sides of one place',
      'controls',
      { PLACE: 'Cale (western side)' },
      'controls',
      { PLACE: 'Cale (eastern side)' },
    ],
  ] as const)('are not alike: %s', (_, predicate, parts, other, otherParts) => {
    expect(told(claim(predicate, parts), claim(other, otherParts))).toBeUndefined();
  });
});
