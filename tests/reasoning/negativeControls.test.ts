import { describe, expect, it } from '@jest/globals';
import { controls, namesOf, ownText } from './negativeControls.js';
import { hangsOn, judged, range, said } from './world.js';

// However many copies, carriers or dependants are added, in whatever order and under whatever names, they are no further voice.

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  const shifted = [...items.slice(1), ...items.slice(0, 1)];
  const split = [...items.filter((_, index) => index % 2 === 1), ...items.filter((_, index) => index % 2 === 0)];
  return [items, [...items].reverse(), shifted, split];
}

describe.each(Object.entries(controls))('%s', (_, add) => {
  it.each([1, 2, 3, 5, 10, 26, 50])('are no further voice, as %i of them', (count) => {
    const firsts = count <= 10 ? Array.from({ length: count }, (_ignored, index) => index) : [0, count >> 1, count - 1];
    for (const first of firsts) {
      const { evidence, links = [] } = add(namesOf(count, first));
      const own = said('A@A', { shingles: ownText });
      for (const others of [[], [said('B@B')]]) {
        const alone = judged([own, ...others]);
        const answers = orders([own, ...others, ...evidence]).map((all) => judged(all, { sourceLinks: links }));
        expect(answers.map(({ atLeast }) => atLeast)).toEqual(answers.map(() => alone.atLeast));
        expect(new Set(answers.map(hangsOn)).size).toBe(1);
        expect(new Set(answers.map(({ explanation }) => explanation)).size).toBe(1);
        expect(new Set(answers.map(range)).size).toBe(1);
      }
    }
  });
});
