import { describe, expect, test } from '@jest/globals';
import { findMentions, meantBy } from '../../src/language/names/mentions.js';
import type { Named } from '../../src/language/names/named.js';
import { wordsOf } from '../../src/language/words.js';

const link = (id: string, name: string) => ({
  kind: 'PART_OF',
  outgoing: false,
  withdrawn: false,
  other: { __typename: 'Place', id, name },
});
const side: Named = { __typename: 'Place', id: 'side', name: 'Al-Tanf crossing (Syrian side)' };
const crossing: Named = {
  __typename: 'Place',
  id: 'crossing',
  name: 'Al-Tanf crossing',
  aliases: ['At Tanf', 'Tanf'],
  links: [link('side', 'Al-Tanf crossing (Syrian side)')],
};
const kamal: Named = { __typename: 'Place', id: 'kamal', name: 'Albu Kamal crossing' };
const envoy: Named = { __typename: 'Person', id: 'envoy', name: 'Brett McGurk' };
const observatory: Named = {
  __typename: 'Organisation',
  id: 'sohr',
  name: 'Syrian Observatory for Human Rights',
  aliases: ['SOHR'],
};
const things = [side, crossing, kamal, envoy, observatory];
const called = (name: string) => meantBy(wordsOf(name), things).map(({ id }) => id);

describe('who or what a name means', () => {
  test.each([
    ['Tanf', ['crossing']],
    ['Altanf', ['crossing']],
    ['Al-Tanf crossing', ['crossing']],
    ['Tanf crosing', ['crossing']],
    ['the Syrian side of Al-Tanf', ['side']],
    ['SOHR’s', ['sohr']],
    ['the Human Rights Observatory', ['sohr']],
    ['McGurk', ['envoy']],
    ['McGurck', ['envoy']],
    ['brett mcgrk', ['envoy']],
    ['crossing', ['crossing', 'kamal']],
  ])('is found in any spelling: %s', (name, ids) => {
    expect(called(name)).toEqual(ids);
  });

  test.each(['Xyz', 'Brett Smith', 'SOH', 'Al-Foo crossing', 'the of', '2016'])(
    'is nothing where a word of it fits nowhere: %s',
    (name) => {
      expect(called(name)).toEqual([]);
    },
  );

  test.each([
    ['medicine', []],
    ['agency', ['agency']],
    ['patient', []],
    ['league', ['league']],
    ['miner', ['miners']],
    ['Medicine Agency', ['agency']],
  ])('is no word of the name in another number, unless that says what it is: %s', (name, ids) => {
    const named = [
      { __typename: 'Organisation', id: 'agency', name: 'Medicines Agency' },
      { __typename: 'Organisation', id: 'league', name: "Patients' League" },
      { __typename: 'Actor', id: 'miners', name: 'Velm miners' },
    ];
    expect(meantBy(wordsOf(name), named).map(({ id }) => id)).toEqual(ids);
  });

  test('is no shorter name that differs by a letter', () => {
    const short = [{ __typename: 'Actor', id: 'anf', name: 'ANF' }];
    expect(meantBy(wordsOf('At Tanf'), short)).toEqual([]);
    expect(meantBy(wordsOf('ANF'), short)).toHaveLength(1);
  });

  test('is what fits to the letter before what nearly fits', () => {
    const near = [{ ...envoy, id: 'other', name: 'Brett McGurl' }, ...things];
    expect(meantBy(wordsOf('McGurk'), near).map(({ id }) => id)).toEqual(['envoy']);
  });
});

describe('a name', () => {
  const named = (...names: readonly string[]): readonly Named[] =>
    names.map((name) => ({ __typename: 'Place', id: name, name }));
  const ids = (mention: string, ...names: readonly string[]) =>
    meantBy(wordsOf(mention), named(...names)).map(({ id }) => id);

  test.each([
    ['Al-Tanf', 'At Tanf village'],
    ['Ar-Raqqa', 'Raqqa'],
    ['Raqqa', 'Ar-Raqqa'],
    ['Ash Shaddadi', 'Al-Shaddadi'],
  ])('%s is %s: the article makes no difference', (mention, name) => {
    expect(ids(mention, name, 'Melkana')).toEqual([name]);
  });

  test('with the same article comes before one with another', () => {
    expect(ids('Al-Tanf', 'At Tanf', 'Al-Tanf')).toEqual(['Al-Tanf']);
  });

  test('in the same script, with a typo, comes before one in another script', () => {
    expect(ids('Aleppo', 'Алеппо', 'Alepo')).toEqual(['Alepo']);
    expect(ids('Aleppo', 'Алеппо', 'Melkana')).toEqual(['Алеппо']);
  });

  test('is found by a name that the search tells, of what is merged into the thing', () => {
    const kept: Named = { __typename: 'Place', id: 'kept', name: 'Tarsa', matched: 'Kasr Omran' };
    expect(meantBy(wordsOf('Kasr Omran'), [kept]).map(({ id }) => id)).toEqual(['kept']);
  });

  test('with a number is found without the word for what is numbered', () => {
    const event: Named = { __typename: 'Event', id: 'e', name: 'Shelling', matched: 'k8716' };
    expect(meantBy(wordsOf('incident k8716'), [event]).map(({ id }) => id)).toEqual(['e']);
    expect(meantBy(wordsOf('incident k8717'), [event])).toEqual([]);
  });
});

describe('those who live in a place', () => {
  const cale: Named = { __typename: 'Place', id: 'cale', name: 'Cale' };
  const residents: Named = { __typename: 'Actor', id: 'residents', name: 'Residents of Cale' };
  const people: Named = { __typename: 'Actor', id: 'people', name: 'People of Cale' };
  const district: Named = { __typename: 'Organisation', id: 'club', name: 'Friends of Cale' };
  const named = (text: string, names: readonly Named[]) =>
    findMentions(wordsOf(text), names).map(({ things: meant }) => meant.map(({ id }) => id).join(' '));

  test.each([
    'Where did the people of Cale flee to?',
    'Did the inhabitants of Cale flee?',
    'Did villagers of Cale flee?',
    'Did the residents of Cale flee?',
  ])('are meant by any word for them: %s', (text) => {
    expect(named(text, [cale, residents])).toEqual(['residents']);
  });

  test('are the place itself if nobody is called so', () => {
    expect(named('Did the people of Cale flee?', [cale, district])).toEqual(['cale']);
  });

  test('are those who are called by the very word, if some are', () => {
    expect(named('Did the people of Cale flee?', [cale, residents, people])).toEqual(['people']);
    expect(meantBy(wordsOf('the people of Cale'), [cale, residents, people]).map(({ id }) => id)).toEqual(['people']);
    expect(meantBy(wordsOf('the inhabitants of Cale'), [cale, residents]).map(({ id }) => id)).toEqual(['residents']);
  });
});

test('the name of an unnamed source may be a word, and that of somebody else may not', () => {
  const source: Named = { __typename: 'UnnamedSource', id: 'one', name: 'a firefighter' };
  const band: Named = { __typename: 'Actor', id: 'band', name: 'Firefighter' };
  const word = (thing: Named) => findMentions(wordsOf('Did Cale send firefighters?'), [thing]).map((one) => one.word);
  expect([word(source), word(band)]).toEqual([['firefighters'], [undefined]]);
});
