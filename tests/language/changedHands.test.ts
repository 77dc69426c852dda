import { describe, expect, test } from '@jest/globals';
import { compare, exampleClaim } from './examples.js';

const bought = exampleClaim({
  claim: { predicate: 'bought', text: 'Ferro bought Emin from Alma.', ACTOR: 'Ferro', TARGET: 'Emin', ORIGIN: 'Alma' },
});
const lent = exampleClaim({
  claim: { predicate: 'lent', text: 'Alma lent Emin to Ferro.', ACTOR: 'Alma', TARGET: 'Emin', DESTINATION: 'Ferro' },
});
const lentTo = exampleClaim({
  claim: { predicate: 'lent', text: 'Alma lent Ferro money.', ACTOR: 'Alma', TARGET: 'Ferro' },
});
const says = (text: string, claim: typeof bought) =>
  compare(text, claim).some(({ how }) => how === 'EXACT' || how === 'FRAME' || how === 'ALIAS');

describe('what changed hands, as the TARGET', () => {
  test.each([
    'Ferro bought Emin from Alma',
    'Alma sold Emin to Ferro',
    'Alma sold Emin',
    'who sold Emin',
    'from whom did Ferro buy Emin',
    'who bought Emin',
  ])('was bought from the ORIGIN: %s', (text) => {
    expect(says(text, bought)).toBe(true);
  });

  test.each([
    'Alma bought Emin from Ferro',
    'Ferro bought Alma from Emin',
    'Emin sold Alma',
    'Ferro sold Emin to Alma',
    'Ferro bought Alma',
  ])('was not bought the other way round: %s', (text) => {
    expect(says(text, bought)).toBe(false);
  });

  test.each([
    'Alma lent Emin to Ferro',
    'whom did Alma lend to Ferro',
    'Ferro borrowed Emin from Alma',
    'who lent Emin',
  ])('was lent to the DESTINATION: %s', (text) => {
    expect(says(text, lent)).toBe(true);
  });

  test.each(['Ferro lent Emin to Alma', 'Alma lent Ferro to Emin', 'Alma borrowed Emin from Ferro'])(
    'was not lent the other way round: %s',
    (text) => {
      expect(says(text, lent)).toBe(false);
    },
  );

  test('is not who got it where nothing else says who did', () => {
    expect(says('Alma lent money to Ferro', lentTo)).toBe(true);
    expect(says('Alma lent Ferro to Emin', lentTo)).toBe(false);
  });
});
