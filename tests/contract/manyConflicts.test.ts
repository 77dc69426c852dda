import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Answers about very many conflicts: each is bounded, and has a total count.

const sources = 20;
const figures = 40;
const words = 150;
const day = (n: number) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);

const speakers = Array.from({ length: sources }, (_, n): readonly WireRecord[] => [
  { entity: { key: `m:s${n}`, kind: 'ORGANISATION', name: `Source ${n}`, sourceKind: 'MONITOR' } },
  { document: { key: `d${n}`, title: `Report ${n}`, publisher: `m:s${n}`, publishedAt: '2017-01-01' } },
]);
const things: readonly WireRecord[] = [
  { entity: { key: 'm:p', kind: 'PLACE', name: 'Tarsa' } },
  ...['x', 'y', 'z'].map((key): WireRecord => ({ entity: { key: `m:${key}`, kind: 'ACTOR', name: key } })),
  { event: { key: 'm:e', name: 'Siege' } },
];

function saying(key: string, n: number): WireRecord {
  return {
    attribution: {
      ...{ key: `a${key}`, claim: key, document: `d${n % sources}`, source: `m:s${n % sources}` },
      ...{ stance: 'ASSERTS', mode: 'NARRATIVE' },
    },
  };
}

function figure(n: number): readonly WireRecord[] {
  const count = { low: n, best: n, high: n, unit: 'people' };
  const participants = [{ role: 'PLACE', entity: 'm:p' }];
  const claim = { key: `f${n}`, text: `${n} killed`, predicate: 'killed', valid: '2016-03-04', participants };
  return [
    { claim: { ...claim, quantity: count } } as WireRecord,
    { link: { kind: 'DESCRIBES', from: `f${n}`, to: 'm:e' } },
    saying(`f${n}`, n),
  ];
}

function held(n: number): readonly WireRecord[] {
  const who = `m:${['x', 'y', 'z'][n % 3]}`;
  const claim = {
    ...{ key: `h${n}`, text: `${who} holds it`, predicate: 'controls', valid: `${day(n)}/${day(n + 60)}` },
    participants: [
      { role: 'PLACE', entity: 'm:p' },
      { role: 'CONTROLLER', entity: who },
    ],
  };
  return [{ claim } as WireRecord, saying(`h${n}`, n)];
}

let graph: TestGraph;
let place: string;
beforeAll(async () => {
  graph = await openTestGraph();
  const all = [
    ...things,
    ...speakers.flat(),
    ...Array.from({ length: figures }, (_, n) => figure(n)).flat(),
    ...Array.from({ length: words }, (_, n) => held(n)).flat(),
  ];
  await recordRecords(graph.engine, all, { by: 'tester' });
  const found = await graph.ask<{ entities: { nodes: readonly { id: string }[] } }>(
    gql`{ entities(name: "Tarsa") { nodes { id } } }`,
  );
  place = found.entities.nodes[0]?.id ?? '';
});
afterAll(() => graph.close());

interface Found {
  readonly kind: string;
  readonly claims: readonly { readonly text: string }[];
  readonly sides: readonly (readonly unknown[])[];
  readonly sideCounts: readonly number[];
}
interface Page {
  readonly conflicts: {
    readonly nodes: readonly Found[];
    readonly totalCount: number | null;
    readonly complete: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const pageQuery = gql`
  query Page($kinds: [ConflictKind!], $first: Int, $after: String) {
    conflicts(kinds: $kinds, first: $first, after: $after) {
      nodes { kind claims { text } sides { id } sideCounts }
      totalCount
      complete
      pageInfo { hasNextPage endCursor }
    }
  }
`;

describe('very many conflicts', () => {
  it('of figures come in pages without duplicates, with a total count', async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page += 1) {
      const { conflicts }: Page = await graph.ask<Page>(pageQuery, { kinds: ['FIGURES'], first: 200, after });
      // Source n gives the figures n and n + 20, which have one voice and are in no conflict.
      if (page === 0) expect(conflicts.totalCount).toBe((figures * (figures - 1)) / 2 - sources);
      expect(conflicts.complete).toBe(true);
      found.push(
        ...conflicts.nodes.map(({ claims }) =>
          claims
            .map(({ text }) => text)
            .sort()
            .join(' / '),
        ),
      );
      if (!conflicts.pageInfo.hasNextPage) break;
      after = conflicts.pageInfo.endCursor;
    }
    expect(found).toHaveLength((figures * (figures - 1)) / 2 - sources);
    expect(new Set(found).size).toBe(found.length);
  });

  it('of control are shown in part, with a total count, in a small response', async () => {
    const { control } = await graph.ask<{
      control: { disagreements: readonly Found[]; disagreementCount: number; complete: boolean };
    }>(
      gql`
        query Control($place: ID!) {
          control(place: $place) {
            disagreements { kind claims { text } sides { id } sideCounts }
            disagreementCount
            complete
          }
        }
      `,
      { place },
    );
    expect({ shown: control.disagreements.length, complete: control.complete }).toEqual({ shown: 100, complete: true });
    expect(control.disagreementCount).toBeGreaterThan(1_000);
    expect(JSON.stringify(control).length).toBeLessThan(50_000);
    for (const { sides, sideCounts } of control.disagreements)
      expect(sides.map((side) => side.length)).toEqual(sideCounts);
    const { conflicts } = await graph.ask<Page>(pageQuery, { kinds: ['CONTROL'], first: 1 });
    expect(conflicts.totalCount).toBe(control.disagreementCount);
  });

  it('of one claim are at most a hundred', async () => {
    const { claims } = await graph.ask<{ claims: { nodes: readonly { conflicts: readonly Found[] }[] } }>(
      gql`{ claims(filter: { predicates: ["controls"] }, first: 3) { nodes { conflicts { kind } } } }`,
    );
    for (const { conflicts } of claims.nodes) {
      expect(conflicts.length).toBeGreaterThan(0);
      expect(conflicts.length).toBeLessThanOrEqual(100);
    }
  });
});
