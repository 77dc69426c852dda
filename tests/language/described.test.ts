import { describe, expect, test } from '@jest/globals';
import { findMentions, meantBy } from '../../src/language/names/mentions.js';
import type { Named } from '../../src/language/names/named.js';
import { wordsOf } from '../../src/language/words.js';

const painting: Named = { __typename: 'OtherEntity', id: 'painting', name: 'Grey Heron', description: 'Painting.' };
const mask: Named = {
  __typename: 'OtherEntity',
  id: 'mask',
  name: 'Tarkan face',
  description: 'Bronze mask from Tarka.',
};
const museum: Named = { __typename: 'Organisation', id: 'museum', name: 'Musée Vernet', aliases: ['Vernet Museum'] };
const director: Named = {
  __typename: 'Person',
  id: 'director',
  name: 'Ada Moss',
  description: 'Director of Musée Vernet.',
};
const all = [painting, mask, museum, director];

const named = (text: string) =>
  findMentions(wordsOf(text), all).map(({ things }) => things.map(({ id }) => id).join(' '));

test.each([
  ['Who found the painting?', ['painting']],
  ['Who found the mask?', ['mask']],
  ['Who found a painting?', ['painting']],
  ['Who was painting?', []],
  ['Who found the bronze?', []],
])('what is described by a word is meant by it behind an article: %s', (text, ids) => {
  expect(named(text)).toEqual(ids);
});

test('an office is that of a body by any word of its names', () => {
  expect(meantBy(wordsOf('the museum director'), all).map(({ id }) => id)).toEqual(['director']);
  expect(meantBy(wordsOf('Director Moss'), all).map(({ id }) => id)).toEqual(['director']);
  expect(meantBy(wordsOf('the bank director'), all)).toEqual([]);
});

describe('a group', () => {
  const lynx: Named = { __typename: 'Actor', id: 'lynx', name: 'Grey Lynx', description: 'A group of hackers.' };
  const ring: Named = { __typename: 'Actor', id: 'ring', name: 'Umber', description: 'Ring of car thieves in Cale.' };
  const critic: Named = { __typename: 'Actor', id: 'critic', name: 'Orlo', description: 'An opponent of hackers.' };
  const person: Named = { __typename: 'Person', id: 'emin', name: 'Emin', description: 'One of a group of hackers.' };
  const meant = (text: string) =>
    findMentions(wordsOf(text), [lynx, ring, critic, person]).flatMap(({ things }) => things.map(({ id }) => id));

  test.each([
    ['Who paid the hackers?', ['lynx']],
    ['What did the thieves steal?', ['ring']],
    ['Who paid hackers?', []],
    ['Who paid the opponents?', []],
    ['Who paid the cars?', []],
  ])('is meant by what its members are, behind an article: %s', (text, ids) => {
    expect(meant(text)).toEqual(ids);
  });
});
