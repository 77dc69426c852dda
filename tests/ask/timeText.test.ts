import { expect, test } from '@jest/globals';
import { timeText } from '../../src/ask/timeText.js';

test.each([
  ['2016-03-05', '2016-03-05'],
  ['2016-03', '2016-03'],
  ['[2016-03-04..2016-03-05]', 'between 2016-03-04 and 2016-03-05'],
  ['[..2016-03-05]', 'by 2016-03-05'],
  ['[2016-03-05..]', 'not before 2016-03-05'],
  ['[2014,2016]', '2014 or 2016'],
  ['{2014,2016}', '2014 and 2016'],
  ['2015-05-01/2016-03-31', 'from 2015-05-01 to 2016-03-31'],
  ['2015-05/..', 'since 2015-05'],
  ['../2016-03-05', 'until 2016-03-05'],
  ['2014/', 'from 2014, until when is not known'],
  ['/2014', 'until 2014, since when is not known'],
  ['2016-02-20~/2016-03-05', 'from about 2016-02-20 to 2016-03-05'],
  ['2016?', '2016 (uncertain)'],
  ['2016%', 'about 2016 (uncertain)'],
  ['201X', '201X'],
  // What has no such words stays as it was written.
  ['[2014,2016..2018]', '[2014,2016..2018]'],
])('%s reads %s', (edtf, words) => {
  expect(timeText(edtf)).toBe(words);
});
