import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// The worked cases of independence, imported as records of the interchange format and queried through the API.

/** The parts of a case besides its chains. */
interface More {
  /** Sources with documents of their own in which they narrate, in addition to what they relay. */
  readonly narrates?: readonly string[];
  readonly stance?: Readonly<Record<string, 'DENIES' | 'ASSERTS'>>;
  /** Unnamed publishers. */
  readonly unnamedOutlet?: boolean;
  /** Decided links, by letters. */
  readonly links?: readonly (readonly ['PART_OF' | 'DEPENDS_ON' | 'ONE_VOICE', string, string])[];
  /** Documents declared as derived from others, by publisher. */
  readonly reprints?: readonly (readonly [string, string])[];
  /** The text of documents, by publisher. */
  readonly texts?: Readonly<Record<string, string>>;
  /** How many documents of its own a source has. */
  readonly documents?: Readonly<Record<string, number>>;
}

interface Case {
  readonly name: string;
  readonly chains: string;
  readonly more?: More;
  /** Excluded by the view. */
  readonly without?: readonly string[];
  readonly range: string;
  readonly hangsOn?: string;
  /** Any of these is a smallest cut. */
  readonly cuts: readonly string[];
  readonly circular?: string;
  readonly unsupported?: string;
  readonly deniedBy?: string;
}

const words = Array.from({ length: 160 }, (_, index) => `word${index}`).join(' ');

const cases: readonly Case[] = [
  { name: 'everything goes back to one source', chains: 'B>A C>A D>B', range: '1..1', hangsOn: 'A', cuts: ['A'] },
  { name: 'two sources', chains: 'A B', range: '2..2', cuts: ['A B'] },
  { name: 'a source, and an unnamed one through an outlet', chains: 'A O>U', range: '1..2', cuts: ['A O', 'A U'] },
  {
    name: 'two unnamed ones through two outlets',
    chains: 'O>U P>V',
    range: '0..2',
    cuts: ['O P', 'O V', 'P U', 'U V'],
  },
  {
    name: 'a circle that leads nowhere',
    chains: 'A>B B>C C>A D>A',
    range: '0..1',
    hangsOn: 'A B C',
    cuts: ['A', 'B', 'C'],
    circular: 'A B C',
  },
  {
    name: 'a circle that leads to a source',
    chains: 'A>B B>A B>S',
    range: '1..1',
    hangsOn: 'B S',
    cuts: ['B', 'S'],
    circular: 'A B',
  },
  {
    name: 'a source and its press office',
    chains: 'A B',
    more: { links: [['PART_OF', 'B', 'A']] },
    range: '1..1',
    hangsOn: 'AB',
    cuts: ['AB'],
  },
  {
    name: 'one that depends on another',
    chains: 'A B',
    more: { links: [['DEPENDS_ON', 'B', 'A']] },
    range: '1..2',
    cuts: ['A B'],
  },
  { name: 'two chains in one document', chains: 'X>Y>S X>Z>L', range: '2..2', hangsOn: 'X', cuts: ['X'] },
  {
    name: 'many documents of one source',
    chains: 'S',
    more: { documents: { S: 26 } },
    range: '1..1',
    hangsOn: 'S',
    cuts: ['S'],
  },
  { name: 'two outlets that name nobody', chains: 'P Q', range: '1..2', cuts: ['P Q'] },
  {
    name: 'two outlets, of which one also quotes a source',
    chains: 'P>S Q',
    more: { narrates: ['P'] },
    range: '1..3',
    cuts: ['P Q'],
  },
  {
    name: 'near-copies',
    chains: 'A B',
    more: { texts: { A: `${words} one`, B: `${words} other` } },
    range: '1..2',
    cuts: ['A B'],
  },
  {
    name: 'the same without the copy',
    chains: 'A B',
    more: { texts: { A: words, B: [...words].reverse().join('') } },
    range: '2..2',
    cuts: ['A B'],
  },
  {
    name: 'a denial beside',
    chains: 'A B',
    more: { stance: { B: 'DENIES' } },
    range: '1..1',
    hangsOn: 'A',
    cuts: ['A'],
    deniedBy: 'B',
  },
  {
    name: 'an origin that the view leaves out',
    chains: 'P>S',
    without: ['S'],
    range: '0..0',
    cuts: [''],
    unsupported: 'P',
  },
  {
    name: 'an unnamed outlet that narrates',
    chains: 'O',
    more: { unnamedOutlet: true },
    range: '0..1',
    hangsOn: 'O',
    cuts: ['O'],
  },
  {
    name: 'a declared reprint',
    chains: 'X>Y>S X>Z>L',
    more: { reprints: [['Q', 'X']] },
    range: '2..2',
    hangsOn: 'X',
    cuts: ['X'],
  },
  {
    name: 'a fact-check',
    chains: 'F>A A',
    more: { stance: { F: 'DENIES' } },
    range: '1..1',
    hangsOn: 'A',
    cuts: ['A'],
    deniedBy: 'F',
  },
  {
    name: 'a monitor that narrates and quotes two',
    chains: 'M>S M>L',
    more: { narrates: ['M'] },
    range: '2..3',
    hangsOn: 'M',
    cuts: ['M'],
  },
  {
    name: 'two that depend on one who says nothing',
    chains: 'B C A0',
    more: {
      links: [
        ['DEPENDS_ON', 'B', 'A'],
        ['DEPENDS_ON', 'C', 'A'],
      ],
    },
    range: '1..2',
    cuts: ['B C'],
  },
];

