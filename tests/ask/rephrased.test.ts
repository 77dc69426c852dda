import { describe, expect, test } from '@jest/globals';
import { rephrased } from '../../src/ask/read/rephrased.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const ways = (question: string) => rephrased(wordsOf(question)).map(textOf);

describe('who accuses somebody of something', () => {
  test.each([
    ['Who accuses Alma of stealing the ring?', 'Who reported that Alma stealing ring'],
    ['Who blamed Alma for closing Cale?', 'Who reported that Alma closing Cale'],
    ['Who has accused Alma of stealing the ring?', 'Who reported that Alma stealing ring'],
    ['Who suspects Emin of taking money from Ferro?', 'Who reported that Emin taking money from Ferro'],
  ])('is who reported that they did it: %s', (question, meant) => {
    expect(ways(question)).toEqual([meant]);
  });

  // Nothing is said to have been done, others are asked for, or the accused is.
  test.each([
    'Who accuses Alma of negligence?',
    'Who accuses Alma?',
    'Whom does Alma accuse of stealing the ring?',
    'Who is accused of stealing the ring?',
    'When did Emin accuse Alma of stealing the ring?',
  ])('is nothing else: %s', (question) => {
    expect(ways(question)).toEqual([]);
  });
});

describe('what the price of something was', () => {
  test.each([
    ['What was the fee for Alma?', 'How much was paid for Alma'],
    ['How much was the fee for Alma?', 'How much was paid for Alma'],
    ['How high was the transfer fee for Alma?', 'How much was paid for Alma'],
    ['What is the purchase price of the ring?', 'How much was paid for ring'],
    ['What was the cost of Alma?', 'How much was paid for Alma'],
  ])('is how much was paid for it: %s', (question, meant) => {
    expect(ways(question)).toEqual([meant]);
  });

  test.each([
    'What was the fee?',
    'Who paid the fee for Alma?',
    'What was the fine for Alma?',
    'When was the fee paid?',
  ])('is nothing else: %s', (question) => {
    expect(ways(question)).toEqual([]);
  });
});

describe('how a match ended', () => {
  test.each([
    ["How did Alma's match against Boran end?"],
    ['How did the Alma game against Boran finish?'],
    ['What was the result of the match between Alma and Boran?'],
    ['What was the score of the Alma derby with Boran?'],
  ])('is who beat whom, or whether they drew: %s', (question) => {
    expect(ways(question)).toEqual(['Alma beat Boran', 'Boran beat Alma', 'Alma drew with Boran']);
  });

  test.each([
    'How did the match end?',
    "How did Alma's trial against Boran end?",
    'When did the match between Alma and Boran end?',
    'Who won the match between Alma and Boran?',
  ])('is asked of two sides of a match: %s', (question) => {
    expect(ways(question)).toEqual([]);
  });
});

test('what is quoted is not rephrased', () => {
  expect(ways('"Who accuses Alma of stealing the ring?"')).toEqual([]);
});
