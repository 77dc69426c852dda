import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Answers about very many conflicts: each is bounded, and says how many there are.

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

interface Control {
  readonly control: {
    readonly complete: boolean;
    readonly disagreements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly certainty: string;
        readonly sides: readonly {
          readonly sourceCount: number;
          readonly claimCount: number;
          readonly claims: readonly unknown[];
        }[];
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
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
  it('of figures come in pages, each once, with how many there are', async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page += 1) {
      const { conflicts }: Page = await graph.ask<Page>(pageQuery, { kinds: ['FIGURES'], first: 200, after });
      // Source n gives the figures n and n + 20, which are of one voice and in no conflict.
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

  it('of control are merged into few periods, in pages, and small', async () => {
    const controlQuery = gql`
      query Control($place: ID!, $first: Int, $after: String) {
        control(place: $place) {
          disagreements(first: $first, after: $after) {
            totalCount
            nodes {
              certainty
              span { edtf }
              explanation
              sides { controllers { name } sourceCount sources { name } claimCount claims { id } attributionCount attributions { id } }
            }
            pageInfo { hasNextPage endCursor }
          }
          complete
        }
      }
    `;
    const { control } = await graph.ask<Control>(controlQuery, { place });
    const { disagreements, complete } = control;
    expect({ complete, total: disagreements.totalCount }).toEqual({ complete: true, total: 3 });
    expect(JSON.stringify(control).length).toBeLessThan(20_000);
    for (const { certainty, sides } of disagreements.nodes) {
      expect([certainty, ...sides.map(({ sourceCount }) => sourceCount)]).toEqual(['CERTAIN', sources, sources]);
      for (const { claims, claimCount } of sides) expect([claims.length, claimCount]).toEqual([20, words / 3]);
    }
    const paged: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const page: Control = await graph.ask<Control>(controlQuery, { place, first: 1, after });
      paged.push(...page.control.disagreements.nodes);
      if (!page.control.disagreements.pageInfo.hasNextPage) break;
      after = page.control.disagreements.pageInfo.endCursor;
    }
    expect(paged).toEqual(disagreements.nodes);
    const { errors } = await graph.reply(controlQuery, { place, after: 'x' });
    expect(errors[0]?.message).toMatch(/^after is not a cursor of disagreements/);
  });

  it('of control are found claim by claim as conflicts', async () => {
    const { conflicts } = await graph.ask<Page>(pageQuery, { kinds: ['CONTROL'], first: 1 });
    expect(conflicts.totalCount).toBeGreaterThan(1_000);
  });

  it('of one claim are at most a hundred', async () => {
    interface Some {
      readonly claims: {
        readonly nodes: readonly { readonly conflicts: readonly Found[]; readonly conflictsComplete: boolean }[];
      };
    }
    const some = gql`
      query Some($predicate: String!) {
        claims(filter: { predicates: [$predicate] }, first: 3) { nodes { conflicts { kind } conflictsComplete } }
      }
    `;
    for (const predicate of ['controls', 'killed']) {
      const { claims } = await graph.ask<Some>(some, { predicate });
      expect(claims.nodes).toHaveLength(3);
      for (const { conflicts, conflictsComplete } of claims.nodes) {
        expect(conflicts.length).toBeGreaterThan(0);
        expect(conflicts.length).toBeLessThanOrEqual(100);
        expect(conflictsComplete).toBe(true);
      }
    }
    // Now each figure has more others than it is compared with.
    const more = Array.from({ length: 180 }, (_, n) => figure(figures + n)).flat();
    const { results } = await recordRecords(graph.engine, [...things, ...speakers.flat(), ...more], { by: 'tester' });
    const { claims } = await graph.ask<Some>(some, { predicate: 'killed' });
    expect(claims.nodes.map(({ conflictsComplete }) => conflictsComplete)).toEqual([false, false, false]);
    expect(claims.nodes.map(({ conflicts }) => conflicts.length)).toEqual([100, 100, 100]);
    const said = results.at(-1)?.id;
    const supposed = gql`
      query Suppose($retract: [ID!]!) {
        counted: whatIf(retract: $retract) { read of complete }
        compared: whatIf(retract: $retract) { read of complete conflictsGoneCount }
      }
    `;
    const { counted, compared } = await graph.ask<Record<string, object>>(supposed, { retract: [said] });
    expect(counted).toMatchObject({ complete: true });
    expect(compared).toMatchObject({ complete: false });
  });
});
