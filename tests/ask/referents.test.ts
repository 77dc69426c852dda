import { describe, expect, test } from '@jest/globals';
import { withReferents } from '../../src/ask/read/referents.js';
import type { Named } from '../../src/language/names/named.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const names: readonly Named[] = [
  { __typename: 'Person', id: 'emin', name: 'Emin' },
  { __typename: 'Person', id: 'rosa', name: 'Rosa Hale' },
  { __typename: 'Organisation', id: 'ferro', name: 'Ferro' },
];
const read = (question: string) => textOf(withReferents(wordsOf(question), names).words);

describe('a pronoun', () => {
  test.each([
    ['When will Ferro publish its report?', 'When will Ferro publish report'],
    ['Did Emin fail his medical?', 'Did Emin fail medical'],
    ['Where did Rosa Hale sell her ring?', 'Where did Rosa Hale sell ring'],
    ['Does Rosa Hale deny that she left?', 'Does Rosa Hale deny that Rosa Hale left'],
    ['Did Ferro say that they closed?', 'Did Ferro say that Ferro closed'],
    ['Who reported that Ferro lost its case?', 'Who reported that Ferro lost case'],
    ['Who denied that Rosa Hale sold her ring?', 'Who denied that Rosa Hale sold ring'],
  ])('is the subject that alone was named before: %s', (question, meant) => {
    expect(read(question)).toBe(meant);
  });

  // Nobody was named, two were, another may be meant, or it is no word for such a thing.
  test.each([
    'When will they publish their report?',
    'Did Emin tell Rosa Hale that he left?',
    'Did Emin sell Ferro his ring?',
    'Did the mayor tell Emin that he left?',
    'Does Emin say that they left?',
    'Did Ferro say that she left?',
    'Did he see Emin?',
    'Who reported that they lost their case?',
    'Who reported to Ferro that Emin sold its ring?',
    'Did Emin lose his life?',
  ])('is left where it may be another: %s', (question) => {
    expect(read(question)).toBe(textOf(wordsOf(question)));
  });

  test('is told as it was read', () => {
    expect(withReferents(wordsOf('Does Emin deny that he sold his ring?'), names).told).toEqual([
      { word: 'he', meant: 'Emin' },
      { word: 'his', meant: 'Emin' },
    ]);
  });
});
