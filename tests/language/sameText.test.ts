import { describe, expect, test } from '@jest/globals';
import { isSameText } from '../../src/language/match/sameText.js';
import { wordsOf } from '../../src/language/words.js';

describe('the words of a text are those of a claim', () => {
  test.each([
    ['The ford is open', 'The ford is open'],
    ['the ford is open.', 'Ford is open'],
    ['Rain fell', 'Rain fell'],
    ['Boran has closed the bridge', 'Boran closed the bridge on 4 March 2031'],
  ])('%s: %s', (said, text) => expect(isSameText(wordsOf(said), text)).toBe(true));

  test.each([
    ['The ford is open', 'The ford was opened'],
    ['The ford was open', 'The ford is open'],
    ['Boran closed', 'Boran closed Cale'],
    ['Cale closed Boran', 'Boran closed Cale'],
    ['The ford is not open', 'The ford is open'],
    ['the', 'A'],
  ])('%s is not: %s', (said, text) => expect(isSameText(wordsOf(said), text)).toBe(false));
});
