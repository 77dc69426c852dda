import { expect, test } from '@jest/globals';
import { spanText } from '../../src/ask/describe/spanText.js';

const may1 = '2015-05-01';
const may31 = '2015-05-31';
const march5 = '2016-03-05';
const march31 = '2016-03-31';

test.each([
  [[may1, may1, may1, may1], may1],
  [[may1, may1, march5, march5], 'from 2015-05-01 to 2016-03-05'],
  [[may1, may1, null, null], 'since 2015-05-01'],
  [[may1, may1, march5, march31], 'beginning on 2015-05-01, ending between 2016-03-05 and 2016-03-31'],
  [[may1, may31, march5, march5], 'beginning between 2015-05-01 and 2015-05-31, ending on 2016-03-05'],
  [[may1, may31, null, null], 'beginning between 2015-05-01 and 2015-05-31'],
  [[may1, may1, may1, null], 'since 2015-05-01'],
  [[may1, may31, may1, null], 'beginning between 2015-05-01 and 2015-05-31'],
  [[may1, null, null, march31], 'beginning on 2015-05-01 or later, ending by 2016-03-31'],
  [[null, may31, march5, null], 'beginning by 2015-05-31, ending on 2016-03-05 or later'],
  [[null, null, null, null], 'at a time that is not known'],
] as const)('%j reads %s', ([earliestStart, latestStart, earliestEnd, latestEnd], words) => {
  expect(spanText({ earliestStart, latestStart, earliestEnd, latestEnd })).toBe(words);
});
