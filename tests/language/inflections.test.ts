import { describe, expect, test } from '@jest/globals';
import { bothNumbers, conjugated, verbBasesOf } from '../../src/language/lexicon/inflections.js';
import { lexicon } from '../../src/language/lexicon/lexicon.js';

describe('the forms of a verb', () => {
  test.each([
    ['seizing', 'seized'],
    ['held', 'holds'],
    ['retake', 'retaken'],
    ['stopped', 'stops'],
    ['carried', 'carries'],
    ['losing', 'lost'],
    ['pushes', 'pushed'],
    ['controlled', 'controls'],
    ['burnt', 'burned'],
    ['acquitted', 'acquits'],
    ['dying', 'died'],
  ])('of %s have %s among them', (word, other) => {
    expect(verbBasesOf(word).flatMap(conjugated)).toContain(other);
  });

  test('are few, each once', () => {
    for (const word of ['seize', 'x', 'control', 'carry']) {
      const forms = conjugated(word);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeLessThan(9);
    }
  });
});

describe('a predicate', () => {
  test.each([
    ['seizure', 'seized'],
    ['captured', 'seized'],
    ['control', 'holds'],
    ['injured', 'wounded'],
    ['stabilize', 'stabilise'],
    ['shelling', 'shelled'],
    ['air', 'air strikes'],
  ])('for which %s stands may be called %s', (word, other) => {
    const families = lexicon()
      .sensesOf(word)
      .map(({ family }) => family);
    expect(families.flatMap((family) => lexicon().formsOf(family))).toContain(other);
  });

  test.each([
    ['resignation', 'resign'],
    ['withdrawal', 'withdraw'],
    ['negotiations', 'negotiate'],
  ])('noun %s comes from the verb %s', (noun, verb) => {
    expect(lexicon().verbsOf(noun)).toContain(verb);
  });

  test('noun has both numbers', () => {
    expect(bothNumbers('casualties')).toEqual(expect.arrayContaining(['casualty', 'casualties']));
    expect(bothNumbers('clash')).toEqual(expect.arrayContaining(['clash', 'clashes']));
  });
});
