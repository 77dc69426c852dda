import { describe, expect, test } from '@jest/globals';
import { dropsNegation, groundingFault } from '../../../src/reading/model/grounding.js';
import { numbersIn } from '../../../src/reading/model/numbers.js';
import { readAmount } from '../../../src/reading/model/readAmount.js';
import { readTime } from '../../../src/reading/model/readTime.js';

const span =
  'Islamic State fighters, it is said, had seized Al-Tanf’s crossing on 5 March 2016 and 2 million people fled to 3 thousand camps near Dayr az-Zawr';

describe('the words of a claim', () => {
  test.each([
    'Islamic State seized Al-Tanf',
    'Islamic State seizes the Al-Tanf crossing',
    'The crossing of Al-Tanf was seized by Islamic State on 5 March 2016',
    'Fighters fled to 3 thousand camps in March 2016',
    '2 million people flee',
  ])('stand in the content: %s', (claim) => {
    expect(groundingFault(claim, span)).toBeUndefined();
  });

  test.each([
    ['Islamic State lost Al-Tanf', '"lost"'],
    ['IS seized Al-Tanf', '"IS"'],
    ['It Is near Al-Tanf', '"Is"'],
    ['hezbollah seized Al-Tanf', '"hezbollah"'],
    ['Islamic fighters of the State Zawr', '"State Zawr"'],
    ['Islamic Tanf fled', '"Islamic Tanf"'],
    ['3 million people fled', '"3 million"'],
    ['2 people fled', '"2"'],
    ['Islamic State seized Al-Tanf on 3 March 2016', '"3 march 2016"'],
    ['Islamic State seized Al-Tanf on 5 March 2 thousand', '5 march 2 thousand'],
    ['Islamic State seized no crossing', '"no"'],
    ['Islamic State seized Al-Tanf before', '"before"'],
    ['敌人 seized Al-Tanf', '"敌人"'],
    ['Islamic State seized Al-Tanf\u200b', 'not seen'],
  ])('do not all stand there: %s', (claim, fault) => {
    expect(groundingFault(claim, span)).toContain(fault);
  });

  test('are looked for letter by letter in scripts without spaces', () => {
    expect(groundingFault('他们离开', '反对派说他们离开了')).toBeUndefined();
    expect(groundingFault('政府离开', '反对派说他们离开了')).toContain('政府离开');
  });

  test.each([
    ['The group did not seize it', 'The group seize it', true],
    ['The group didn’t seize it', 'The group seize it', true],
    ['Nothing was seized', 'Nothing was seized', false],
    ['The group seized it', 'The group seized it', false],
  ])('of %j keep what denies: %j', (said, claim, isDropped) => {
    expect(dropsNegation(claim, said)).toBe(isDropped);
  });
});

test.each([
  [
    '2 million people, 12 of them on 5 March 2016 or March 6, 2017',
    ['2 million', '12', '5 march 2016', 'march 6 2017'],
  ],
  ['1,200 and twenty-one may May', ['1200', 'twenty one', 'may']],
  ['no number', []],
])('the numbers of %j are %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['they killed at least', '12', { low: 12, unit: 'men' }],
  ['they killed', 'at least 12', { low: 12, unit: 'men' }],
  ['they killed', '12', { best: 12, unit: 'men' }],
  ['they killed about', '40', { best: 40, unit: 'men', vague: true }],
  ['they killed', 'between them', undefined],
])('after %j %j is the amount %j', (before, words, amount) => {
  expect(readAmount(before, words, 'men')).toEqual(amount);
});

test.each([
  ['on Friday', '2016-03-08', true, '2016-03-04'],
  ['on Friday', '2016-03-08', false, '2016-03-11'],
  ['on Tuesday', '2016-03-08', true, '2016-03-08'],
  ['on Wednesday', '2016-03-08', true, '2016-03-02'],
  ['yesterday', '2016-03-08', true, '2016-03-07'],
  ['in March 2015', undefined, true, '2015-03'],
  ['on Friday', undefined, true, undefined],
  ['on Friday', '2016', true, undefined],
  ['in the capital', '2016-03-08', true, undefined],
])('%j, published %s, in the past: %s, is %s', (words, publishedAt, isPast, time) => {
  expect(readTime(words, publishedAt, isPast)).toBe(time);
});
