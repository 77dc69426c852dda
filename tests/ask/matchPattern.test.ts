import { describe, expect, test } from '@jest/globals';
import { matchPattern, readPattern } from '../../src/ask/patterns/pattern.js';
import { textOf, wordsOf } from '../../src/language/words.js';

function slotsOf(pattern: string, question: string): Record<string, string> | undefined {
  const slots = matchPattern(readPattern(pattern), wordsOf(question));
  return slots && Object.fromEntries(Object.entries(slots).map(([slot, words]) => [slot, textOf(words)]));
}

describe('a pattern', () => {
  const said = 'what (did|does) {source} say [about {claim}]';

  test('takes up every word of a question, the slots what lies between its own', () => {
    expect(slotsOf(said, 'What did Brett McGurk say about the city of Mosul?')).toEqual({
      source: 'Brett McGurk',
      claim: 'city of Mosul',
    });
  });

  test('goes without what may be left out', () => {
    expect(slotsOf(said, 'What does SOHR say')).toEqual({ source: 'SOHR' });
  });

  test.each(['What did say', 'What did SOHR say today about', 'So what did SOHR say', 'What will SOHR say', ''])(
    'does not fit what has a word too many or too few: %s',
    (question) => {
      expect(slotsOf(said, question)).toBeUndefined();
    },
  );

  test.each(['(a|b', '[a', '(a] b', 'a) b'])('has its brackets in pairs, unlike %s', (line) => {
    expect(() => readPattern(line)).toThrow();
  });

  test('never takes words between quotation marks for its own', () => {
    expect(slotsOf('who is {thing}', 'who "is" x')).toBeUndefined();
    expect(slotsOf('what did {source} say', 'what did "say nothing" say')).toEqual({ source: 'say nothing' });
  });

  test('with two slots is matched in time against a question that nearly fits everywhere', async () => {
    expect(
      slotsOf('what did {source} say about {claim} exactly', `what did ${'say about '.repeat(60)}`),
    ).toBeUndefined();
    // After work that never paused: lets the time limit of the test itself notice how long that took.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
});
