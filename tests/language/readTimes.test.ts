import { describe, expect, test } from '@jest/globals';
import { readTimes } from '../../src/language/times/readTimes.js';
import { textOf, wordsOf } from '../../src/language/words.js';

const now = new Date('2026-11-25T12:00:00Z');
const read = (question: string) => readTimes(wordsOf(question), now);

describe('a time in a question', () => {
  test.each([
    ['x on 5 March 2016', '2016-03-05', '2016-03-05'],
    ['x on March 5, 2016', '2016-03-05', '2016-03-05'],
    ['x on the 5th of March 2016', '2016-03-05', '2016-03-05'],
    ['x on 5/3/2016', '2016-03-05', '2016-03-05'],
    ['x on 2016-03-05?', '2016-03-05', '2016-03-05'],
    ['x in March 2016', '2016-03', '2016-03'],
    ['x in 2016-03', '2016-03', '2016-03'],
    ['x in 2015', '2015', '2015'],
    ['x since 2014', '2014', undefined],
    ['x until May 2016', undefined, '2016-05'],
    ['x up to May 2016', undefined, '2016-05'],
    ['x before 5 March 2016', undefined, '2016-03-04'],
    ['x before 2016', undefined, '2015-12-31'],
    ['x after March 2016', '2016-04-01', undefined],
    ['x between 1 March 2016 and 5 March 2016', '2016-03-01', '2016-03-05'],
    ['x between 1 and 5 March 2016', '2016-03-01', '2016-03-05'],
    ['x between the 1st and the 5th of March 2016', '2016-03-01', '2016-03-05'],
    ['x between March 1 and 5', '2026-03-01', '2026-03-05'],
    ['x from March 2016 to May 2016', '2016-03', '2016-05'],
    ['x from 2014 to 2016', '2014', '2016'],
    ['x between 20 and 28 February 2031', '2031-02-20', '2031-02-28'],
    ['x from 20th to 28th of February 2031', '2031-02-20', '2031-02-28'],
    ['x from 20 until 28 February 2031', '2031-02-20', '2031-02-28'],
    ['x on 4 and 5 March 2016', '2016-03-04', '2016-03-05'],
    ['x on 4 or 5 March 2016', '2016-03-04', '2016-03-05'],
    ['x 4-5 March 2016', '2016-03-04', '2016-03-05'],
    ['x on March 4 and 5, 2016', '2016-03-04', '2016-03-05'],
    ['x between February and May 2016', '2016-02', '2016-05'],
    ['x between November and February 2016', '2015-11', '2016-02'],
    ['x in April or May 2016', '2016-04', '2016-05'],
    ['x in late February 2031', '2031-02-21', '2031-02-28'],
    ['x in early May 2016', '2016-05-01', '2016-05-10'],
    ['x mid May 2016', '2016-05-11', '2016-05-20'],
    ['x in 2014 and 2015', '2014', '2015'],
    ['x from February to May 2016', '2016-02', '2016-05'],
    ['x between 1 March and 5 March 2016', '2016-03-01', '2016-03-05'],
    ['x from 28 December to 3 January 2016', '2015-12-28', '2016-01-03'],
    ['x yesterday', '2026-11-24', '2026-11-24'],
    ['x at present', '2026-11-25', '2026-11-25'],
    ['x at the moment', '2026-11-25', '2026-11-25'],
    ['x these days', '2026-11-25', '2026-11-25'],
    ['x last week', '2026-11-16', '2026-11-22'],
    ['x last month', '2026-10', '2026-10'],
    ['x last year', '2025', '2025'],
    ['x in the last two weeks', '2026-11-11', '2026-11-25'],
    ['x in May', '2026-05', '2026-05'],
    ['x in December', '2025-12', '2025-12'],
    ['x on 5 March', '2026-03-05', '2026-03-05'],
    ['x about 4 March 2016', '2016-03-04', '2016-03-04'],
    ['x between March and May', '2026-03', '2026-05'],
    ['x between November and February', '2025-11', '2026-02'],
    ['x between 1 August and 30 September', '2026-08-01', '2026-09-30'],
  ])('is taken out of it: %s', (question, from, to) => {
    const { words, time, impossible } = read(question);
    expect([textOf(words), time?.from, time?.to, impossible]).toEqual(['x', from, to, []]);
  });

  test('is not the moment of something else', () => {
    expect(read('who held it at the moment of the attack').time).toBeUndefined();
    expect(read('who held it at the time when it fell').time).toBeUndefined();
    expect(read('who measured the current of the river').time).toBeUndefined();
    expect(read('who is the current owner').time?.from).toBe('2026-11-25');
  });

  test('has no year if neither end of it has one', () => {
    expect(read('x between March and May').time?.isYearless).toBe(true);
    expect(read('x between March and May 2016').time?.isYearless).toBeUndefined();
  });

  test('does not take away what the question is about', () => {
    expect(textOf(read('what is said about the 4 March 2016 attack').words)).toBe('what is said about attack');
  });

  test('may stand in the middle', () => {
    expect(textOf(read('who on 5 March 2016 controlled Mosul').words)).toBe('who controlled Mosul');
  });

  test.each(['rebels march on', 'may have sat', 'brigade 2016 fought', 'a title "of 5 March 2016" in it', 'At Tanf'])(
    'is not seen where there is none: %s',
    (question) => {
      const { words, time } = read(question);
      expect([textOf(words), time]).toEqual([textOf(wordsOf(question)), undefined]);
    },
  );

  test.each([
    ['x on 30 February 2016', '30 February 2016'],
    ['x on 31 June', '31 June'],
    ['x on February 30, 2016', '30 February'],
    ['x on 2016-02-30', '2016-02-30'],
    ['x in 2016-13', '2016-13'],
    ['x from 2016 to 2014', 'from 2016 to 2014'],
    ['x in 2014 and 2016', 'in 2014 and 2016'],
    ['x on 4 and 6 March 2016', 'on 4 and 6 march 2016'],
  ])('that cannot be is told: %s', (question, day) => {
    const { time, impossible } = read(question);
    expect(time).toBeUndefined();
    expect(impossible).toHaveLength(1);
    expect(impossible[0]).toContain(day);
  });

  test('that is one of two which are no period is told, and neither is taken', () => {
    const { time, impossible } = read('x on 5 March 2016 or 2016-04-01');
    expect([time, impossible]).toEqual([undefined, ['on 5 march 2016 or 2016-04-01']]);
  });
});
