import { describe, expect, it } from '@jest/globals';
import { boundsOf, parseEdtf } from '../../../src/domain/edtf/edtf.js';
import { comparePeriods, shareDay } from '../../../src/reasoning/time/periods.js';
import { alignZones, isCertainlyBefore } from '../../../src/reasoning/time/zones.js';

const bounds = (edtf: string) => boundsOf(parseEdtf(edtf));
const time = (edtf: string) => ({ edtf, valid: bounds(edtf) });
const unknown = { edtf: null, valid: null };
function compare(a: string, b: string): string {
  const found = comparePeriods(time(a), time(b));
  if (found === null) return 'none';
  return `${found.part === null ? 'same' : `${found.part} part`}${found.certain ? '' : '?'}`;
}

describe('two periods that something is counted over', () => {
  it('are the same if they are equal', () => {
    expect(compare('2016-05-01', '2016-05-01')).toBe('same');
    expect(compare('2016-05', '2016-05')).toBe('same');
    expect(compare('2016-05-01/2016-05-03', '2016-05-01/2016-05-03')).toBe('same');
    expect(compare('2016-05-01/2016-05-01', '2016-05-01')).toBe('same');
  });

  it('are perhaps the same if they may be equal', () => {
    expect(compare('2016-05-01', '2016-05-01T12:00:00Z')).toBe('same?');
    expect(compare('[2016-05-01..2016-05-02]', '2016-05-02')).toBe('same?');
    expect(compare('2016-05', '2016-05-01/2016-05-31')).toBe('same?');
    expect(comparePeriods(unknown, time('2016'))).toEqual({ part: null, certain: false });
    expect(comparePeriods(unknown, unknown)).toEqual({ part: null, certain: true });
  });

  it('are perhaps the same if a date is approximate', () => {
    for (const mark of ['~', '?', '%']) {
      expect(compare(`2016-05-01${mark}`, '2016-05-01')).toBe('same?');
      expect(compare(`2016-05-01${mark}`, `2016-05-01${mark}`)).toBe('same?');
    }
  });

  it('are part and whole if one lies within the other', () => {
    expect(compare('2016-05-01', '2016-05-01/2016-05-31')).toBe('FIRST part');
    expect(compare('2016-05-01/2016-05-31', '2016-05-02/2016-05-03')).toBe('SECOND part');
    expect(compare('2016-05-02T10:00:00Z', '2016-05-01/2016-05-31')).toBe('FIRST part');
    expect(compare('2016-05-02', '2016-05-01/..')).toBe('FIRST part?');
    expect(compare('2016-05-02', '2016-05-03/..')).toBe('none');
  });

  it('are perhaps part and whole if one is a day and the other its month or year', () => {
    expect(compare('2016-05-01', '2016-05')).toBe('FIRST part?');
    expect(compare('2016', '2016-05')).toBe('SECOND part?');
    expect(compare('2016-05-03/2016-05-05', '2016-05')).toBe('FIRST part?');
    expect(compare('2016-05-31T23:00:00Z', '2016-05')).toBe('FIRST part?');
  });

  it('are different if they only overlap, or do not', () => {
    expect(compare('2016-05-01/2016-05-03', '2016-05-02/2016-05-05')).toBe('none');
    expect(compare('2016-05-01', '2016-05-02')).toBe('none');
    expect(compare('2016-05', '2016-06')).toBe('none');
  });
});

describe('days and zones', () => {
  it('leave two plain days as they are, and two instants', () => {
    for (const [a, b] of [
      ['2016-05-01', '2016-05-02'],
      ['2016-05-01T10:00:00Z', '2016-05-01T11:00:00Z'],
    ] as const) {
      expect(alignZones(bounds(a), bounds(b))).toEqual([bounds(a), bounds(b)]);
    }
  });

  it('widen a plain day beside an instant to the days of all zones', () => {
    const [day, instant] = alignZones(bounds('2016-05-01'), bounds('2016-05-01T10:00:00Z'));
    expect(day).toEqual({
      earliestStart: '2016-04-30T10:00:00.000Z',
      latestStart: '2016-05-01T12:00:00.000Z',
      earliestEnd: '2016-05-01T09:59:59.999Z',
      latestEnd: '2016-05-02T11:59:59.999Z',
    });
    expect(instant).toEqual(bounds('2016-05-01T10:00:00Z'));
    expect(alignZones(bounds('2016-05-01/..'), bounds('2016-05-01T10:00:00Z'))[0].latestEnd).toBe('~');
  });

  it('need more than 26 hours in between for one day to be certainly before the other', () => {
    const precedes = (a: string, b: string) => isCertainlyBefore(bounds(a).latestEnd, bounds(b).earliestStart);
    expect(precedes('2016-03-05', '2016-03-06')).toBe(false);
    expect(precedes('2016-03-05', '2016-03-07')).toBe(false);
    expect(precedes('2016-03-05', '2016-03-08')).toBe(true);
    expect(precedes('2016-03-05T21:59:59Z', '2016-03-07')).toBe(true);
    expect(precedes('2016-03-05T22:00:00Z', '2016-03-07')).toBe(false);
    expect(precedes('2016-03-05T10:00:00Z', '2016-03-05T11:00:00Z')).toBe(true);
    expect(precedes('2016-03-05T10:00:00Z', '2016-03-05T09:00:00Z')).toBe(false);
  });

  it('do not matter to whether two times share a day', () => {
    expect(shareDay(bounds('2016-05-01'), bounds('2016-05-01T23:00:00Z'))).toBe(true);
    expect(shareDay(bounds('2016-05-01'), bounds('2016-05-01/2016-05-04'))).toBe(true);
    expect(shareDay(bounds('2016-05-01'), bounds('2016-05'))).toBe(false);
  });
});
