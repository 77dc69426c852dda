import { expect, test } from '@jest/globals';
import type { Named } from '../../src/language/names/named.js';
import { headingIn, headsOf, isPast } from '../../src/language/names/posts.js';
import { wordsOf } from '../../src/language/words.js';

const person = (id: string, description: string): Named => ({ __typename: 'Person', id, name: id, description });
const names: readonly Named[] = [
  { __typename: 'Organisation', id: 'alma', name: 'Alma Hospital' },
  { __typename: 'Organisation', id: 'brook', name: 'Brook School' },
  person('Ada', 'Director of Alma Hospital, former minister of health.'),
  person('Ben', 'Former director of Alma Hospital, head of Brook School.'),
  person('Cem', 'Mayor of Tarn until 2030, chair of Brook School.'),
  person('Dov', 'Director of Alma Hospital, from 2020 until 2031.'),
  person('Eli', 'Deputy director of Alma Hospital.'),
];

function heads(question: string) {
  const heading = headingIn(wordsOf(question));
  if (heading === undefined) throw new Error('it asks for no office');
  const { all, now } = headsOf(heading, names);
  return [all.map(({ id }) => id), now.map(({ id }) => id)];
}

test.each([
  ['Who runs Alma Hospital?', ['Ada', 'Ben', 'Dov'], ['Ada']],
  ['Who runs Brook School?', ['Ben'], ['Ben']],
  ['Who chairs Brook School?', ['Cem'], ['Cem']],
  ['Who coaches Brook School?', [], []],
])('%s', (question, all, now) => {
  expect(heads(question)).toEqual([all, now]);
});

test.each([
  ['director', 'Director of Alma Hospital, former minister of health.', false],
  ['minister', 'Director of Alma Hospital, former minister of health.', true],
  ['director', 'Director of Alma Hospital until March 2031.', true],
  ['director', 'Director of Alma Hospital (until March 2031).', true],
  ['director', 'Mayor of Tarn until 2030, director of Alma Hospital.', false],
])('an office of the past: %s, "%s": %s', (office, description, expected) => {
  expect(isPast(description, (part) => part.includes(office))).toBe(expected);
});
