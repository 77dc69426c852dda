import { describe, expect, it } from '@jest/globals';
import { shinglesOf } from '../../src/domain/text/shingles.js';
import type { AttributionFacts, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import { hangsOn, judged, madeFrom, range, said, tie } from './world.js';

// However many copies, carriers or dependants are added, in whatever order and under whatever names, they are no further voice.

interface Added {
  readonly evidence: readonly AttributionFacts[];
  readonly links?: readonly SourceLink[];
}

const textOf = (from: number) => shinglesOf(Array.from({ length: 200 }, (_, index) => `word${from + index}`).join(' '));
const relaying = (...relays: readonly string[]) => ({ relays, certainty: 'UNCOMMITTED', mode: 'INDIRECT' }) as const;

/** What is added beside A, who speaks in its own document, by the names of those added. */
const controls: Readonly<Record<string, (names: readonly string[]) => Added>> = {
  'declared copies': (names) => ({
    evidence: names.map((name) => said(`${name}@${name}`, madeFrom(name, 'REPRINT', 'A'))),
  }),
  'copies of copies': (names) => ({
    evidence: names.map((name, index) =>
      said(`${name}@${name}`, {
        derivations: ['A', ...names.slice(0, index)].reverse().map((to, at, all) => ({
          ...{ from: at === 0 ? name : (all[at - 1] ?? ''), to, publisher: to, kind: 'REPRINT' as const },
        })),
      }),
    ),
  }),
  carriers: (names) => ({ evidence: names.map((name) => said(`${name}@${name}`, relaying('A@A'))) }),
  'carriers of carriers': (names) => ({
    evidence: names.map((name, index) => {
      const before = names[index - 1];
      return said(`${name}@${name}`, relaying(before === undefined ? 'A@A' : `${before}@${before}`));
    }),
  }),
  'those who quote it': (names) => ({
    evidence: names.flatMap((name) => [said(`${name}@${name}`, relaying(`A@${name}`)), said(`A@${name}`)]),
  }),
  'declared dependants': (names) => ({
    evidence: names.map((name) => said(`${name}@${name}`)),
    links: names.map((name) => tie('DEPENDS_ON', name, 'A')),
  }),
  'members of its organisation': (names) => ({
    evidence: names.map((name) => said(`${name}@${name}`)),
    links: names.map((name) => tie('PART_OF', name, 'A')),
  }),
  'members of an organisation that it is a member of': (names) => ({
    evidence: names.map((name) => said(`${name}@${name}`)),
    links: ['A', ...names].map((name) => tie('PART_OF', name, 'Z')),
  }),
  'near-copies': (names) => ({
    evidence: names.map((name, index) => said(`${name}@${name}`, { shingles: textOf(index % 20) })),
  }),
  'a circle': (names) => ({
    evidence: names.map((name, index) => {
      const next = names[(index + 1) % names.length] ?? name;
      return said(`${name}@${name}`, relaying(`${next}@${next}`));
    }),
  }),
  'unnamed sources': (names) => ({
    evidence: names.map((name) => said(`U${name}@O`, { named: false, mention: name, publisher: 'O' })),
  }),
  outlets: (names) => ({ evidence: names.map((name) => said(`${name}@${name}`, { sourceKind: 'OUTLET' })) }),
};

/** Names of which one sorts before A, all others behind it. */
function namesOf(count: number, first: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${index === first ? '0' : 'n'}${String(index).padStart(2, '0')}`);
}

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
      const own = said('A@A', { shingles: textOf(0) });
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
