import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lexicon } from '../../src/language/lexicon/lexicon.js';
import { askedLike, spelledLike } from '../../src/language/lexicon/misspelt.js';
import { monthLike } from '../../src/language/times/monthOf.js';

describe('a word that is none', () => {
  test.each([
    ['siezed', 'seized'],
    ['fougth', 'fought'],
    ['capturd', 'captured'],
    ['attaked', 'attacked'],
    ['casulties', 'casualties'],
    ['happend', 'happened'],
    ['hapened', 'happened'],
  ])('is read as what was meant: %s', (written, meant) => {
    expect(spelledLike(written)).toBe(meant);
  });

  // Words of their own, another letter in place of one, and what is too short to tell.
  test.each([
    'seined',
    'seized',
    'stared',
    'happened',
    'happen',
    'hold',
    'hled',
    'visited',
    'Siezed',
    'x'.repeat(64),
    '',
  ])('is left alone if it may be another: %s', (written) => {
    expect(spelledLike(written)).toBeUndefined();
  });

  test.each([
    ['wich', 'which'],
    ['whta', 'what'],
    ['wehn', 'when'],
    ['wheat', undefined],
    ['which', undefined],
    ['hat', undefined],
  ])('at the beginning of a question is read as one that asks: %s', (written, meant) => {
    expect(askedLike(written)).toBe(meant);
  });

  it('is never taken for a word of the lexicon that is one', () => {
    const words = lexicon().words;
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => spelledLike(word) === undefined),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('a month', () => {
  test.each([
    ['Feburary', 'February'],
    ['januray', 'January'],
    ['Septmber', 'September'],
    ['Novembre', 'November'],
  ])('is read through a slip: %s', (written, meant) => {
    expect(monthLike(written)).toBe(meant);
  });

  test.each(['Marsh', 'Jun', 'June', 'Julia', 'member', 'marched'])('is not seen in another word: %s', (word) => {
    expect(monthLike(word)).toBeUndefined();
  });
});
