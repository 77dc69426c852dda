import { expect, test } from '@jest/globals';
import { placesOfWords } from '../../src/domain/text/placesOfWords.js';

test('words are found wherever they stand, in code points, whatever the white space between them', () => {
  const text = '😀 left  it\nall. Left it all; left it all.';
  expect(placesOfWords(' left it all ', text)).toEqual([
    { start: 2, end: 14, exact: 'left  it\nall' },
    { start: 29, end: 40, exact: 'left it all' },
  ]);
  expect(placesOfWords('all.', text, 100).map(({ start }) => start)).toEqual([111, 137]);
  expect(placesOfWords('a.l', text)).toEqual([]);
  expect(placesOfWords(' ', text)).toEqual([]);
});

test.each(['(a) [b] {c} ^$ . * + ? | \\ / -', '$&', 'Kesh—“quoted”', '喀什'])('%s is no pattern', (words) => {
  expect(placesOfWords(words, `x ${words} y`)).toEqual([{ start: 2, end: 2 + [...words].length, exact: words }]);
});
