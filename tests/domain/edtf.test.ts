import { describe, expect, test } from '@jest/globals';
import {
  type Bounds,
  boundsOf,
  type Edtf,
  parseEdtf,
  printBound,
  qualifiersOf,
  unitOf,
} from '../../src/domain/edtf/edtf.js';
import { InvalidInput } from '../../src/domain/errors.js';
import { fc, runsOf } from '../property.js';

/** The four bounds as a reader sees them: earliest and latest start, earliest and latest end. */
function printed(text: string): readonly (string | null)[] {
  const b = boundsOf(parseEdtf(text));
  return [b.earliestStart, b.latestStart, b.earliestEnd, b.latestEnd].map(printBound);
}

function refusal(value: unknown): string {
  try {
    parseEdtf(value);
  } catch (error) {
    if (error instanceof InvalidInput && error.code === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
  throw new Error(`${String(value)} was taken`);
}

/** After synchronous work: lets the time limit of the test take effect. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

function expectInOrder(b: Bounds): void {
  expect(b.earliestStart <= b.latestStart).toBe(true);
  expect(b.earliestEnd <= b.latestEnd).toBe(true);
  expect(b.earliestStart <= b.latestEnd).toBe(true);
}

describe('the text of a time', () => {
  test.each(['2016-03-04', '2016-02~/2016-03-05', '[..1760-12-03]', '2016-03-05T12:30:00+02:00', '?2016-03'])(
    '%s is kept exactly as written',
    (text) => {
      expect(parseEdtf(text)).toBe(text);
    },
  );

  test.each([
    ['1985-04-12', '1985-04', '1985', '0000', '9999-12-31', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04'],
    ['1985-04-12T23:20:30+04:30', '1964/2008', '2004-06/2006-08', '2004-02-01/2005', '2001-21', '1984?', '2004-06~'],
    ['2004-06-11%', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '1985-04-12/..', '1985/', '../1985'],
    ['/1985-04', '1984~/2004-06', '2004-06-11%/2004-06~', '2004-06-XX/2004-07-03', '1950S2', '2001-34', '2001-41'],
    ['[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '[1667,1760-12]'],
    ['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '2004-06~-11', '2004?-06-11', '?2004-06-~11'],
    [
      '2011-%06-13',
      '156X-12-25',
      '15XX-12-25',
      'XXXX-12-XX',
      '1XXX-XX',
      '1XXX-12',
      '1984-1X',
      '2004-06-~01/2004-06-~20',
    ],
  ])('all forms of the standard are accepted (%s and more)', (...texts) => {
    for (const text of texts) expectInOrder(boundsOf(parseEdtf(text)));
  });
});

describe('the bounds of a single date', () => {
  test('a day starts at its first moment and ends at its last', () => {
    expect(boundsOf(parseEdtf('2016-03-04'))).toEqual({
      earliestStart: '2016-03-04T00:00:00.000Z',
      latestStart: '2016-03-04T00:00:00.000Z',
      earliestEnd: '2016-03-04T23:59:59.999Z',
      latestEnd: '2016-03-04T23:59:59.999Z',
    });
  });

  test.each([
    ['a month', '2016-03', '2016-03-01', '2016-03-31'],
    ['a February of a leap year', '2016-02', '2016-02-01', '2016-02-29'],
    ['a February that is not of a leap year', '1900-02', '1900-02-01', '1900-02-28'],
    ['a year', '2016', '2016-01-01', '2016-12-31'],
    ['a year below 100', '0050', '0050-01-01', '0050-12-31'],
    ['a decade', '201X', '2010-01-01', '2019-12-31'],
    ['a century', '20XX', '2000-01-01', '2099-12-31'],
    ['a year of which nothing is known', 'XXXX', '0000-01-01', '9999-12-31'],
    ['a year with two significant digits', '1950S2', '1900-01-01', '1999-12-31'],
    ['an unknown month', '2016-XX', '2016-01-01', '2016-12-31'],
    ['an unknown day', '2016-02-XX', '2016-02-01', '2016-02-29'],
    ['a day of an unknown month', '2016-XX-31', '2016-01-31', '2016-12-31'],
    ['a month from October on', '2016-1X', '2016-10-01', '2016-12-31'],
    ['a day from the twentieth on', '2016-02-2X', '2016-02-20', '2016-02-29'],
    ['a leap day of an unknown year', '201X-02-29', '2012-02-29', '2016-02-29'],
    ['spring', '2016-21', '2016-03-01', '2016-05-31'],
    ['winter, which ends in the next year', '2016-24', '2016-12-01', '2017-02-28'],
    ['a northern spring', '2016-25', '2016-03-01', '2016-05-31'],
    ['a southern spring', '2016-29', '2016-09-01', '2016-11-30'],
    ['a southern winter', '2016-32', '2016-06-01', '2016-08-31'],
    ['a quarter', '2016-34', '2016-04-01', '2016-06-30'],
    ['a third of a year', '2016-39', '2016-09-01', '2016-12-31'],
    ['a half of a year', '2016-41', '2016-07-01', '2016-12-31'],
  ])('%s (%s) lies somewhere within or all over %s to %s', (_, text, first, last) => {
    expect(printed(text)).toEqual([first, last, first, last]);
  });

  test.each([
    ['2016-03-05T12:30:00Z', '2016-03-05T12:30:00.000Z'],
    ['2016-03-05T12:30:00+02:00', '2016-03-05T10:30:00.000Z'],
    ['2016-03-05T12:30:00+02', '2016-03-05T10:30:00.000Z'],
    ['2016-03-05T23:30:00-01:45', '2016-03-06T01:15:00.000Z'],
    ['2016-03-05T12:30:00.5Z', '2016-03-05T12:30:00.500Z'],
    ['0050-03-05T12:30:00Z', '0050-03-05T12:30:00.000Z'],
  ])('the date-time %s is the one instant %s in UTC', (text, instant) => {
    expect(boundsOf(parseEdtf(text))).toEqual({
      earliestStart: instant,
      latestStart: instant,
      earliestEnd: instant,
      latestEnd: instant,
    });
  });
});

describe('the bounds of an interval', () => {
  test.each([
    ['between two days', '2016-03-01/2016-03-05', ['2016-03-01', '2016-03-01', '2016-03-05', '2016-03-05']],
    ['between two years', '2014/2015', ['2014-01-01', '2014-12-31', '2015-01-01', '2015-12-31']],
    ['from an approximate month', '2016-02~/2016-03-05', ['2016-02-01', '2016-02-29', '2016-03-05', '2016-03-05']],
    ['within one month', '2016-03/2016-03', ['2016-03-01', '2016-03-31', '2016-03-01', '2016-03-31']],
    ['with an open start', '../2016-03-05', [null, '2016-03-05', '2016-03-05', '2016-03-05']],
    ['with an open start and a wide end', '../2016-03', [null, '2016-03-31', '2016-03-01', '2016-03-31']],
    ['with an open end', '2015-05/..', ['2015-05-01', '2015-05-31', '2015-05-01', null]],
    ['from a day on', '2016-03-05/..', ['2016-03-05', '2016-03-05', '2016-03-05', null]],
    ['with an unknown start', '/2016-03-05', [null, '2016-03-05', '2016-03-05', '2016-03-05']],
    ['with an unknown end', '2015-05/', ['2015-05-01', '2015-05-31', '2015-05-01', null]],
    ['open on both sides', '../..', [null, null, null, null]],
  ])('%s (%s) start within the one and end within the other', (_, text, bounds) => {
    expect(printed(text)).toEqual(bounds);
  });

  test('a start is no later than the latest end', () => {
    expect(printed('2016/2016-03')).toEqual(['2016-01-01', '2016-03-31', '2016-03-01', '2016-03-31']);
  });

  test('an end is no earlier than the earliest start', () => {
    expect(printed('2016-03-20/2016')).toEqual(['2016-03-20', '2016-03-20', '2016-03-20', '2016-12-31']);
  });

  test('an open past sorts before every date and an open future after', () => {
    const past = boundsOf(parseEdtf('../0000'));
    const future = boundsOf(parseEdtf('9999/..'));
    expect(past.earliestStart).toBe('-');
    expect(future.latestEnd).toBe('~');
    expect(past.earliestStart < past.latestStart).toBe(true);
    expect(future.latestEnd > future.earliestEnd).toBe(true);
  });

  test('a time of day and a day can be the two ends', () => {
    expect(printed('2016-03-05T12:30:00Z/2016-03-05')).toEqual([
      '2016-03-05T12:30:00Z',
      '2016-03-05T12:30:00Z',
      '2016-03-05',
      '2016-03-05',
    ]);
  });
});

describe('the bounds of a set', () => {
  test.each([
    ['a night', '[2016-03-04..2016-03-05]', '2016-03-04', '2016-03-05'],
    ['some day of a month', '[2015-05-01..2015-05-31]', '2015-05-01', '2015-05-31'],
    ['the rest of a month', '[2016-03-05..2016-03-31]', '2016-03-05', '2016-03-31'],
    ['by a day', '[..2016-03-05]', null, '2016-03-05'],
    ['from a month on', '[2016-03..]', '2016-03-01', null],
    ['one of three, unordered', '[2018,2016-03,2017-01-09]', '2016-03-01', '2018-12-31'],
    ['a year or a range', '[1667,1670..1672]', '1667-01-01', '1672-12-31'],
    ['one of two, or earlier', '[..1667,1670]', null, '1670-12-31'],
  ])('one of several (%s, %s) is one moment from the smallest to the largest', (_, text, first, last) => {
    expect(printed(text)).toEqual([first, last, first, last]);
  });

  test.each([
    ['{2016,2018}', ['2016-01-01', '2016-12-31', '2018-01-01', '2018-12-31']],
    ['{2018-03-04,2016-03-04}', ['2016-03-04', '2016-03-04', '2018-03-04', '2018-03-04']],
    ['{2016-03-01..2016-03-05}', ['2016-03-01', '2016-03-01', '2016-03-05', '2016-03-05']],
    ['{1960,1961-12..1962}', ['1960-01-01', '1960-12-31', '1962-01-01', '1962-12-31']],
    ['{..1984}', [null, '1984-12-31', '1984-01-01', '1984-12-31']],
    ['{1984..}', ['1984-01-01', '1984-12-31', '1984-01-01', null]],
  ])('all of several (%s) start with the smallest and end with the largest', (text, bounds) => {
    expect(printed(text)).toEqual(bounds);
  });

  test('nineteen members, the maximum, are accepted', () => {
    expect(printed(`[${Array.from({ length: 19 }, (_, i) => 2001 + i).join(',')}]`)[1]).toBe('2019-12-31');
  });
});

describe('qualifiers', () => {
  test.each([
    ['2016-03', false, false],
    ['2016-02~', true, false],
    ['2016-02?', false, true],
    ['2016-02%', true, true],
    ['2016-02~/2016-03-05', true, false],
    ['[2016?,2018~]', true, true],
    ['2004-06-~11', true, false],
    ['../2016-03-05', false, false],
  ])('%s says approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(qualifiersOf(parseEdtf(text))).toEqual({ approximate, uncertain });
  });

  test('qualifiers do not widen the bounds, whatever their position', () => {
    for (const text of ['2016-03-04~', '2016-03-04?', '2016?-03-04', '2016-~03-04', '2016-03-%04', '~2016-03?-04']) {
      expect(printed(text)).toEqual(printed('2016-03-04'));
    }
    for (const text of ['2016-24~', '?2016-24', '2016-%24']) expect(printed(text)).toEqual(printed('2016-24'));
  });
});

describe('the unit in which a time starts', () => {
  test.each([
    ['2016-03-04', '2016-03-04', '2016-03', '2016'],
    ['2016-03', null, '2016-03', '2016'],
    ['2016', null, null, '2016'],
    ['201X', null, null, null],
    ['[2016-03-04..2016-03-05]', null, '2016-03', '2016'],
    ['[2016-03-31..2016-04-01]', null, null, '2016'],
    ['2014/2015', null, null, '2014'],
    ['2016-02~/2016-03-05', null, '2016-02', '2016'],
    ['2016-03-05/..', '2016-03-05', '2016-03', '2016'],
    ['../2016-03-05', null, null, null],
    ['[2016-03-05..]', null, null, null],
    ['../..', null, null, null],
    ['{2016-03-04,2018}', '2016-03-04', '2016-03', '2016'],
    ['2016-03-01T01:00:00+02:00', '2016-02-29', '2016-02', '2016'],
  ])('%s certainly starts in the day %s, the month %s, the year %s', (text, day, month, year) => {
    const edtf = parseEdtf(text);
    expect([unitOf(edtf, 'DAY'), unitOf(edtf, 'MONTH'), unitOf(edtf, 'YEAR')]).toEqual([day, month, year]);
  });
});

describe('printing a bound', () => {
  test.each([
    ['-', null],
    ['~', null],
    ['2016-03-04T00:00:00.000Z', '2016-03-04'],
    ['2016-03-04T23:59:59.999Z', '2016-03-04'],
    ['2016-03-04T12:30:00.000Z', '2016-03-04T12:30:00Z'],
    ['2016-03-04T12:30:00.250Z', '2016-03-04T12:30:00.250Z'],
  ])('%s reads %s', (bound, text) => {
    expect(printBound(bound)).toBe(text);
  });
});

describe('invalid times', () => {
  test.each([
    ['a number', 2016, 'not a value of type number'],
    ['null', null, 'not null'],
    ['nothing', undefined, 'not nothing'],
    ['a list', ['2016'], 'not a list'],
    ['a Date', new Date(0), 'not a value of type object'],
    ['an empty text', '', 'must not be empty'],
    ['a text over 100 characters', '2'.repeat(101), 'is 101 characters long; the maximum is 100'],
    ['a set too long to write', `[${'2016,'.repeat(20)}2016]`, 'the maximum is 100'],
    ['white space before', ' 2016', 'white space'],
    ['white space after', '2016\n', 'white space'],
    ['white space between', '[2016, 2017]', 'white space'],
    ['a dash that is no hyphen', '2016–03', 'non-ASCII'],
    ['digits of another script', '٢٠١٦', 'non-ASCII'],
    ['words', 'last week', 'white space'],
    ['a word', 'yesterday', 'not an EDTF date'],
    ['a control character', '2016\u0000', 'not an EDTF date'],
    ['a month of one digit', '2016-3', 'not an EDTF date'],
    ['no hyphens', '20160304', 'not an EDTF date'],
    ['another order', '04-03-2016', 'not an EDTF date'],
    ['a year of five digits', '20160', 'not an EDTF date'],
    ['no significant digits', '1950S0', 'not an EDTF date'],
    ['more significant digits than there are', '1950S5', 'not an EDTF date'],
    ['a range without brackets', '2016..2017', 'not an EDTF date'],
    ['an exponent', '1E999999999', 'not an EDTF date'],
    ['a day in February', '2019-02-30', 'a day that does not exist'],
    ['a leap day in a year without', '2019-02-29', 'a day that does not exist'],
    ['a leap day in no possible year', 'XXX1-02-29', 'a day that does not exist'],
    ['a thirtieth in some February', 'XXXX-02-3X', 'a day that does not exist'],
    ['the day zero', '2016-03-00', 'a day that does not exist'],
    ['the month 13', '2016-13', 'a month that does not exist'],
    ['the month zero', '2016-00', 'a month that does not exist'],
    ['the season 42', '2016-42', 'a month that does not exist'],
    ['the hour 24', '2016-03-05T24:00:00Z', 'an impossible time or offset'],
    ['the minute 60', '2016-03-05T12:60:00Z', 'an impossible time or offset'],
    ['the offset of 25 hours', '2016-03-05T12:30:00+25:00', 'an impossible time or offset'],
    ['a date-time on a day that is none', '2019-02-30T12:30:00Z', 'a day that does not exist'],
    ['a date-time without a zone', '2016-03-05T12:30:00', 'has no time zone'],
    ['a date-time without zone or seconds', '2016-03-05T12:30', 'has no time zone'],
    ['a date-time without seconds', '2016-03-05T12:30Z', 'without seconds'],
    ['a date-time without a time', '2016-03-05T', 'not an EDTF date'],
    ['a far year', 'Y170000002', 'outside the years 0000 to 9999'],
    ['a year of astronomic size', 'Y1E999999999', 'outside the years 0000 to 9999'],
    ['a negative year', '-0500', 'outside the years 0000 to 9999'],
    ['a negative year in an interval', '-0500/2016', 'outside the years 0000 to 9999'],
    ['an instant before the year 0000', '0000-01-01T00:00:00+02:00', 'outside the years 0000 to 9999'],
    ['an instant after the year 9999', '9999-12-31T23:00:00-02:00', 'outside the years 0000 to 9999'],
    ['a winter that ends in 10000', '9999-24', 'ends after the year 9999'],
    ['an interval backwards', '2016-03-05/2016-03-01', 'starts after it ends'],
    ['an interval of instants backwards', '2016-03-05T13:00:00Z/2016-03-05T12:00:00Z', 'starts after it ends'],
    ['a range backwards', '[2016-03-05..2016-03-01]', 'starts after it ends'],
    ['a range of all of several backwards', '{2016..2015}', 'starts after it ends'],
    ['an interval of three', '2014/2015/2016', 'not an EDTF interval'],
    ['an interval of nothing', '/', 'not an EDTF interval'],
    ['an interval of a set', '[2014]/2015', 'not an EDTF set'],
    ['a set of intervals', '[2014/2015]', 'not an EDTF date'],
    ['a set in a set', '[[2014],2015]', 'not an EDTF date'],
    ['a set that does not close', '[2016', 'not an EDTF set'],
    ['a set that closes otherwise', '[2016}', 'not an EDTF set'],
    ['an empty set', '[]', 'not an EDTF set'],
    ['a set of nothing but openness', '{..}', 'not an EDTF set'],
    ['an empty member', '[2016,,2018]', 'not an EDTF set'],
    ['an open side in the middle', '[2014..,2018]', 'not an EDTF set'],
    ['two ranges in one', '[2014..2015..2016]', 'not an EDTF set'],
    ['more than 20 members', `[${'1,'.repeat(20)}1]`, 'has 21 members; the maximum is 20'],
  ])('%s is rejected with the reason', (_, value, reason) => {
    const message = refusal(value);
    expect(message).toContain(reason);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(260);
  });
});

describe('hostile times', () => {
  test.each([
    '[0001-01-01..9999-12-31]',
    '{0001-01-01..9999-12-31}',
    '0001-01-01/9999-12-31',
    '{XXXX-XX-XX..XXXX-XX-XX}',
    `[${Array.from({ length: 19 }, () => 'XXXX').join(',')}]`,
  ])('%s is parsed in bounded time', async (text) => {
    expectInOrder(boundsOf(parseEdtf(text)));
    await pause();
  });

  test('a hundred nested and repeated pathological inputs are rejected in bounded time', async () => {
    const seeds = [
      '[',
      '{',
      '[..',
      '{0001..',
      '../',
      '/',
      ',',
      'X',
      'XXXX-',
      '~',
      '?2016',
      'Y1E9',
      '1E9',
      '2016S',
      '..',
    ];
    const horrors = Array.from({ length: 100 }, (_, i) => {
      const unit = (seeds[i % seeds.length] ?? '') + (seeds[(i * 7 + 3) % seeds.length] ?? '');
      return unit.repeat(50).slice(0, 40 + (i % 61));
    });
    horrors.forEach(refusal);
    await pause();
  });

  test('a text of millions of characters is rejected in bounded time', async () => {
    const text = `[${'2016,'.repeat(1_000_000)}2016]`;
    refusal(text);
    await pause();
  });
});

const digits = (low: number, high: number, width: number): fc.Arbitrary<string> =>
  fc.integer({ min: low, max: high }).map((n) => String(n).padStart(width, '0'));
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
const year = digits(0, 9998, 4);
const day = fc.tuple(year, digits(1, 12, 2), digits(1, 28, 2)).map((parts) => parts.join('-'));
const clock = fc.tuple(digits(0, 23, 2), digits(0, 59, 2), digits(0, 59, 2)).map((parts) => parts.join(':'));
const instant = fc
  .tuple(digits(1, 9998, 4), digits(1, 12, 2), digits(1, 28, 2), clock, fc.constantFrom('Z', '+02', '-11:30', '.5Z'))
  .map(([y, m, d, time, zone]) => `${y}-${m}-${d}T${time}${zone}`);
const date = fc.oneof(
  fc.tuple(day, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, digits(1, 12, 2), qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, digits(21, 41, 2)).map((parts) => parts.join('-')),
  fc.tuple(digits(0, 999, 3), fc.constantFrom('X', 'X-XX', 'X-02-XX', 'X-1X')).map((parts) => parts.join('')),
  instant,
);
const pair = (separator: string): fc.Arbitrary<string> =>
  fc.tuple(date, date).map(([a, b]) => (startOf(a) <= startOf(b) ? a + separator + b : b + separator + a));
const members = fc.array(fc.oneof(date, pair('..')), { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const sides = fc.constantFrom(['', ''], ['..', ''], ['', '..']);
const edtf = fc
  .oneof(
    date,
    pair('/'),
    fc.tuple(fc.constantFrom('..', ''), date).map((parts) => parts.join('/')),
    fc.tuple(date, fc.constantFrom('..', '')).map((parts) => parts.join('/')),
    fc.tuple(members, sides).map(([list, [before, after]]) => `[${before}${list}${after}]`),
    fc.tuple(members, sides).map(([list, [before, after]]) => `{${before}${list}${after}}`),
  )
  .filter((text) => text.length <= 100);

function startOf(text: string): string {
  return boundsOf(parseEdtf(text)).earliestStart;
}

describe('for any time', () => {
  test('the bounds are in order, and each is a sortable text of one form or open', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const bounds = boundsOf(parseEdtf(text));
        expectInOrder(bounds);
        for (const bound of Object.values(bounds)) {
          expect(bound).toMatch(/^(?:-|~|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('a start is no later than the latest end, an end no earlier than the earliest start, in an interval', () => {
    fc.assert(
      fc.property(pair('/'), (text) => {
        const bounds = boundsOf(parseEdtf(text));
        expect(bounds.latestStart <= bounds.latestEnd).toBe(true);
        expect(bounds.earliestEnd >= bounds.earliestStart).toBe(true);
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('every calendar day agrees with the dates of JavaScript', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(-62167219200000), max: new Date(253402300799999), noInvalidDate: true }),
        (at) => {
          const text = at.toISOString().slice(0, 10);
          expect(printed(text)).toEqual([text, text, text, text]);
        },
      ),
    );
  });

  test('a printed bound is EDTF with that bound in it', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        for (const bound of Object.values(boundsOf(parseEdtf(text)))) {
          const shown = printBound(bound);
          if (shown !== null) expect(Object.values(boundsOf(parseEdtf(shown)))).toContain(bound);
          else expect(['-', '~']).toContain(bound);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('a unit holds every start, and a day lies in its month and year', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const time: Edtf = parseEdtf(text);
        const [d, m, y] = [unitOf(time, 'DAY'), unitOf(time, 'MONTH'), unitOf(time, 'YEAR')];
        const { earliestStart, latestStart } = boundsOf(time);
        for (const unit of [d, m, y]) {
          if (unit !== null) expect([earliestStart, latestStart].every((bound) => bound.startsWith(unit))).toBe(true);
        }
        if (d !== null) expect(m).toBe(d.slice(0, 7));
        if (m !== null) expect(y).toBe(m.slice(0, 4));
      }),
      { numRuns: runsOf(1000) },
    );
  });

  const garbage = fc.oneof(
    fc.anything(),
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}~?%TZ:+YES'), maxLength: 100 }),
    fc.tuple(edtf, fc.nat(), fc.constantFrom(...'09X-/.,[]{}~?%TZ:+YES')).map(([text, at, sign]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + sign + text.slice(cut + 1);
    }),
  );

  test('random text is accepted or rejected with InvalidInput, in bounded time', async () => {
    fc.assert(
      fc.property(garbage, (value) => {
        try {
          expectInOrder(boundsOf(parseEdtf(value)));
        } catch (error) {
          if (!(error instanceof InvalidInput)) throw error;
          expect(error.message).not.toBe('');
        }
      }),
      { numRuns: runsOf(5000) },
    );
    await pause();
  });
});

describe('a date in another notation is refused with the one that was meant', () => {
  test.each([
    ['6 March 2016', '2016-03-06'],
    ['March 6, 2016', '2016-03-06'],
    ['6th of March 2016', '2016-03-06'],
    ['Mar 2016', '2016-03'],
    ['2016/03/06', '2016-03-06'],
    ['2016-3-6', '2016-03-06'],
    ['2016/3', '2016-03'],
    ['20160306', '2016-03-06'],
    ['13/03/2016', '2016-03-13'],
    ['06/03/2016', '2016-03-06 or 2016-06-03'],
    ['5-6 March 2016', '2016-03-05/2016-03-06'],
  ])('%s: %s', (text, meant) => {
    expect(refusal(text)).toMatch(new RegExp(`; did you mean ${meant}\\?$`));
  });

  test.each([
    'yesterday',
    '30 February 2016',
    '31.04.2016',
    'March',
    '6 March',
    '2016-03-05 12:00',
    'in 2016',
    'March 2016 to June',
    '03/04/2016 - 05/04/2016',
    'x'.repeat(90),
  ])('%s: no guess', (text) => {
    expect(refusal(text)).not.toContain('did you mean');
  });
});
