import type { AttributionFacts, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import { shinglesFrom } from './texts.js';
import { madeFrom, said, tie } from './world.js';

interface Added {
  readonly evidence: readonly AttributionFacts[];
  readonly links?: readonly SourceLink[];
}

const text = (first: number) => shinglesFrom(first, 200);

/** The shingles of the document in which A speaks; near-copies have nearly these. */
export const ownText = text(0);

const relaying = (...relays: readonly string[]) => ({ relays, certainty: 'UNCOMMITTED', mode: 'INDIRECT' }) as const;

/** What is no further voice: what is added beside A, who speaks in its own document, by the names of those added. */
export const controls: Readonly<Record<string, (names: readonly string[]) => Added>> = {
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
    evidence: names.map((name, index) => said(`${name}@${name}`, { shingles: text(index % 20) })),
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
export function namesOf(count: number, first: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${index === first ? '0' : 'n'}${String(index).padStart(2, '0')}`);
}
