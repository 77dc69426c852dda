import { describe, expect, test } from '@jest/globals';
import { compare, exampleClaim } from './examples.js';

const seized = exampleClaim({ claim: { predicate: 'seized', ACTOR: 'Alma', PLACE: 'Cale', TARGET: 'Boran' } });
const says = (text: string) => compare(text, seized).some(({ how }) => how === 'EXACT' || how === 'FRAME');

describe('what somebody is said to have done', () => {
  test.each([
    'Alma is said to have seized Cale',
    'Alma was reported to have seized Cale from Boran',
    'is Alma said to have seized Cale?',
    'who is believed to have seized Cale from Boran?',
    'how often is Alma alleged to have seized Cale?',
    'Cale is said to have been seized by Alma',
  ])('is what a claim says: %s', (text) => {
    expect(says(text)).toBe(true);
  });

  test.each([
    'Boran is said to have seized Cale',
    'is Boran said to have seized Cale from Alma?',
    'Alma is said to have been seized by Cale',
    'who is believed to have seized Cale from Alma?',
  ])('is nothing that the claim does not say: %s', (text) => {
    expect(says(text)).toBe(false);
  });
});
