import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { idOf, load, paper, says, source, times } from './manyRecords.js';

// Lists within an answer have 200 members at most; beside each stands how many there are.

const many = 203;
const at = (n: number) => new Date(Date.UTC(2020, 0, 1, n)).toISOString();

const records = [
  source('a', 'Alpha Watch'),
  source('relayer', 'Relayer'),
  source('carried', 'Carried'),
  source('analyst', 'Analyst'),
  { entity: { key: 'p', kind: 'PLACE', name: 'Tarsa' } },
  paper('d', 'a'),
  ...['relayer', 'carried', 'analyst'].map((key) => paper(key, key)),
  {
    claim: { key: 'c', predicate: 'seized', text: 'Tarsa was seized.', participants: [{ role: 'PLACE', entity: 'p' }] },
  },
  says('c', 'relayer', 'relayer', { mode: 'INDIRECT', certainty: 'UNCOMMITTED' }),
  says('c', 'carried', 'carried'),
  says('c', 'analyst', 'analyst'),
  ...times(many, (n) => [
    source(`w${n}`, `Whole ${n}`),
    paper(`d${n}`, 'a'),
    says('c', 'a', `d${n}`, { spelling: `Alpha ${n}` }),
    { link: { kind: 'PART_OF', from: 'a', to: `w${n}` } },
    { link: { kind: 'DERIVED_FROM', from: 'd', to: `d${n}`, derivation: 'REPRINT' } },
    { assessment: { subject: 'a', reliability: 'B', at: at(n) } },
    { assessment: { subject: 'c', credibility: 2, at: at(n) } },
    { relay: { from: 'relayer relayer c', to: `a d${n} c` } },
    { relay: { from: `a d${n} c`, to: 'carried carried c' } },
    { basis: { from: 'analyst analyst c', on: `a d${n} c` } },
  ]).flat(),
  { review: { key: 'reviewed', attributions: times(many, (n) => `a d${n} c`), state: 'ACCEPTED', reason: 'read' } },
];

const query = gql`
  query Cut($alpha: ID!, $paper: ID!, $at: EDTF) {
    alpha: node(id: $alpha) {
      ... on Organisation {
        links { id } linkCount
        partOf(at: $at) { id } partOfCount(at: $at)
        spellings { text } spellingCount
        assessments { id } assessmentCount
      }
    }
    paper: node(id: $paper) { ... on Document { derivedFrom { kind } derivedFromCount } }
    claims {
      nodes {
        assessments { id } assessmentCount
        attributions(first: 5, filter: { mode: [INDIRECT] }) { nodes { relays { id } relaysCount relayedByCount } }
      }
    }
    carried: claims {
      nodes { attributions(first: 200) { nodes { source { name } relaysCount relayedBy { id } relayedByCount basedOn { __typename } basedOnCount } } }
    }
  }
`;

type Lists = Readonly<Record<string, unknown>>;
interface Cut {
  readonly alpha: Lists;
  readonly paper: Lists;
  readonly claims: {
    readonly nodes: readonly (Lists & { readonly attributions: { readonly nodes: readonly Lists[] } })[];
  };
  readonly carried: {
    readonly nodes: readonly {
      readonly attributions: { readonly nodes: readonly (Lists & { readonly source: { readonly name: string } })[] };
    }[];
  };
}

/** How many are in a list, and how many there are. */
function counted(lists: Lists | undefined, list: string, count: string): readonly unknown[] {
  return [list, (lists?.[list] as readonly unknown[] | undefined)?.length, lists?.[count]];
}

