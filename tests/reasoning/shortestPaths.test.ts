import { describe, expect, it } from '@jest/globals';
import { type PathEdge, shortestPaths } from '../../src/reasoning/graphs/shortestPaths.js';

/** Hops from a short notation: `c1:abx` joins a, b and x. */
function hops(words: string): readonly PathEdge[] {
  return words.split(' ').map((word) => {
    const [id = '', things = ''] = word.split(':');
    return { id, things: [...things] };
  });
}

/** Paths as `a c1 b c2 c`: things with what leads from one to the next between them. */
function paths(words: string, ends: string, { maxHops = 8, most = 20 } = {}): readonly string[] {
  const [from = '', to = ''] = [...ends];
  return shortestPaths(hops(words), { from, to, maxHops, most }).map((steps) =>
    [from, ...steps.flatMap((step) => [step.via, step.to])].join(' '),
  );
}

describe('the shortest paths', () => {
  it('lead from each thing to the next through what joins both', () => {
    expect(paths('c1:ab c2:bc', 'ac')).toEqual(['a c1 b c2 c']);
    expect(shortestPaths(hops('c1:ab'), { from: 'b', to: 'a', maxHops: 1, most: 1 })).toEqual([
      [{ from: 'b', to: 'a', via: 'c1' }],
    ]);
  });

  it('are those of fewest hops, and no longer ones beside them', () => {
    expect(paths('c1:ab c2:bc c3:acx', 'ac')).toEqual(['a c3 c']);
  });

  it('are all of one length: through every thing in between and every claim that joins the same two', () => {
    expect(paths('c1:ab c2:ab c3:bz c4:ad c5:dz', 'az')).toEqual(['a c1 b c3 z', 'a c2 b c3 z', 'a c4 d c5 z']);
  });

  it('are none where nothing leads there', () => {
    expect(paths('c1:ab c2:cd', 'ad')).toEqual([]);
    expect(paths('c1:ab', 'ax')).toEqual([]);
    expect(paths('c1:ab', 'xa')).toEqual([]);
  });

  it('are none where that takes more hops than are allowed', () => {
    expect(paths('c1:ab c2:bc c3:cd', 'ad', { maxHops: 2 })).toEqual([]);
    expect(paths('c1:ab c2:bc c3:cd', 'ad', { maxHops: 3 })).toEqual(['a c1 b c2 c c3 d']);
  });

  it('are none from a thing to itself', () => {
    expect(paths('c1:ab', 'aa')).toEqual([]);
  });

  it('come in the order of what joins, whatever the order of things', () => {
    const expected = ['a c2 b c9 z', 'a c1 c c9 z', 'a c1 d c9 z'];
    expect(paths('c2:ab c1:adc c9:dcbz', 'az')).toEqual(expected);
    expect(paths('c2:ba c1:cda c9:zbcd', 'az')).toEqual(expected);
  });

  it('are the first so many where there are more than are wanted', () => {
    const many = Array.from({ length: 30 }, (_, index) => `c${index}:ab`).join(' ');
    expect(paths(many, 'ab', { most: 3 })).toEqual(['a c0 b', 'a c1 b', 'a c2 b']);
  });

  it('are found soon in a graph in which there are very many of them', () => {
    const layers = 'abcdefgh';
    const wide = [...layers].slice(1).flatMap((layer, index) =>
      Array.from({ length: 60 }, (_, number) => ({
        id: `${layer}${number}`,
        things: [...Array(20).keys()].flatMap((n) => [
          index === 0 ? 'start' : `${layers[index]}${n}`,
          layer === 'h' ? 'end' : `${layer}${n}`,
        ]),
      })),
    );
    const found = shortestPaths(wide, { from: 'start', to: 'end', maxHops: 8, most: 200 });
    expect(found).toHaveLength(200);
    expect(new Set(found.map((steps) => steps.length))).toEqual(new Set([7]));
    expect(new Set(found.map((steps) => JSON.stringify(steps))).size).toBe(200);
  });
});
