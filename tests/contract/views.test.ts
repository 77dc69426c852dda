import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
const ids: Record<string, string> = {};
const moments: string[] = [];

/** Records, and returns the ids by key and the time after it. */
async function record(...records: readonly object[]): Promise<void> {
  const { record: told } = await graph.ask<{ record: { results: readonly { id: string | null }[] } }>(
    gql`mutation Record($records: [RecordInput!]!) { record(records: $records) { results { type id outcome } } }`,
    { records },
  );
  for (const [index, one] of records.entries()) {
    const [body] = Object.values(one) as readonly { key?: string }[];
    const id = told.results[index]?.id;
    if (body?.key !== undefined && id) ids[body.key.replace('v:', '')] = id;
  }
  moments.push((await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`)).stats.recordedAt);
}

const entity = (key: string, name: string, more: object = {}) => ({
  entity: { key: `v:${key}`, kind: 'ORGANISATION', name, sourceKind: 'MONITOR', ...more },
});
const document = (key: string, publisher: string, publishedAt?: string) => ({
  document: { key, title: `Paper ${key}`, publisher: `v:${publisher}`, ...(publishedAt ? { publishedAt } : {}) },
});
const claim = (key: string, predicate: string) => ({
  claim: { key, predicate, text: `Something was ${predicate}.`, participants: [{ role: 'ACTOR', entity: 'v:x' }] },
});
const said = (key: string, source: string, paper: string, what: string, more: object = {}) => ({
  attribution: { key, document: paper, source: `v:${source}`, claim: what, mode: 'NARRATIVE', ...more },
});

beforeAll(async () => {
  graph = await openTestGraph();
  await record(
    entity('a', 'Alpha Watch', { aliases: ['AW'] }),
    entity('b', 'Beta Watch'),
    entity('p', 'The Paper', { sourceKind: 'OUTLET' }),
    entity('q', 'The Reprinter', { sourceKind: 'OUTLET' }),
    { entity: { key: 'v:x', kind: 'ACTOR', name: 'X' } },
    document('da', 'a', '2020-01-01'),
    document('db', 'b', '2020-06'),
    document('dp', 'p', '2020-01-02'),
    document('dq', 'q', '2020-01-03'),
    document('undated', 'b'),
    claim('c1', 'shelled'),
    claim('c2', 'moved'),
    claim('c3', 'looted'),
    said('a1', 'a', 'da', 'c1'),
    said('b1', 'b', 'db', 'c1'),
    said('b2', 'b', 'undated', 'c2'),
    said('q1', 'q', 'dq', 'c3'),
    said('a3', 'a', 'dp', 'c2', { review: 'PROPOSED' }),
  );
  await record(
    { entity: { key: 'v:a', kind: 'ORGANISATION', name: 'Alpha Observatory', aliases: ['AO'] } },
    { link: { kind: 'DERIVED_FROM', from: ids.dq, to: ids.dp, reason: 'a reprint' } },
    { assessment: { subject: ids.a, reliability: 'B', reason: 'good so far' } },
    { assessment: { subject: ids.b, reliability: 'D', reason: 'often wrong' } },
  );
  await record({ link: { kind: 'SAME_AS', from: ids.b, to: ids.a, reason: 'one office' } });
  await record({ assessment: { subject: ids.a, reliability: 'E', at: '2999-01-01T00:00:00Z', reason: 'no longer' } });
});
afterAll(() => graph.close());

const shown = gql`
  query Shown($view: View) { claims(view: $view, orderBy: VALID_ASC) { totalCount nodes { predicate attributions { totalCount nodes { source { name } } } } } }
`;
async function claims(view: object): Promise<Record<string, readonly string[]>> {
  type Shown = {
    claims: {
      totalCount: number;
      nodes: readonly {
        predicate: string;
        attributions: { totalCount: number; nodes: readonly { source: { name: string } }[] };
      }[];
    };
  };
  const told = await graph.ask<Shown>(shown, { view });
  expect(told.claims.totalCount).toBe(told.claims.nodes.length);
  return Object.fromEntries(
    told.claims.nodes.map(({ predicate, attributions }) => [
      predicate,
      attributions.nodes.map(({ source }) => source.name).sort(),
    ]),
  );
}

describe('a view of the past', () => {
  it('is empty before anything was recorded', async () => {
    expect(await claims({ recordedAt: '1999-01-01T00:00:00Z' })).toEqual({});
    expect(
      await graph.ask(gql`query Node($id: ID!) { node(id: $id, view: {recordedAt: "1999-01-01T00:00:00Z"}) { id } }`, {
        id: ids.a,
      }),
    ).toEqual({ node: null });
  });

  it('in the future equals the present', async () => {
    expect(await claims({ recordedAt: '2999-01-01T00:00:00Z' })).toEqual(await claims({}));
  });

  it('has the names of that time', async () => {
    const named = gql`query Named($id: ID!, $view: View) { node(id: $id, view: $view) { ... on Organisation { name aliases links { kind outgoing } assessments { reliability } } } }`;
    const at = (view: object) => graph.ask(named, { id: ids.a, view });
    expect(await at({ recordedAt: moments[0] })).toEqual({
      node: { name: 'Alpha Watch', aliases: ['AW'], links: [], assessments: [] },
    });
    expect(await at({ recordedAt: moments[1] })).toEqual({
      node: { name: 'Alpha Observatory', aliases: ['AO', 'AW'], links: [], assessments: [{ reliability: 'B' }] },
    });
    expect(await at({})).toMatchObject({
      node: { name: 'Alpha Observatory', links: [{ kind: 'SAME_AS', outgoing: false }] },
    });
  });

  it('has two sources where a later merge made them one', async () => {
    expect((await claims({ recordedAt: moments[1] })).shelled).toEqual(['Alpha Observatory', 'Beta Watch']);
    expect((await claims({})).shelled).toEqual(['Alpha Observatory', 'Alpha Observatory']);
    const names = async (view: object) =>
      (
        await graph.ask<{ sources: { nodes: readonly { name: string }[] } }>(
          gql`query Sources($view: View) { sources(view: $view) { nodes { name } } }`,
          { view },
        )
      ).sources.nodes.map(({ name }) => name);
    expect(await names({ recordedAt: moments[1] })).toContain('Beta Watch');
    expect(await names({})).not.toContain('Beta Watch');
  });
});

describe('a view of what was published', () => {
  it('has only what was certainly published by the end of that time', async () => {
    expect(await claims({ publishedBy: '2019' })).toEqual({});
    expect(Object.keys(await claims({ publishedBy: '2020-01-01' }))).toEqual(['shelled']);
    expect((await claims({ publishedBy: '2020-06-15' })).shelled).toHaveLength(1);
    expect((await claims({ publishedBy: '2020-06-30' })).shelled).toHaveLength(2);
  });

  it('leaves out documents of unknown date', async () => {
    const review = ['ACCEPTED', 'PROPOSED'];
    expect((await claims({ publishedBy: '2999', review })).moved).toEqual(['Alpha Observatory']);
    expect((await claims({ review })).moved).toHaveLength(2);
  });
});

describe('a view of some sources', () => {
  it('includes a merged source under either id', async () => {
    const past = { recordedAt: moments[1] };
    expect((await claims({ ...past, onlySources: [ids.b] })).shelled).toEqual(['Beta Watch']);
    expect(await claims({ onlySources: [ids.b] })).toEqual(await claims({ onlySources: [ids.a] }));
    expect((await claims({ onlySources: [ids.b] })).shelled).toHaveLength(2);
    expect(Object.keys(await claims({ excludeSources: [ids.b] }))).toEqual(['looted']);
  });

  it('leaves out what an excluded source publishes, and documents declared as derived from it', async () => {
    expect(Object.keys(await claims({ excludeSources: [ids.p] })).sort()).toEqual(['moved', 'shelled']);
    expect((await claims({ excludeSources: [ids.p] })).moved).toHaveLength(1);
    expect(Object.keys(await claims({ excludeSources: [ids.p], recordedAt: moments[0] })).sort()).toEqual([
      'looted',
      'moved',
      'shelled',
    ]);
  });

  it('excludes sources of attributions only with `onlySources`', async () => {
    expect(Object.keys(await claims({ onlySources: [ids.p] }))).toEqual([]);
    expect(Object.keys(await claims({ onlySources: [ids.q] }))).toEqual(['looted']);
  });

  it('uses the latest grade, and leaves out sources and publishers without one', async () => {
    expect(Object.keys(await claims({ minReliability: 'C', recordedAt: moments[1] }))).toEqual(['shelled']);
    expect((await claims({ minReliability: 'C', recordedAt: moments[1] })).shelled).toEqual(['Alpha Observatory']);
    expect((await claims({ minReliability: 'D', recordedAt: moments[1] })).shelled).toHaveLength(2);
    expect(await claims({ minReliability: 'C' })).toEqual({});
    expect(await claims({ minReliability: 'C', recordedAt: moments[0] })).toEqual({});
  });
});

describe('a view of review states', () => {
  it('has only attributions in those states', async () => {
    expect(await claims({ review: ['PROPOSED'] })).toEqual({ moved: ['Alpha Observatory'] });
    expect((await claims({ review: ['ACCEPTED'] })).moved).toHaveLength(1);
    expect(await claims({})).toEqual(await claims({ review: ['ACCEPTED'] }));
    expect(await claims({ review: [] })).toEqual({});
  });
});

describe('every root field', () => {
  it('applies its view to the whole selection', async () => {
    const past = { recordedAt: '1999-01-01T00:00:00Z' };
    const told = await graph.ask(
      gql`
        query All($view: View, $ids: [ID!]!) {
          nodes(ids: $ids, view: $view) { id }
          claims(view: $view) { totalCount }
          attributions(view: $view) { totalCount }
          entities(view: $view) { totalCount }
          sources(view: $view) { totalCount }
          documents(view: $view) { totalCount }
          events(view: $view) { totalCount }
          search(text: "watch", view: $view) { score }
          whoReported(text: "shelled", view: $view) { claims { id } origins { source { name } } }
          activity(by: [SOURCE], view: $view) { claims }
        }
      `,
      { view: past, ids: [ids.a] },
    );
    const none = { totalCount: 0 };
    expect(told).toEqual({
      nodes: [null],
      claims: none,
      attributions: none,
      entities: none,
      sources: none,
      documents: none,
      events: none,
      search: [],
      whoReported: { claims: [], origins: [] },
      activity: [],
    });
  });

  it('may have a thing selected twice, as it was at an earlier time', async () => {
    const { search } = await graph.ask<{ search: readonly { node: object; other: object }[] }>(
      gql`
        query Twice($view: View) {
          search(text: "Alpha Watch", first: 1, view: $view) { node { id } other: node { ... on Organisation { name } } }
        }
      `,
      { view: { recordedAt: moments.at(-1) } },
    );
    expect(search).toEqual([{ node: { id: ids.a }, other: { name: expect.stringMatching(/^Alpha/) } }]);
  });

  it('has nested fields in the same view', async () => {
    const { node } = await graph.ask<{
      node: { claims: { nodes: readonly { attributions: { totalCount: number } }[] } };
    }>(
      gql`query Node($id: ID!, $view: View) { node(id: $id, view: $view) { ... on Actor { claims(filter: {predicates: ["shelled"]}) { nodes { attributions { totalCount } } } } } }`,
      { id: ids.x, view: { publishedBy: '2020-01-01' } },
    );
    expect(node.claims.nodes).toEqual([{ attributions: { totalCount: 1 } }]);
  });

  it('returns a claim by id even if no admitted source states it', async () => {
    const { whoReported, node } = await graph.ask<{
      whoReported: { claims: readonly unknown[]; origins: readonly unknown[] };
      node: unknown;
    }>(
      gql`query One($claim: ID!, $view: View) { whoReported(claim: $claim, view: $view) { claims { predicate } origins { source { name } } } node(id: $claim, view: $view) { ... on Claim { predicate } } }`,
      { claim: ids.c3, view: { excludeSources: [ids.q] } },
    );
    expect(whoReported).toEqual({ claims: [{ predicate: 'looted' }], origins: [] });
    expect(node).toEqual({ predicate: 'looted' });
  });
});
