import { describe, expect, test } from '@jest/globals';
import { InvalidInput } from '../../src/domain/errors.js';
import { parseInstant } from '../../src/domain/instant.js';

describe('an instant', () => {
  test.each([
    ['2016-03-05T12:00:00Z', '2016-03-05T12:00:00.000Z'],
    ['2016-03-05T12:00:00.123456789+02:00', '2016-03-05T10:00:00.123Z'],
    ['2016-02-29T23:59:59-00:30', '2016-03-01T00:29:59.000Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
    ['0050-02-28T00:00:00Z', '0050-02-28T00:00:00.000Z'],
  ])('%s is %s', (given, instant) => {
    expect(parseInstant(given)).toBe(instant);
  });

  test.each([
    ['2016-02-30T00:00:00Z', /day that does not exist/],
    ['2015-02-29T00:00:00+02:00', /day that does not exist/],
    ['1900-02-29T00:00:00Z', /day that does not exist/],
    ['2016-04-31T00:00:00Z', /day that does not exist/],
    ['2016-13-01T00:00:00Z', /day that does not exist/],
    ['2016-00-10T00:00:00Z', /day that does not exist/],
    ['2016-03-00T00:00:00Z', /day that does not exist/],
    ['2016-03-05T24:00:00Z', /not an instant/],
    ['2016-03-05T12:60:00Z', /not an instant/],
    ['2016-03-05T23:59:60Z', /not an instant/],
    ['2016-03-05T12:00:00+24:00', /not an instant/],
    ['2016-03-05T12:00:00+02:60', /not an instant/],
    ['2016-03-05T12:00:00', /not an instant/],
    ['2016-03-05', /not an instant/],
    ['٢٠١٦-03-05T12:00:00Z', /not an instant/],
    [' 2016-03-05T12:00:00Z', /not an instant/],
    ['2016-03-05T12:00:00Z\n', /not an instant/],
    ['9999-12-31T23:59:59-01:00', /outside the years/],
    ['0000-01-01T00:00:00+01:00', /outside the years/],
    [0, /a value of type number is not an instant/],
    [null, /not an instant/],
    [{}, /not an instant/],
  ])('is not %j', (given, sentence) => {
    expect(() => parseInstant(given)).toThrow(sentence);
    expect(() => parseInstant(given)).toThrow(InvalidInput);
  });
});
