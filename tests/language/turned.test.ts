import { describe, expect, it, test } from '@jest/globals';
import type { Role } from '../../src/domain/vocabulary.js';
import { compare, exampleClaim } from './examples.js';

type Named = Partial<Record<Role, string>>;

/** Who sold it as its ACTOR, and as the family has it: who bought it is the ACTOR. */
const codings: readonly (readonly [string, string, Named])[] = [
  ['the seller as ACTOR', 'Alma sold Cale to Boran.', { ACTOR: 'Alma', TARGET: 'Boran', PLACE: 'Cale' }],
  ['the buyer as DESTINATION', 'Alma sold Cale to Boran.', { ACTOR: 'Alma', DESTINATION: 'Boran', PLACE: 'Cale' }],
  ['the buyer as ACTOR', 'Alma sold Cale to Boran.', { ACTOR: 'Boran', TARGET: 'Alma', PLACE: 'Cale' }],
  ['the passive', 'Cale was sold to Boran by Alma.', { ACTOR: 'Alma', TARGET: 'Boran', PLACE: 'Cale' }],
];

describe.each(codings)('what was sold, recorded with %s', (_, text, named) => {
  const claim = exampleClaim({ claim: { predicate: 'sold', text, ...named } });
  const isSaid = (words: string) => compare(words, claim).some(({ how }) => how === 'EXACT' || how === 'FRAME');

  test.each([
    'Alma sold Cale',
    'Alma sold Cale to Boran',
    'Boran bought Cale from Alma',
    'the purchase of Cale by Boran',
  ])('was: %s', (words) => {
    expect(isSaid(words)).toBe(true);
  });

  test.each(['Boran sold Cale', 'Boran sold Cale to Alma', 'Alma bought Cale', 'the purchase of Cale by Alma'])(
    'is not turned round: %s',
    (words) => {
      expect(isSaid(words)).toBe(false);
    },
  );

  it('tells who has which role in the family', () => {
    const [match] = compare('who bought Cale?', claim).filter(({ how }) => how !== undefined);
    expect([match?.roles?.get('ent_Boran'), match?.roles?.get('ent_Alma')]).toEqual(['ACTOR', 'TARGET']);
  });
});

describe('what was lost to somebody', () => {
  const claim = exampleClaim({
    claim: { predicate: 'lost', text: 'Alma lost Cale to Boran.', ACTOR: 'Alma', TARGET: 'Boran', PLACE: 'Cale' },
  });
  const isSaid = (words: string) => compare(words, claim).some(({ how }) => how === 'EXACT' || how === 'FRAME');

  it('was taken by who got it, and not by who lost it', () => {
    expect(isSaid('Boran seized Cale from Alma')).toBe(true);
    expect(isSaid('Alma seized Cale from Boran')).toBe(false);
    expect(isSaid('Boran lost Cale to Alma')).toBe(false);
  });
});

describe('what was borrowed from somebody', () => {
  const claim = exampleClaim({
    claim: {
      predicate: 'borrowed',
      text: 'Alma borrowed Cale from Boran.',
      ACTOR: 'Alma',
      ORIGIN: 'Boran',
      PLACE: 'Cale',
    },
  });
  const isSaid = (words: string) => compare(words, claim).some(({ how }) => how === 'EXACT' || how === 'FRAME');

  it('was lent by whom it was had from', () => {
    expect(isSaid('Alma borrowed Cale from Boran')).toBe(true);
    expect(isSaid('Boran lent Cale to Alma')).toBe(true);
    expect(isSaid('Alma lent Cale to Boran')).toBe(false);
    expect(isSaid('Boran borrowed Cale from Alma')).toBe(false);
  });
});
