import { describe, expect, test } from '@jest/globals';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { matchClaim } from '../../src/language/match/matchClaim.js';
import type { Named } from '../../src/language/names/named.js';
import { readSentence } from '../../src/language/read/read.js';
import { compare, exampleClaim, exampleNames, noon } from './examples.js';

const says = (text: string, claim: ComparedClaim) =>
  compare(text, claim).some(({ how }) => how !== undefined && how !== 'PARTIAL');

describe('a figure behind "of"', () => {
  const stolen: ComparedClaim = {
    ...exampleClaim({
      claim: { predicate: 'stole', text: 'Alma stole the records of 800 patients.', ACTOR: 'Alma' },
    }),
    quantity: { low: 800, best: 800, high: 800, unit: 'patients' },
  };

  test.each([
    'Alma stole the records of 800 patients',
    'the records of 800 patients were stolen by Alma',
    'the theft of the records of 800 patients by Alma',
    'Who stole the records of 800 patients?',
    'Were the records of 800 patients stolen?',
    'Who stole the records?',
  ])('is that of the claim: %s', (text) => {
    expect(says(text, stolen)).toBe(true);
  });

  test.each([
    'Alma stole the records of 900 patients',
    'the records of 900 patients were stolen by Alma',
    'the theft of the records of 900 patients by Alma',
    'Who stole the records of 900 patients?',
    'Were the records of 900 patients stolen?',
  ])('is no other: %s', (text) => {
    expect(says(text, stolen)).toBe(false);
  });
});

test.each([
  'Who stole the records of two groups?',
  'Were the records of two groups stolen?',
  'the theft of the records of 2 groups',
])('a figure behind "of" may be in the words of a claim alone: %s', (text) => {
  const words = exampleClaim({
    claim: { predicate: 'stole', text: 'Alma stole the records of two groups.', ACTOR: 'Alma' },
  });
  const others = { ...words, text: 'Alma stole the records of three groups.' };
  expect([says(text, words), says(text, others)]).toEqual([true, false]);
});

describe('a sum', () => {
  const paid: ComparedClaim = {
    ...exampleClaim({
      claim: { predicate: 'paid', text: 'Alma paid Ferro five crowns.', ACTOR: 'Alma', TARGET: 'Ferro' },
    }),
    quantity: { low: 5, best: 5, high: 5, unit: 'crowns' },
  };
  const asked = (text: string) => compare(text, paid).filter(({ how }) => how !== undefined && how !== 'PARTIAL');

  test.each([
    'What sum did Alma pay?',
    'Which amount did Alma pay to Ferro?',
    'What sum of money was paid to Ferro?',
    'What amount of money did Alma pay?',
  ])('is asked for as a figure: %s', (text) => {
    expect(asked(text).map(({ proposition }) => proposition.asked)).toContain('how many');
  });

  test.each(['What sum did Ferro pay?', 'What sum was paid to Alma?'])('is of whoever pays it: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('a death toll', () => {
  const fire: Named = { __typename: 'OtherEntity', id: 'ent_fire', name: 'Larch Fire' };
  const killed: ComparedClaim = {
    ...exampleClaim({ claim: { predicate: 'killed', PLACE: 'Cale' } }),
    text: 'Larch Fire killed people.',
    participants: [
      { role: 'ACTOR', id: 'ent_fire', name: 'Larch Fire', part: null, isPlace: false },
      { role: 'VICTIM', id: 'ent_Alma', name: 'Alma', part: null, isPlace: false },
    ],
  };
  const attacker: ComparedClaim = exampleClaim({ claim: { predicate: 'killed', ACTOR: 'Alma', VICTIM: 'Boran' } });
  const isSaid = (text: string, claim: ComparedClaim) =>
    readSentence(text, { names: [...exampleNames, fire], predicates: new Set(['killed']) }, noon)
      .propositions.map((one) => matchClaim(one, claim, lexicon()))
      .some(({ how }) => how !== undefined && how !== 'PARTIAL');

  test.each([
    'What is the death toll of the Larch Fire?',
    "What was the Larch Fire's death toll?",
    'the toll of the Larch Fire',
    'How many fatalities of the Larch Fire?',
  ])('of a thing is of those who died in it: %s', (text) => {
    expect(isSaid(text, killed)).toBe(true);
  });

  test.each(['What is the death toll of Alma?', "Alma's casualties"])(
    'of a group is of its dead, and not of whom it killed: %s',
    (text) => {
      expect([isSaid(text, killed), isSaid(text, attacker)]).toEqual([true, false]);
    },
  );
});
