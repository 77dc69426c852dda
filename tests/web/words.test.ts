import { describe, expect, test } from '@jest/globals';
import { calledIn } from '../../src/web/workbench/ask/calledIn.js';
import { believingWords } from '../../src/web/workbench/frame/believingWords.js';
import { toggled, viewFromParams, viewParamsOf, withParams } from '../../src/web/workbench/navigation/viewParams.js';
import { csvOf } from '../../src/web/workbench/pieces/csv.js';
import { counted, numberWords } from '../../src/web/workbench/words/countWords.js';
import { quantityWords } from '../../src/web/workbench/words/quantityWords.js';
import { rangeMeaning, rangeWords } from '../../src/web/workbench/words/rangeWords.js';
import { instantWords, timeWords } from '../../src/web/workbench/words/timeWords.js';

describe('a time in words', () => {
  test.each([
    ['2016-03-04', '4 March 2016'],
    ['2016-03', 'March 2016'],
    ['2016', '2016'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 1900s'],
    ['2016-03-XX', 'some day of March 2016'],
    ['2016-21', 'spring 2016'],
    ['2016-34', 'the second quarter of 2016'],
    ['2016-03~', 'about March 2016'],
    ['2016-03?', 'March 2016 (uncertain)'],
    ['2016-03%', 'about March 2016 (uncertain)'],
    ['[2016-03-04..2016-03-05]', '4 or 5 March 2016'],
    ['[2016-03-31..2016-04-01]', '31 March or 1 April 2016'],
    ['[2016-12-31..2017-01-01]', '31 December 2016 or 1 January 2017'],
    ['[2016-03-05..2016-03-31]', 'between 5 and 31 March 2016'],
    ['[2015-03..2016-03]', 'between March 2015 and March 2016'],
    ['[..2016-03-05]', 'by 5 March 2016'],
    ['[2016-03-05..]', 'not before 5 March 2016'],
    ['[2016-03-04,2016-03-06]', '4 March 2016 or 6 March 2016'],
    ['{2016-03-04,2016-03-06}', '4 March 2016 and 6 March 2016'],
    ['2015-05/..', 'since May 2015'],
    ['../2016-03-05', 'until 5 March 2016'],
    ['2015-05/', 'from May 2015, until when is not known'],
    ['2016-03-04/2016-03-09', 'from 4 to 9 March 2016'],
    ['2016-03-04T08:30:00Z', '4 March 2016, 08:30 UTC'],
    ['2016-03-04T08:30:15+02:00', '4 March 2016, 08:30:15 UTC+02:00'],
    ['{2016..2018}', '{2016..2018}'],
    ['1950S2', '1950S2'],
  ])('%s is %s', (edtf, words) => {
    expect(timeWords(edtf)).toBe(words);
  });

  test('an instant is given to the minute', () => {
    expect(instantWords('2026-11-30T12:05:00.000Z')).toBe('30 November 2026, 12:05 UTC');
  });
});

describe('a range in words', () => {
  test.each([
    [{ atLeast: 0, atMost: 0 }, 'no independent voice'],
    [{ atLeast: 0, atMost: 1 }, '0 to 1 independent voice'],
    [{ atLeast: 1, atMost: 1 }, '1 independent voice'],
    [{ atLeast: 1, atMost: 2 }, '1 to 2 independent voices'],
    [{ atLeast: 3, atMost: 3 }, '3 independent voices'],
  ])('%p is %s', (range, words) => {
    expect(rangeWords(range)).toBe(words);
  });

  test('says that independence is not established where the bounds differ, and nowhere else', () => {
    expect(rangeMeaning({ atLeast: 1, atMost: 2 })[0]).toBe('Independence is not established beyond 1 voice.');
    expect(rangeMeaning({ atLeast: 2, atMost: 2 }).join(' ')).not.toContain('not established');
  });

  test('says if the search for the lower bound was cut short', () => {
    expect(rangeMeaning({ atLeast: 1, atMost: 2, exact: false })[1]).toContain('it may be higher');
  });
});

describe('figures and counts', () => {
  const none = { low: null, best: null, high: null, unit: 'people', vague: false, impossible: false };
  test.each([
    [{ ...none, best: 1 }, '1 person'],
    [{ ...none, best: 0 }, '0 people'],
    [{ ...none, low: 2, best: 3, high: 5 }, '3 people (2 to 5)'],
    [{ ...none, low: 12 }, 'at least 12 people'],
    [{ ...none, high: 12 }, 'at most 12 people'],
    [{ ...none, low: 24, vague: true }, 'roughly at least 24 people'],
    [{ ...none, low: 32, high: 31, impossible: true }, '32 to 31 people (as given; the figures are out of order)'],
  ])('%p is %s', (figures, words) => {
    expect(quantityWords(figures)).toBe(words);
  });

  test('thousands are set apart', () => {
    expect(numberWords(1234567.5)).toBe('1\u202f234\u202f567.5');
    expect([counted(1, 'claim'), counted(0, 'claim')]).toEqual(['1 claim', '0 claims']);
    expect(counted(1, 'claim describes it', 'claims describe it')).toBe('1 claim describes it');
  });
});

describe('a table as CSV', () => {
  test('quotes what needs it, and keeps spreadsheets from running a text', () => {
    const rows = [
      ['a "b", c', 'two\nlines', null, 5, -5],
      ['=1+1', '+1', '-1', '@a', '\u200f=1+1'],
      ['\t=1', ' =1', '＝1', 'a=1', ''],
    ];
    expect(csvOf({ columns: ['a', 'b', 'c', 'd', 'e'], rows })).toBe(
      '\ufeffa,b,c,d,e\r\n"a ""b"", c","two\nlines",,5,-5\r\n' +
        `'=1+1,'+1,'-1,'@a,'\u200f=1+1\r\n'\t=1,' =1,'＝1,a=1,\r\n`,
    );
  });
});

describe('a view in an address', () => {
  test('becomes the view of the API', () => {
    const params = new URLSearchParams(
      'q=x&known=2026-11-30&published=2016-03&without=a,b&grade=B&unjudged=yes&review=accepted,proposed',
    );
    expect(viewFromParams(params)).toEqual({
      recordedAt: '2026-11-30T23:59:59.999Z',
      publishedBy: '2016-03',
      excludeSources: ['a', 'b'],
      minReliability: 'B',
      includeUnjudged: true,
      review: ['ACCEPTED', 'PROPOSED'],
    });
    expect(viewFromParams(new URLSearchParams('q=x&grade='))).toBeUndefined();
    expect(viewParamsOf(params).has('q')).toBe(false);
    expect(believingWords(params)).toBe(
      'sources graded B or better, and what nobody graded, also what is proposed, not 2 sources',
    );
    expect(believingWords(new URLSearchParams())).toBe('everyone');
  });

  test('leaves out a source, and believes it again', () => {
    const params = new URLSearchParams('without=a');
    const once = withParams(params, toggled(params, 'without', 'b'));
    expect(once.get('without')).toBe('a,b');
    const twice = withParams(once, toggled(once, 'without', 'a'));
    expect(withParams(twice, toggled(twice, 'without', 'b')).has('without')).toBe(false);
  });
});

describe('the query of an answer', () => {
  test('gives up which claims it is about', () => {
    const query =
      '{ whoReported(filter: {text: "a (b) \\"c\\"", predicates: ["seized"], minVoices: 2}, view: {publishedBy: "2016"}) { read } }';
    expect(calledIn(query)).toMatchObject({
      field: 'whoReported',
      filter: { text: 'a (b) "c"', predicates: ['seized'], minVoices: 2 },
      view: { publishedBy: '2016' },
    });
    expect(calledIn('{ control(place: "ent_1") { complete } }')).toMatchObject({
      field: 'control',
      args: { place: 'ent_1' },
      filter: undefined,
    });
    expect(calledIn('not a query')).toBeUndefined();
  });
});
