import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

const document = gql`
  query ($text: String!, $in: [NodeKind!], $first: Int, $view: View) {
    search(text: $text, in: $in, first: $first, view: $view) { matched score node { __typename id } }
  }
`;

interface Hit {
  readonly matched: string;
  readonly score: number;
  readonly node: { readonly __typename: string; readonly id: string };
}

async function search(variables: Record<string, unknown>): Promise<readonly Hit[]> {
  return (await graph.ask<{ search: readonly Hit[] }>(document, variables)).search;
}

const seizure = 'Syrian rebels seized the Syrian side of the Al-Tanf crossing from Islamic State.';

describe('a search for what a text says', () => {
  it('finds the claim that says it in other words, once and before others', async () => {
    const hits = await search({ text: 'Daesh lost Tanf to the rebels', in: ['CLAIM'] });
    expect(hits[0]).toMatchObject({ matched: seizure, score: 1, node: { __typename: 'Claim' } });
    const ids = hits.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not find who did the reverse', async () => {
    const hits = await search({ text: 'Daesh took Tanf from the rebels', in: ['CLAIM'] });
    expect(hits.filter(({ matched, score }) => matched === seizure && score === 1)).toEqual([]);
  });

  it('keeps names before claims', async () => {
    const hits = await search({ text: 'Southern Front killed a fighter' });
    const claims = hits.findIndex(({ node }) => node.__typename === 'Claim');
    const last = hits.findLastIndex(({ node, score }) => node.__typename === 'Actor' && score > 0.5);
    expect(hits.some(({ matched }) => matched === 'The Southern Front killed one Islamic State fighter.')).toBe(true);
    expect(last).toBeLessThan(claims);
  });

  it('is not made where no claims are searched, and keeps to the number of results', async () => {
    const text = 'Daesh lost Tanf to the rebels';
    expect((await search({ text, in: ['ENTITY'] })).every(({ node }) => node.__typename !== 'Claim')).toBe(true);
    expect(await search({ text, in: ['CLAIM'], first: 1 })).toHaveLength(1);
  });

  it('keeps to the view', async () => {
    const view = { recordedAt: '2001-01-01T00:00:00Z' };
    expect(await search({ text: 'Daesh lost Tanf to the rebels', view })).toEqual([]);
  });
});

describe('a search by a name that is not written to its end', () => {
  it.each([
    ['obs', 'Syrian Observatory for Human Rights'],
    ['syrian obs', 'Syrian Observatory for Human Rights'],
    ['mcg', 'Brett McGurk'],
    ['al tan', 'Al-Tanf crossing'],
    ['mos', 'Mosul'],
    ['islamic st', 'Islamic State'],
  ])('%j finds %s first', async (text, name) => {
    const [first] = await search({ text, in: ['ENTITY'] });
    expect(first?.matched).toBe(name);
  });

  it('puts a word that is whole before one that only begins so', async () => {
    const hits = await search({ text: 'Syria', in: ['ENTITY'] });
    expect(hits[0]).toMatchObject({ matched: 'Syria', score: 1 });
    const longer = hits.filter(({ matched }) => matched.startsWith('Syrian'));
    expect(longer.length).toBeGreaterThan(0);
    for (const { score } of longer) expect(score).toBeLessThan(1);
  });

  it('does not take letters within a word for its beginning', async () => {
    for (const text of ['bse', 'urk']) expect(await search({ text, in: ['ENTITY'] })).toEqual([]);
  });
});

describe('a search for one word', () => {
  const claims = gql`
    query ($text: String!) {
      claims(filter: { text: $text }, first: 50) { totalCount nodes { text } }
    }
  `;
  const all = gql`
    {
      claims(first: 50) { nodes { text } }
    }
  `;
  interface Found {
    readonly claims: { readonly totalCount: number; readonly nodes: readonly { readonly text: string }[] };
  }
  const having = async (word: RegExp) =>
    (await graph.ask<Found>(all)).claims.nodes.map(({ text }) => text).filter((text) => word.test(text));

  it.each([
    ['of', /\bof\b/i],
    ['the', /\bthe\b/i],
    ['in', /\bin\b/i],
    ['5', /\b5\b/],
    ['a', /\ba\b/i],
  ])('finds every claim with %j, however common or short it is', async (text, word) => {
    const expected = await having(word);
    expect(expected).not.toEqual([]);
    const found = (await graph.ask<Found>(claims, { text })).claims;
    expect(found.nodes.map((one) => one.text).toSorted()).toEqual(expected.toSorted());
    expect(found.totalCount).toBe(expected.length);
    expect((await search({ text, in: ['CLAIM'], first: 50 })).length).toBe(expected.length);
  });
});