/** The records of a case: everything has the number of the case in its key. */
function recordsOf(number: number, { chains, more = {} }: Case): readonly WireRecord[] {
  const key = (letter: string) => `case${number}:${letter}`;
  const kind = (letter: string) => ('OPQ'.includes(letter) ? 'OUTLET' : 'UNSPECIFIED');
  const paths = chains
    .split(' ')
    .filter((chain) => !chain.endsWith('0'))
    .map((chain) => chain.split('>'));
  const letters = [...new Set([...chains.replaceAll(/[> 0]/g, ''), ...(more.reprints ?? []).flat()])];
  const speakers = new Set(paths.map(([first]) => first ?? ''));
  const isUnnamed = (letter: string) => 'UV'.includes(letter);
  const records: WireRecord[] = letters
    .filter((letter) => !isUnnamed(letter) && more.unnamedOutlet !== true)
    .map((letter) => ({ entity: { key: key(letter), kind: 'ORGANISATION', name: letter, sourceKind: kind(letter) } }));
  records.push({ entity: { key: key('place'), kind: 'PLACE', name: 'A place' } });
  const claim = `${number}/claim`;
  const document = (letter: string, count = 0) => `${number}/document/${letter}${count || ''}`;
  if (more.unnamedOutlet) {
    records.push({
      source: { key: key('O'), name: 'O', sourceKind: 'OUTLET', publisherOf: { title: `Report ${number}` } },
    });
  }
  const published = [...speakers, ...(more.reprints ?? []).map(([copy]) => copy)];
  for (const letter of published) {
    for (let count = 0; count < (more.documents?.[letter] ?? 1); count += 1) {
      const title = more.unnamedOutlet ? `Report ${number}` : `Report ${number} of ${letter} ${count}`;
      const text = more.texts?.[letter];
      records.push({
        document: { key: document(letter, count), title, publisher: key(letter), ...(text ? { text } : {}) },
      });
    }
  }
  records.push({
    claim: {
      key: claim,
      predicate: 'happened',
      text: `Case ${number}.`,
      participants: [{ role: 'PLACE', entity: key('place') }],
    },
  });
  const said = new Map<string, WireRecord>();
  const relays = new Map<string, WireRecord>();
  const say = (letter: string, home: string, copy: string, narrates: boolean, relaying: boolean) => {
    const at = `${number}/said/${letter}/${home}${copy}${narrates ? '/own' : ''}`;
    const where = copy === '' ? home : document(copy);
    const source = isUnnamed(letter) ? `${number}/${letter}` : key(letter);
    if (isUnnamed(letter) && !said.has(source)) {
      said.set(source, { source: { key: source, name: letter, document: where, mention: letter } });
    }
    const position = narrates && relaying ? { span: { start: 1, end: 2 } } : {};
    said.set(at, {
      attribution: {
        key: at,
        document: where,
        source,
        claim,
        mode: narrates ? 'NARRATIVE' : 'INDIRECT',
        stance: more.stance?.[letter] ?? 'ASSERTS',
        certainty: relaying && !narrates && more.stance?.[letter] === undefined ? 'UNCOMMITTED' : 'CERTAIN',
        ...position,
      },
    });
    return at;
  };
  const copies = ['', ...(more.reprints ?? []).map(([copy]) => copy)];
  for (const copy of copies) {
    for (const path of paths) {
      let home = document(path[0] ?? '');
      const steps = path.map((letter, index) => {
        if (index > 0 && speakers.has(letter)) home = document(letter);
        const relaying = paths.some((other) => other.some((one, at) => one === letter && at < other.length - 1));
        return say(letter, home, copy, index === 0 && !relaying, relaying);
      });
      for (const [index, from] of steps.entries()) {
        const to = steps[index + 1];
        if (to !== undefined) relays.set(`${from} ${to}`, { relay: { from, to } });
      }
    }
  }
  for (const [letter, count] of Object.entries(more.documents ?? {})) {
    for (let index = 1; index < count; index += 1) say(letter, document(letter, index), '', true, false);
  }
  for (const letter of more.narrates ?? []) say(letter, document(letter), '', true, true);
  const links = [
    ...(more.links ?? []).map(
      ([kindOf, from, to]): WireRecord => ({ link: { kind: kindOf, from: key(from), to: key(to) } }),
    ),
    ...(more.reprints ?? []).map(
      ([copy, from]): WireRecord => ({ link: { kind: 'DERIVED_FROM', from: document(copy), to: document(from) } }),
    ),
  ];
  return [...records, ...said.values(), ...relays.values(), ...links];
}

