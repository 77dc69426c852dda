import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { fileOf, imported } from './exchange.js';
import { askerOf, openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const outlet = (key: string) => [
  { entity: { key, kind: 'ORGANISATION', name: `Outlet ${key}`, sourceKind: 'OUTLET' } },
  { document: { key: `d-${key}`, title: `Paper of ${key}`, publisher: key } },
  { source: { key: `some-${key}`, name: 'activists', document: `d-${key}`, mention: 'activists' } },
];
const claim = (key: string) => ({
  claim: {
    ...{ key, predicate: 'seized', text: `Post ${key} was seized.`, occurrence: key },
    participants: [{ role: 'PLACE', entity: 'post' }],
  },
});
const says = (key: string, document: string, source: string, about: string, more: object = {}) => ({
  attribution: { key, document: `d-${document}`, source, claim: about, mode: 'INDIRECT', ...more },
});
const relay = (from: string, to: string) => ({ relay: { from, to } });
const basis = (from: string, on: string) => ({ basis: { from, on } });

/** Claims, by the sources that they rest on. */
const records = [
  { entity: { key: 'post', kind: 'PLACE', name: 'Post' } },
  ...['a', 'b', 'c'].flatMap(outlet),
  ...['unnamed', 'named', 'both', 'drawn', 'drawn2', 'circle', 'denied', 'mixed'].map(claim),
  ...[says('u', 'a', 'some-a', 'unnamed'), says('u2', 'a', 'a', 'unnamed'), relay('u2', 'u')],
  ...[says('n', 'a', 'a', 'named', { mode: 'NARRATIVE' })],
  ...[says('b1', 'a', 'some-a', 'both'), says('b2', 'b', 'b', 'both', { mode: 'NARRATIVE' })],
  ...[says('w', 'b', 'b', 'drawn'), basis('w', 'u')],
  ...[says('w2', 'c', 'c', 'drawn2'), basis('w2', 'w')],
  ...[says('k1', 'a', 'a', 'circle'), says('k2', 'b', 'b', 'circle'), relay('k1', 'k2'), relay('k2', 'k1')],
  ...[says('x', 'a', 'some-a', 'denied', { stance: 'DENIES' })],
  ...[says('m', 'c', 'c', 'mixed'), basis('m', 'u'), basis('m', 'n')],
];

async function load(): Promise<void> {
  const { rejects } = await imported(graph.engine, fileOf(records as never, 't'));
  expect(rejects).toEqual([]);
}

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string; readonly corroboration: { readonly onlyUnnamed: boolean } }[];
}

const unnamed = gql`
  query ($first: Int, $view: View) {
    claims(filter: { onlyUnnamed: true }, first: $first, view: $view) {
      totalCount
      nodes { text corroboration { onlyUnnamed } }
    }
  }
`;

async function found(variables: Record<string, unknown> = {}): Promise<Found> {
  return (await graph.ask<{ claims: Found }>(unnamed, variables)).claims;
}

const keysOf = ({ nodes }: Found) => nodes.map(({ text }) => text.split(' ')[1]).sort();

describe('claims that rest on unnamed sources only', () => {
  it('are those whose corroboration says so, through any number of relays and in cycles', async () => {
    await load();
    const own = await found();
    expect(keysOf(own)).toEqual(['circle', 'drawn', 'drawn2', 'unnamed']);
    expect(own.totalCount).toBe(4);
    expect(own.nodes.every(({ corroboration }) => corroboration.onlyUnnamed)).toBe(true);
    const { claims: all } = await graph.ask<{ claims: Found }>(
      gql`{ claims(first: 50) { nodes { text corroboration { onlyUnnamed } } } }`,
    );
    const such = all.nodes.filter(({ corroboration }) => corroboration.onlyUnnamed);
    expect(keysOf({ ...all, nodes: such })).toEqual(keysOf(own));
  });

  it('have a total count independent of the page', async () => {
    await load();
    expect(await found({ first: 2 })).toMatchObject({ totalCount: 4, nodes: [{}, {}] });
  });

  it('are different in a view that excludes a named source', async () => {
    await load();
    const { sources } = await graph.ask<{
      sources: { nodes: readonly { readonly id: string; readonly name: string }[] };
    }>(gql`{ sources { nodes { id name } } }`);
    const view = { excludeSources: sources.nodes.filter(({ name }) => name === 'Outlet b').map(({ id }) => id) };
    // The cycle and the conclusions of the outlet are gone; the claim that it narrated besides an unnamed source rests on that source alone.
    expect(keysOf(await found({ view }))).toEqual(['both', 'unnamed']);
  });

  it('are found in nested fields as well, and with several filters', async () => {
    await load();
    const { entities, claims } = await graph.ask<{
      entities: { nodes: readonly { readonly claims: { readonly totalCount: number } }[] };
      claims: { readonly totalCount: number };
    }>(gql`{
      entities(name: "Post") { nodes { claims(filter: { onlyUnnamed: true }) { totalCount } } }
      claims(filter: { onlyUnnamed: true, text: "drawn" }) { totalCount }
    }`);
    expect(entities.nodes.map((place) => place.claims.totalCount)).toEqual([4]);
    expect(claims.totalCount).toBe(1);
  });

  it('are judged only among the claims that meet the other conditions on their content', async () => {
    await load();
    const more = [
      { entity: { key: 'quay', kind: 'PLACE', name: 'Quay' } },
      {
        claim: {
          ...{ key: 'quay', predicate: 'closed', text: 'The quay was closed.', valid: '2031-05-01' },
          participants: [{ role: 'PLACE', entity: 'quay' }],
        },
      },
      ...outlet('q'),
      says('q1', 'q', 'some-q', 'quay'),
    ];
    expect((await imported(graph.engine, fileOf(more as never, 't'))).rejects).toEqual([]);
    const { entities } = await graph.ask<{ entities: { nodes: readonly { readonly id: string }[] } }>(
      gql`{ entities(name: "Quay") { nodes { id } } }`,
    );
    const quay = entities.nodes[0]?.id;
    const all = await evidenceReadFor({ onlyUnnamed: true });
    expect(all).toMatchObject({ found: 5, judged: 8 });
    for (const filter of [
      { entity: quay },
      { within: quay },
      { predicates: ['closed'] },
      { roles: [{ role: 'PLACE', entity: quay }] },
      { from: '2031-04', to: '2031-06' },
    ]) {
      expect(await evidenceReadFor({ ...filter, onlyUnnamed: true })).toEqual({ found: 1, judged: 1 });
    }
    // Others may hold of one of two equal claims alone.
    expect(await evidenceReadFor({ text: 'quay', onlyUnnamed: true })).toEqual({ found: 1, judged: 8 });
  });

  /** How many claims a filter finds, and of how many the evidence was read for that. */
  async function evidenceReadFor(filter: object): Promise<{ readonly found: number; readonly judged: number }> {
    const judged = new Set<unknown>();
    const read: TestGraph['engine']['read'] = (statement, params) => {
      if (statement.name.startsWith('queries/steps/evidence')) {
        for (const id of (params?.claims ?? []) as readonly string[]) judged.add(id);
      }
      return graph.engine.read(statement, params);
    };
    const { ask } = askerOf({ ...graph.engine, read });
    const { claims } = await ask<{ claims: { readonly totalCount: number } }>(
      gql`query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }`,
      { filter },
    );
    return { found: claims.totalCount, judged: judged.size };
  }
});
