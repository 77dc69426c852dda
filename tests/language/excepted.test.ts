import { describe, expect, test } from '@jest/globals';
import { takeExcepted } from '../../src/language/names/excepted.js';
import type { Named } from '../../src/language/names/named.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const names: readonly Named[] = [
  { __typename: 'Organisation', id: 'gazette', name: 'Morning Gazette' },
  { __typename: 'Organisation', id: 'watch', name: 'River Watch' },
  { __typename: 'Place', id: 'cale', name: 'Cale' },
];
const taken = (question: string) => {
  const { words, except, unknown } = takeExcepted(wordsOf(question), names);
  return [textOf(words), except?.flatMap(({ things }) => things.map(({ id }) => id)), unknown && textOf(unknown)];
};

describe('what a question leaves out', () => {
  test.each([
    ['Who besides the Gazette reported the flood?', 'Who reported flood', ['gazette']],
    ['Apart from the Gazette, who reported the flood?', 'who reported flood', ['gazette']],
    ['Did anybody but River Watch report it?', 'Did anybody report it', ['watch']],
    ['Who other than the Morning Gazette and River Watch said so?', 'Who said so', ['gazette', 'watch']],
    ['Is there any other source than the Gazette?', 'Is there any other source', ['gazette']],
    ['Who else besides the Gazette reported it?', 'Who reported it', ['gazette']],
    ['What did they hold except for Cale?', 'What did they hold', ['cale']],
  ])('is taken out of it: %s', (question, rest, except) => {
    expect(taken(question)).toEqual([rest, except, undefined]);
  });

  test.each([
    ['Who reported the flood at Cale?', 'Who reported flood at Cale'],
    ['Did more than ten people vote?', 'Did more than ten people vote'],
    ['Did the Gazette but not River Watch report it?', 'Did Gazette but not River Watch report it'],
  ])('is nothing in: %s', (question, rest) => {
    expect(taken(question)).toEqual([rest, undefined, undefined]);
  });

  test('is told as unknown if no name is known there', () => {
    const [, except, unknown] = taken('Who besides Smith reported the flood?');
    expect([except, unknown]).toEqual([undefined, 'besides Smith']);
  });
});
