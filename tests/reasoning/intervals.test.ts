import { describe, expect, it } from '@jest/globals';
import { type Bounds, boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import {
  certainlyBefore,
  certainlyOverlap,
  certainlySpans,
  certainOverlap,
  endOfAtom,
  mayTouch,
  momentBefore,
  nextMoment,
  possibleOverlap,
  possiblyOverlap,
  startOfAtom,
} from '../../src/reasoning/time/intervals.js';
import { fc, runsOf } from '../property.js';

type Choice = readonly [start: number, end: number];

const day = (n: number): string => (n < 0 ? '-' : n > 6 ? '~' : `2016-03-0${n + 1}T00:00:00.000Z`);
/** Every start and end that bounds over a few days allow; `-` and `~` are the days before and after all others. */
const number = (bound: string): number => [-1, 0, 1, 2, 3, 4, 5, 6, 7].find((n) => day(n) === bound) ?? Number.NaN;
function choicesOf(b: Bounds): readonly Choice[] {
  const all: Choice[] = [];
  for (let s = number(b.earliestStart); s <= number(b.latestStart); s++) {
    for (let e = Math.max(s, number(b.earliestEnd)); e <= number(b.latestEnd); e++) all.push([s, e]);
  }
  return all;
}

/** Bounds as the model promises them: starts in order, ends in order, and the earliest start not after the latest end. */
const someBounds: fc.Arbitrary<Bounds> = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -1, max: 7 })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)] as const)
  .filter(([earliestStart, , , latestEnd]) => earliestStart <= latestEnd)
  .map(([es, ls, ee, le]) => ({
    earliestStart: day(es),
    latestStart: day(ls),
    earliestEnd: day(ee),
    latestEnd: day(le),
  }));

const overlap = ([s, e]: Choice, [t, f]: Choice): boolean => s <= f && t <= e;
const pairsOf = (a: Bounds, b: Bounds) => choicesOf(a).flatMap((x) => choicesOf(b).map((y) => [x, y] as const));
const forAllBounds = (check: (a: Bounds, b: Bounds) => void) =>
  fc.assert(fc.property(someBounds, someBounds, check), { numRuns: runsOf(500) });

const bounds = (text: string): Bounds => boundsOf(parseEdtf(text));

describe('relations between times of which bounds are known', () => {
  it('hold possibly when they hold for some choice of starts and ends', () => {
    forAllBounds((a, b) => {
      expect(possiblyOverlap(a, b)).toBe(pairsOf(a, b).some(([x, y]) => overlap(x, y)));
    });
  });

  it('hold certainly when they hold for every choice of starts and ends', () => {
    forAllBounds((a, b) => {
      const pairs = pairsOf(a, b);
      expect(certainlyOverlap(a, b)).toBe(pairs.every(([x, y]) => overlap(x, y)));
      expect(certainlyBefore(a, b)).toBe(pairs.every(([[, e], [t]]) => e < t));
      expect(certainlySpans(a, b)).toBe(pairs.every(([[s, e], [t, f]]) => s < t && f < e));
    });
  });

  it('do not depend on which of the two comes first', () => {
    forAllBounds((a, b) => {
      expect(certainlyOverlap(a, b)).toBe(certainlyOverlap(b, a));
      expect(possiblyOverlap(a, b)).toBe(possiblyOverlap(b, a));
    });
  });

  it('find all that two may share, and what they share whatever the choice', () => {
    forAllBounds((a, b) => {
      const days = [-1, 0, 1, 2, 3, 4, 5, 6, 7];
      const pairs = pairsOf(a, b);
      const inBoth = (n: number) => (pair: (typeof pairs)[number]) => pair.every(([s, e]) => s <= n && n <= e);
      const inWindow = (window: ReturnType<typeof possibleOverlap>) =>
        days.filter((n) => window !== null && window.from <= day(n) && day(n) <= window.to);
      expect(inWindow(possibleOverlap(a, b))).toEqual(days.filter((n) => pairs.some(inBoth(n))));
      expect(inWindow(certainOverlap(a, b))).toEqual(days.filter((n) => pairs.every(inBoth(n))));
    });
  });

  it('see one night in two days that follow each other, and no overlap of the days', () => {
    expect(possiblyOverlap(bounds('2016-03-04'), bounds('2016-03-05'))).toBe(false);
    expect(possiblyOverlap(bounds('[2016-03-04..2016-03-05]'), bounds('2016-03-05'))).toBe(true);
    expect(certainlyOverlap(bounds('[2016-03-04..2016-03-05]'), bounds('2016-03-05'))).toBe(false);
  });

  it('take what is open for lasting as long as one likes, but not for certain', () => {
    expect(possiblyOverlap(bounds('2015-05/..'), bounds('2016-03-05'))).toBe(true);
    expect(certainlyOverlap(bounds('2015-05/..'), bounds('2016-03-05'))).toBe(false);
    expect(mayTouch(bounds('2015-05/..'), { from: '2016-03-05T00:00:00.000Z', to: '~' })).toBe(true);
    expect(mayTouch(bounds('2015-05/2015-06'), { from: '2016-03-05T00:00:00.000Z', to: '~' })).toBe(false);
  });
});

describe('moments beside others', () => {
  it('follow a day with the next day, across months and leap days', () => {
    expect(nextMoment('2016-02-28T23:59:59.999Z')).toBe('2016-02-29T00:00:00.000Z');
    expect(momentBefore('2016-03-01T00:00:00.000Z')).toBe('2016-02-29T23:59:59.999Z');
  });

  it('are open beyond the years that can be written', () => {
    expect(nextMoment('9999-12-31T23:59:59.999Z')).toBe('~');
    expect(momentBefore('0000-01-01T00:00:00.000Z')).toBe('-');
    expect(nextMoment('~')).toBe('~');
    expect(momentBefore('-')).toBe('-');
  });

  it('turn the beginning of a day into its end and back, and leave instants alone', () => {
    expect(endOfAtom('2016-03-05T00:00:00.000Z')).toBe('2016-03-05T23:59:59.999Z');
    expect(startOfAtom('2016-03-05T23:59:59.999Z')).toBe('2016-03-05T00:00:00.000Z');
    expect(endOfAtom('2016-03-05T12:00:00.000Z')).toBe('2016-03-05T12:00:00.000Z');
    expect(startOfAtom('~')).toBe('~');
  });
});
