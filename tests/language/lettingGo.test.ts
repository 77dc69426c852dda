import { describe, expect, test } from '@jest/globals';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { compare, exampleClaim } from './examples.js';

const says = (text: string, claim: ComparedClaim) =>
  compare(text, claim).some(({ how }) => how !== undefined && how !== 'PARTIAL');

describe('to let somebody go', () => {
  const released = exampleClaim({
    claim: { predicate: 'released', text: 'Ferro released Emin on bail.', ACTOR: 'Ferro', TARGET: 'Emin' },
  });
  const dismissed = exampleClaim({ claim: { predicate: 'dismissed', ACTOR: 'Ferro', TARGET: 'Emin' } });

  test.each([
    'Who let Emin go on bail?',
    'Did Ferro let Emin go free?',
    'Did Ferro let Emin walk free?',
    'Ferro lets Emin out on bail',
    'Has Ferro let Emin go on bail?',
  ])('free or on bail is to release them: %s', (text) => {
    expect([says(text, released), says(text, dismissed)]).toEqual([true, false]);
  });

  test.each(['Did Emin let Ferro go free?', 'Who let Ferro go on bail?', 'Emin let Ferro walk free'])(
    'is not turned round: %s',
    (text) => {
      expect(says(text, released)).toBe(false);
    },
  );

  test.each(['Did Ferro let Emin go?', 'Did Ferro let Emin go to Cale?', 'Did Ferro let Emin walk?'])(
    'without being free is not to release them: %s',
    (text) => {
      expect(says(text, released)).toBe(false);
    },
  );
});

describe('the ground that somebody lost', () => {
  const lost = exampleClaim({ claim: { predicate: 'lost ground', ACTOR: 'Alma', PLACE: 'Cale' } });

  test.each([
    'the ground that Alma lost in Cale',
    'territory Alma has lost in Cale',
    'the land which Alma is losing',
    'the territory Alma lost',
  ])('says that they lost ground: %s', (text) => {
    expect(says(text, lost)).toBe(true);
  });

  test.each([
    'the ground that Boran lost in Cale',
    'territory Alma has lost in Dorn',
    'the ground that Alma won in Cale',
  ])('is not that of others, elsewhere, or won: %s', (text) => {
    expect(says(text, lost)).toBe(false);
  });
});
