import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../src/language/names/mentions.js';
import type { Named } from '../../src/language/names/named.js';
import { wordsOf } from '../../src/language/words.js';

const chemist: Named = {
  __typename: 'Person',
  id: 'chemist',
  name: 'Emin Hale',
  description: 'Professor of chemistry.',
};
const envoy: Named = { __typename: 'Person', id: 'envoy', name: 'Ada Moss', description: 'Envoy to Cale.' };

const spans = (text: string) => {
  const words = wordsOf(text);
  return findMentions(words, [chemist, envoy]).map(({ from, to, things }) => [
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
    things.map(({ id }) => id).join(' '),
  ]);
};

describe('a title before a name', () => {
  test.each([
    ['Who sacked Professor Hale?', 'Professor Hale', 'chemist'],
    ['Who sacked professor Emin Hale?', 'professor Emin Hale', 'chemist'],
    ['What did Mrs Moss say?', 'Mrs Moss', 'envoy'],
    ['What did Dr. Hale say?', 'Dr Hale', 'chemist'],
  ])('belongs to it if they may bear it: %s', (text, name, id) => {
    expect(spans(text)).toEqual([[name, id]]);
  });

  test('is not theirs if the graph does not say so', () => {
    expect(spans('Who sacked President Hale?')).toEqual([['Hale', 'chemist']]);
  });
});