describe('a list in an answer that is cut', () => {
  let graph: TestGraph;
  let found: Cut;
  beforeAll(async () => {
    graph = await openTestGraph();
    await load(graph, records);
    const [alpha, paperId] = [await idOf(graph, 'Alpha Watch'), await idOf(graph, 'Paper d')];
    found = await graph.ask<Cut>(query, { alpha, paper: paperId, at: '2020' });
  });
  afterAll(() => graph.close());

  it.each([
    ['links', 'linkCount'],
    ['partOf', 'partOfCount'],
    ['spellings', 'spellingCount'],
    ['assessments', 'assessmentCount'],
  ])('of an entity or a source has its whole number beside it: %s', (list, count) => {
    expect(counted(found.alpha, list, count)).toEqual([list, 200, many]);
  });

  it('of a document has its whole number beside it', () => {
    expect(counted(found.paper, 'derivedFrom', 'derivedFromCount')).toEqual(['derivedFrom', 200, many]);
  });

  it('of a claim has its whole number beside it', () => {
    expect(counted(found.claims.nodes[0], 'assessments', 'assessmentCount')).toEqual(['assessments', 200, many]);
  });

  it('of an attribution has its whole number beside it', () => {
    const [relaying] = found.claims.nodes[0]?.attributions.nodes ?? [];
    expect(counted(relaying, 'relays', 'relaysCount')).toEqual(['relays', 200, many]);
    expect(relaying?.relayedByCount).toBe(0);
    const own = found.carried.nodes[0]?.attributions.nodes ?? [];
    const of = (name: string) => own.find((one) => one.source.name === name);
    expect(counted(of('Carried'), 'relayedBy', 'relayedByCount')).toEqual(['relayedBy', 200, many]);
    expect(counted(of('Analyst'), 'basedOn', 'basedOnCount')).toEqual(['basedOn', 200, many]);
    expect(of('Alpha Watch')).toMatchObject({ relaysCount: 1, relayedByCount: 1, basedOnCount: 0 });
  });

  it('of a decision has its whole number beside it', async () => {
    const { attributions } = await graph.ask<{ attributions: { nodes: readonly { id: string }[] } }>(
      gql`query Reviewed($source: ID!) { attributions(filter: { source: $source }, first: 200) { nodes { id } } }`,
      { source: await idOf(graph, 'Alpha Watch') },
    );
    const rest = await graph.ask<{ attributions: { nodes: readonly { id: string }[] } }>(
      gql`{ attributions(filter: { mode: [INDIRECT] }) { nodes { id } } }`,
    );
    const ids = [...attributions.nodes, ...rest.attributions.nodes].map(({ id }) => id);
    const { review } = await graph.ask<{ review: { decision: { id: string } } }>(
      gql`mutation Review($ids: [ID!]!) { review(attributions: $ids, state: ACCEPTED, note: "again") { decision { id } } }`,
      { ids },
    );
    const { node } = await graph.ask<{ node: Lists }>(
      gql`query Decided($id: ID!) { node(id: $id) { ... on Decision { subjects { id } subjectCount } } }`,
      { id: review.decision.id },
    );
    expect(ids).toHaveLength(201);
    expect(counted(node, 'subjects', 'subjectCount')).toEqual(['subjects', 200, 201]);
  });

  it('counts what was known at an earlier time, too', async () => {
    const { stats } = await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`);
    await load(graph, [
      source('later', 'Later Whole'),
      { link: { kind: 'PART_OF', from: 'a', to: 'later' } },
      { assessment: { subject: 'a', reliability: 'C', at: at(many) } },
    ]);
    const id = await idOf(graph, 'Alpha Watch');
    const countsAt = async (recordedAt: string | null) => {
      const { node } = await graph.ask<{ node: Lists | null }>(
        gql`query Before($id: ID!, $view: View) { node(id: $id, view: $view) { ... on Organisation { linkCount assessmentCount } } }`,
        { id, view: { recordedAt } },
      );
      return node;
    };
    expect(await countsAt(null)).toEqual({ linkCount: many + 1, assessmentCount: many + 1 });
    expect(await countsAt(stats.recordedAt)).toEqual({ linkCount: many, assessmentCount: many });
  });

  it('lists a whole once, however many links lead there', async () => {
    await load(graph, [
      source('part', 'Single Part'),
      source('whole', 'Single Whole'),
      { link: { kind: 'PART_OF', from: 'part', to: 'whole', valid: '2015' } },
      { link: { kind: 'PART_OF', from: 'part', to: 'whole', valid: '2017/..' } },
    ]);
    const { node } = await graph.ask<{ node: Lists }>(
      gql`query Once($id: ID!) { node(id: $id) { ... on Organisation { partOf { name } partOfCount linkCount } } }`,
      { id: await idOf(graph, 'Single Part') },
    );
    expect(node).toEqual({ partOf: [{ name: 'Single Whole' }], partOfCount: 1, linkCount: 2 });
  });
});
