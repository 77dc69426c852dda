import { describe, expect, test } from '@jest/globals';
import { stripPoliteness } from '../../src/ask/patterns/politeness.js';
import { textOf, wordsOf } from '../../src/language/words.js';

describe('politeness around a question', () => {
  test.each([
    ['Please can you tell me who controls Mosul?', 'who controls Mosul'],
    ['Hello, who controls Mosul, please, and on whose word?', 'who controls Mosul'],
    ['Who controls Mosul, says who?', 'Who controls Mosul'],
    ['Do you happen to know who controls Mosul?', 'who controls Mosul'],
    ["I'd like to know who controls Mosul", 'who controls Mosul'],
    ['I was wondering whether Alma left', 'whether Alma left'],
    ['Any idea who controls Mosul?', 'who controls Mosul'],
    ['Could somebody please find out who controls Mosul', 'who controls Mosul'],
    ['Tell me about Mosul', 'Tell me about Mosul'],
    ['please', 'please'],
    ['', ''],
  ])('is passed over: %s', (question, left) => {
    expect(textOf(stripPoliteness(wordsOf(question)))).toBe(left);
  });
});
