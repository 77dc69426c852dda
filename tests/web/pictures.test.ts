import { describe, expect, test } from '@jest/globals';
import { instantStretch, isSomewhereWithin, stretchOf, timeScale } from '../../src/web/workbench/pictures/timeScale.js';
import { type PictureNode, sizeOfPicture, voiceLayout } from '../../src/web/workbench/pictures/voiceLayout.js';

const known = (edtf: string) => {
  const stretch = stretchOf(edtf);
  if (stretch === undefined) throw new Error(`${edtf} cannot be read`);
  return stretch;
};

const place = { left: 0, right: 600, labelWidth: 80 };

describe('a stretch of time', () => {
  test('has the four bounds of what was written; an end is the end of its day', () => {
    const day = 86_400_000;
    const first = Date.parse('2016-03-04');
    expect(known('2016-03-04')).toEqual({
      earliestStart: first,
      latestStart: first,
      earliestEnd: first + day,
      latestEnd: first + day,
    });
    expect(known('2016-03-04/..').latestEnd).toBe(Infinity);
    expect(known('../2016-03-04').earliestStart).toBe(-Infinity);
    expect(stretchOf('no time')).toBeUndefined();
  });

  test('is a moment somewhere within only if no part of it is certain', () => {
    expect(isSomewhereWithin(known('[2016-03-04..2016-03-06]'))).toBe(true);
    expect(isSomewhereWithin(known('2016-03'))).toBe(true);
    expect(isSomewhereWithin(known('2016-03-04/2016-03-06'))).toBe(false);
    expect(isSomewhereWithin(known('2016-03-04'))).toBe(false);
  });
});

describe('a time axis', () => {
  test('keeps the order and proportion of times', () => {
    const scale = timeScale([known('2016-03-01/2016-03-31')], place);
    const [a = 0, b = 0, c = 0] = ['2016-03-05', '2016-03-10', '2016-03-15'].map((time) => scale?.x(Date.parse(time)));
    expect(c - b).toBeCloseTo(b - a, 6);
    expect(a).toBeGreaterThan(0);
    expect(c).toBeLessThan(600);
    expect(scale?.breaks).toEqual([]);
  });

  test('cuts out long stretches in which nothing is drawn, and says where', () => {
    const scale = timeScale([known('2016-03-04'), instantStretch('2026-11-30T12:00:00Z')], place);
    expect(scale?.breaks).toHaveLength(1);
    const [cut = 0] = scale?.breaks ?? [];
    expect(scale?.x(Date.parse('2016-03-05')) ?? Infinity).toBeLessThan(cut);
    expect(scale?.x(Date.parse('2026-11-30T12:00:00Z')) ?? 0).toBeGreaterThan(cut);
    // What is cut out lies in the cut.
    expect(scale?.x(Date.parse('2020-01-01'))).toBe(cut);
  });

  test('does not cut through what lasts', () => {
    expect(timeScale([known('1950/2020'), known('2019-03-04')], place)?.breaks).toEqual([]);
  });

  test('has labels that do not touch, with years, for any span', () => {
    for (const edtf of ['2016-03-04', '2016-03', '2016', '201X', '19XX', '0050/2020', '2016-03-04T08:00:00Z']) {
      const ticks = timeScale([known(edtf)], place)?.ticks ?? [];
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.every(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= 70)).toBe(true);
      expect(ticks[0]?.label).toMatch(/\d{1,4}$/);
    }
  });

  test('is not there where no time is known', () => {
    expect(timeScale([], place)).toBeUndefined();
    expect(
      timeScale(
        [known('../..')].map((stretch) => ({ ...stretch })),
        place,
      ),
    ).toBeUndefined();
  });
});

describe('a tree of voices', () => {
  const node = (key: string, children: readonly PictureNode[] = []): PictureNode => ({
    key,
    mark: 'relay',
    label: key,
    note: '',
    children,
  });

  test('has a column for each step, and no two nodes in one place', () => {
    const leaves = Array.from({ length: 2_000 }, (_, index) => node(`b${index}`, [node(`c${index}`)]));
    const root = node('a', leaves);
    const { nodes, links, width, height } = voiceLayout(root, { column: 100, row: 20, margin: 10, top: 30 });
    expect(sizeOfPicture(root)).toBe(4_001);
    expect(nodes).toHaveLength(4_001);
    expect(links).toHaveLength(4_000);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(4_001);
    expect(links.every(({ from, to }) => Math.abs(to.x - from.x - 100) < 1e-6)).toBe(true);
    expect(nodes.every(({ x, y }) => x >= 0 && x <= width && y >= 30 && y <= height)).toBe(true);
  });
});
