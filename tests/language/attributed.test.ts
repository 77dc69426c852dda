import { describe, expect, test } from '@jest/globals';
import { attributedIn } from '../../src/language/attributed.js';
import { sentencesIn } from '../../src/language/sentences.js';

describe('a sentence without who said it', () => {
  test.each([
    ['Border Watch said that guards took the ford.', 'guards took the ford.', 'Border Watch', false],
    ['Guards took the ford, Border Watch said.', 'Guards took the ford', 'Border Watch', false],
    ['Guards took the ford, according to several officials.', 'Guards took the ford', 'several officials', true],
    ['According to Border Watch, guards took the ford.', 'guards took the ford.', 'Border Watch', false],
    [
      'Multiple sources reported on Friday that guards took the ford.',
      'guards took the ford.',
      'Multiple sources',
      true,
    ],
    ['Guards took the ford.', 'Guards took the ford.', undefined, false],
    ['Several guards took the ford.', 'Several guards took the ford.', undefined, false],
  ])('%s', (text, content, speaker, several) => {
    expect(attributedIn(text)).toEqual({
      content,
      ...(speaker === undefined ? {} : { speaker }),
      several,
      denied: false,
    });
  });

  test.each([
    ['Lake Post denied that guards took the ford.', 'guards took the ford.', 'Lake Post'],
    ['The army has flatly denied that guards took the ford.', 'guards took the ford.', 'The army'],
    ['The army rejected reports that guards took the ford.', 'guards took the ford.', 'The army'],
    ['Guards took the ford, a claim the army denies.', 'Guards took the ford', 'the army'],
  ])('denied: %s', (text, content, speaker) => {
    expect(attributedIn(text)).toEqual({ content, speaker, several: false, denied: true });
  });

  test('an offer that is rejected denies nothing', () => {
    expect(attributedIn('The army rejected an offer that guards made.').denied).toBe(false);
  });
});

describe('the sentences of a text', () => {
  test('stand where they stand, in code points, and abbreviations end none', () => {
    const text = '😀 The U.S. envoy left.\nHe said “no”.\n\nDr. Lee stayed! 42';
    const { sentences, count } = sentencesIn(text, 10);
    expect(sentences.map((one) => one.text)).toEqual([
      '😀 The U.S. envoy left.',
      'He said “no”.',
      'Dr. Lee stayed!',
      '42',
    ]);
    expect(sentences.map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual(
      sentences.map((one) => one.text),
    );
    expect(count).toBe(4);
    expect(sentencesIn(text, 2)).toMatchObject({ sentences: [{}, {}], count: 4 });
  });
});
