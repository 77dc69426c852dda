import { describe, expect, test } from '@jest/globals';
import { directQuestions } from '../../src/ask/patterns/indirect.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const direct = (question: string) => textOf(directQuestions(wordsOf(question))[0] ?? []);

describe('an indirect question', () => {
  test.each([
    ['whether the ford is open', 'is ford open'],
    ['if Alma has seized Cale', 'has Alma seized Cale'],
    ['whether anyone denied that Cale was seized', 'did anyone denied that Cale was seized'],
    ['if Alma seized Cale', 'did Alma seized Cale'],
    ['who seized Cale', 'who seized Cale'],
    ['whether', 'whether'],
  ])('is read as the direct one: %s', (question, expected) => {
    expect(direct(question)).toBe(expected);
  });
});
