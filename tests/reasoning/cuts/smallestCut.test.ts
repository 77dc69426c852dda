import { describe, expect, it } from '@jest/globals';
import type { AttributionFacts } from '../../../src/reasoning/evidence/evidence.js';
import { subsets } from '../literal.js';
import { judged } from '../world.js';
import { isSupportedWithout, layers, reports } from './networks.js';

const seeds = [1, 2, 3].map((seed) => seed * 7_919);

function cutOf(evidence: readonly AttributionFacts[]) {
  const { smallestCut } = judged(evidence);
  return { ...smallestCut, sources: smallestCut.voices.flatMap(({ sources }) => sources) };
}

function sourcesOf(evidence: readonly AttributionFacts[]): readonly string[] {
  return [...new Set(evidence.flatMap(({ source, publisher }) => [source, publisher]))].sort();
}

/** The first smallest cut by trying all of one size after another. */
function firstCut(evidence: readonly AttributionFacts[]): readonly string[] | undefined {
  return subsets(sourcesOf(evidence)).find((some) => !isSupportedWithout(evidence, new Set(some)));
}

/** Branches on the sources of the first path there is: whether so many sources are enough. */
function isEnough(evidence: readonly AttributionFacts[], most: number, without: readonly string[] = []): boolean {
  const path = anyPath(evidence, new Set(without));
  if (path === undefined) return true;
  return most > 0 && path.some((source) => isEnough(evidence, most - 1, [...without, source]));
}

function anyPath(evidence: readonly AttributionFacts[], without: ReadonlySet<string>): readonly string[] | undefined {
  let left = without;
  if (!isSupportedWithout(evidence, left)) return undefined;
  const found: string[] = [];
  for (const source of sourcesOf(evidence)) {
    if (left.has(source)) continue;
    const more = new Set([...left, source]);
    if (isSupportedWithout(evidence, more)) left = more;
    else found.push(source);
  }
  return found;
}

describe('the smallest cut', () => {
  it.each([
    ['reports of three', (seed: number) => reports(8, 12, 3, seed)],
    ['reports of two', (seed: number) => reports(9, 11, 2, seed)],
    ['layers of few voices', (seed: number) => layers({ depth: 4, width: 4, links: 2, voices: 7 }, seed)],
    ['layers of many voices', (seed: number) => layers({ depth: 3, width: 4, links: 3, voices: 12 }, seed)],
    ['long layers', (seed: number) => layers({ depth: 8, width: 3, links: 2, voices: 9 }, seed)],
  ])('is the first of the smallest of all sets of sources, in small networks of %s', (_, make) => {
    for (const seed of [...seeds, ...seeds.map((one) => one + 1)]) {
      const evidence = make(seed);
      const first = firstCut(evidence) ?? [];
      const found = cutOf(evidence);
      expect({ sources: [...found.sources].sort(), size: found.size, exact: found.exact }).toEqual({
        ...{ sources: first, size: first.length, exact: true },
      });
    }
  });

  it.each([
    ['reports of three labels', (seed: number) => reports(30, 60, 3, seed)],
    ['reports of two labels', (seed: number) => reports(30, 60, 2, seed)],
    ['reports of four labels', (seed: number) => reports(30, 60, 4, seed)],
    ['reports of five labels', (seed: number) => reports(30, 60, 5, seed)],
    ['more reports', (seed: number) => reports(30, 100, 3, seed)],
    ['two layers', (seed: number) => layers({ depth: 2, width: 30, links: 3, voices: 30 }, seed)],
    ['four layers', (seed: number) => layers({ depth: 4, width: 15, links: 3, voices: 30 }, seed)],
    ['ten layers', (seed: number) => layers({ depth: 10, width: 6, links: 3, voices: 30 }, seed)],
    ['thirty layers of three', (seed: number) => layers({ depth: 30, width: 3, links: 3, voices: 30 }, seed)],
  ])('of thirty voices in %s is exact, and a cut of which no source can be spared', (_, make) => {
    for (const seed of seeds) {
      const evidence = make(seed);
      const { sources, size, exact, atMost } = cutOf(evidence);
      expect({ exact, atMost, sources: sources.length }).toEqual({ exact: true, atMost: size, sources: size });
      expect(isSupportedWithout(evidence, new Set(sources))).toBe(false);
      for (const source of sources) {
        expect(isSupportedWithout(evidence, new Set(sources.filter((other) => other !== source)))).toBe(true);
      }
    }
  });

  it.each([
    ['six layers', (seed: number) => layers({ depth: 6, width: 10, links: 2, voices: 30 }, seed)],
    ['thirty layers of three', (seed: number) => layers({ depth: 30, width: 3, links: 3, voices: 30 }, seed)],
  ])('is no larger than a search that branches on paths finds it, in %s', (_, make) => {
    for (const seed of seeds) {
      const evidence = make(seed);
      const { size } = cutOf(evidence);
      expect(isEnough(evidence, size - 1)).toBe(false);
      expect(isEnough(evidence, size)).toBe(true);
    }
  });

  it('of networks in which everybody speaks once is as large as a layer', () => {
    for (const [depth, width] of [
      [30, 3],
      [20, 5],
      [40, 40],
    ] as const) {
      const evidence = layers({ depth, width, links: width, voices: depth * width }, 1);
      expect(cutOf(evidence)).toMatchObject({ size: width, atMost: width, exact: true });
    }
  });

  it('is the best that was found, with bounds on both sides, where the work is bounded', () => {
    const evidence = reports(300, 1_000, 3, 7);
    const { sources, size, exact, atMost } = cutOf(evidence);
    expect({ exact, atMost }).toEqual({ exact: false, atMost: sources.length });
    expect(isSupportedWithout(evidence, new Set(sources))).toBe(false);
    expect(size).toBeGreaterThan(90);
    expect(atMost).toBeLessThan(170);
  });
});