let graph: TestGraph;
const claims = new Map<string, string>();
beforeAll(async () => {
  graph = await openTestGraph();
  for (const [number, one] of cases.entries()) {
    await recordRecords(graph.engine, recordsOf(number, one), { by: 'tester' });
  }
  const { claims: all } = await graph.ask<{ claims: { nodes: readonly { id: string; text: string }[] } }>(
    gql`{ claims(first: 100) { nodes { id text } } }`,
  );
  for (const { id, text } of all.nodes) claims.set(text, id);
});
afterAll(() => graph.close());

interface Told {
  readonly whoReported: {
    readonly denials: readonly { readonly source: { readonly name: string } }[];
    readonly corroboration: {
      readonly atLeast: number;
      readonly atMost: number;
      readonly explanation: string;
      readonly circular: readonly (readonly { readonly name: string }[])[];
      readonly unsupported: readonly { readonly source: { readonly name: string } }[];
      readonly singlePointsOfFailure: readonly { readonly sources: readonly { readonly name: string }[] }[];
      readonly smallestCut: {
        readonly size: number;
        readonly exact: boolean;
        readonly voices: readonly { readonly sources: readonly { readonly id: string; readonly name: string }[] }[];
      };
    };
  };
}

const question = gql`
  query Case($claim: ID!, $view: View) {
    whoReported(claim: $claim, view: $view) {
      denials { source { name } }
      corroboration {
        atLeast atMost explanation
        circular { name }
        unsupported { source { name } }
        singlePointsOfFailure { sources { name } }
        smallestCut { size exact voices { sources { id name } } }
      }
    }
  }
`;

async function told(number: number, without: readonly string[] = []): Promise<Told['whoReported']> {
  const { sources } = await graph.ask<{ sources: { nodes: readonly { id: string; name: string; key: string }[] } }>(
    gql`{ sources(first: 200) { nodes { id name } } }`,
  );
  const claim = claims.get(`Case ${number}.`);
  const speaking = await graph.ask<{
    node: { attributions: { nodes: readonly { source: { id: string; name: string } }[] } };
  }>(
    gql`query Speaking($id: ID!) { node(id: $id) { ... on Claim { attributions(first: 100) { nodes { source { id name } } } } } }`,
    { id: claim },
  );
  const own = new Set(speaking.node.attributions.nodes.map(({ source }) => source.id));
  const excluded = sources.nodes.filter(({ id, name }) => own.has(id) && without.includes(name)).map(({ id }) => id);
  const view = excluded.length > 0 ? { excludeSources: excluded } : null;
  return (await graph.ask<Told>(question, { claim, view })).whoReported;
}

/** Voices, each by the names of all its sources. */
const letters = (groups: readonly { readonly sources: readonly { readonly name: string }[] }[]) =>
  groups
    .map(({ sources }) =>
      sources
        .map(({ name }) => name)
        .sort()
        .join(''),
    )
    .sort()
    .join(' ');
const names = (list: readonly { readonly name: string }[]) =>
  list
    .map(({ name }) => name)
    .sort()
    .join(' ');

describe('the number of independent voices, and the smallest cut', () => {
  it.each(cases.map((one, number) => [one.name, number, one] as const))('%s', async (_, number, one) => {
    const { denials, corroboration: found } = await told(number, one.without);
    expect(`${found.atLeast}..${found.atMost}`).toBe(one.range);
    expect(letters(found.singlePointsOfFailure)).toBe(one.hangsOn ?? '');
    expect(one.cuts).toContain(letters(found.smallestCut.voices));
    expect(found.smallestCut).toMatchObject({ exact: true, size: found.smallestCut.voices.length });
    expect(found.circular.map(names).join()).toBe(one.circular ?? '');
    expect(names(found.unsupported.map(({ source }) => source))).toBe(one.unsupported ?? '');
    expect(names(denials.map(({ source }) => source))).toBe(one.deniedBy ?? '');
    expect(found.explanation).toMatch(/^[A-Z0-9].*\.$/s);
  });

  it.each(cases.map((one, number) => [one.name, number, one] as const))(
    'no support path is left without the sources of the smallest cut: %s',
    async (_, number, one) => {
      const { corroboration: before } = await told(number, one.without);
      const cut = before.smallestCut.voices.flatMap(({ sources }) => sources.map(({ name }) => name));
      const { corroboration: after } = await told(number, [...(one.without ?? []), ...cut]);
      expect([after.atLeast, after.atMost]).toEqual([0, 0]);
    },
  );
});
