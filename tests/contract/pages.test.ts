import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

interface Page {
  readonly claims: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly valid: { readonly earliestStart: string | null } | null };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
  };
}
const page = gql`
  query Page($first: Int, $after: String, $orderBy: ClaimOrder) {
    claims(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id valid { earliestStart } } }
      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    }
  }
`;

describe('a page', () => {
  it.each(['VALID_DESC', 'VALID_ASC', 'RECORDED_DESC', 'RECORDED_ASC'])(
    'after another goes through all claims once, in the order %s',
    async (orderBy) => {
      const all = (await graph.ask<Page>(page, { first: 200, orderBy })).claims.edges.map(({ node }) => node.id);
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const { claims }: Page = await graph.ask<Page>(page, { first: 5, after, orderBy });
        expect(claims.totalCount).toBe(22);
        expect(claims.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...claims.edges.map(({ node }) => node.id));
        after = claims.pageInfo.endCursor;
        more = claims.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(all);
      expect(new Set(seen).size).toBe(22);
    },
  );

  it.each([
    ['VALID_DESC', -1],
    ['VALID_ASC', 1],
  ] as const)('in the order %s has unknown times last', async (orderBy, direction) => {
    const starts = (await graph.ask<Page>(page, { first: 200, orderBy })).claims.edges.map(({ node }) => node.valid);
    expect(starts.slice(-2)).toEqual([null, null]);
    const known = starts.filter((valid) => valid !== null).map((valid) => valid.earliestStart ?? '-');
    expect(known).toEqual([...known].sort((a, b) => (a === b ? 0 : a < b ? -direction : direction)));
  });

  it('can be empty, and still has a total count', async () => {
    const { claims } = await graph.ask<Page>(page, { first: 0 });
    expect(claims.edges).toEqual([]);
    expect(claims.totalCount).toBe(22);
  });

  it.each([
    ['more than 200', { first: 10_000 }, 'first must be from 0 to 200, not 10000: ask for further pages with after'],
    ['less than 0', { first: -1 }, 'first must be from 0 to 200, not -1: ask for further pages with after'],
    [
      'a broken cursor',
      { after: 'nonsense' },
      'after is not a cursor: take it from pageInfo.endCursor of the page before',
    ],
  ])('is rejected with a message for %s', async (_, variables, message) => {
    expect((await graph.reply(page, variables)).errors).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });

  it('is rejected for a cursor of another sort order', async () => {
    const { claims } = await graph.ask<Page>(page, { first: 1, orderBy: 'VALID_ASC' });
    const { errors } = await graph.reply(page, { after: claims.pageInfo.endCursor, orderBy: 'VALID_DESC' });
    expect(errors).toEqual([
      { message: 'after is a cursor of another order: start from the first page again', code: 'BAD_USER_INPUT' },
    ]);
  });
});

describe('the same field twice', () => {
  it('is answered under each alias with its own arguments', async () => {
    const told = await graph.ask<{
      one: { nodes: readonly unknown[] };
      two: { nodes: readonly { id: string; text: string; edges?: unknown }[] };
    }>(gql`
      {
        one: claims(first: 1) { nodes { id } }
        two: claims(first: 2) { edges { node { valid: text } } nodes { id text: predicate a: attributions(first: 1) { nodes { id } } b: attributions { totalCount } } }
      }
    `);
    expect(told.one.nodes).toHaveLength(1);
    expect(told.two.nodes).toHaveLength(2);
    expect(told.two.nodes[0]?.text).toMatch(/^[a-z ]+$/);
  });

  it('may differ between the types of a node', async () => {
    const { search } = await graph.ask<{ search: readonly { node: { __typename: string; x: string } }[] }>(
      gql`{ search(text: "Al-Tanf", first: 20) { node { __typename ... on Place { x: name } ... on Claim { x: text } ... on Event { x: name } ... on Document { x: title } } } }`,
    );
    expect(new Set(search.map(({ node }) => node.__typename))).toEqual(
      new Set(['Place', 'Claim', 'Event', 'Document']),
    );
    for (const { node } of search) expect(node.x).toMatch(/Tanf/);
  });

  it('follows @skip and @include', async () => {
    const told = await graph.ask<{ claims: { nodes: readonly object[] } }>(
      gql`query Some($yes: Boolean!) { claims(first: 1) { nodes { id text @include(if: $yes) predicate @skip(if: $yes) } } }`,
      { yes: true },
    );
    expect(Object.keys(told.claims.nodes[0] ?? {})).toEqual(['id', 'text']);
  });
});

describe('invalid queries', () => {
  it.each([
    ['an invalid id', gql`{ node(id: "x") { id } }`, /"x" is not an id/],
    [
      'an id of the wrong kind',
      gql`{ claims(filter: {entity: "clm_00000000000000000000000000000000"}) { totalCount } }`,
      /is the id of a claim; expected an entity/,
    ],
    ['an invalid time', gql`{ claims(filter: {from: "yesterday"}) { totalCount } }`, /yesterday/],
    [
      'whoReported without a selector',
      gql`{ whoReported { claims { id } } }`,
      /exactly one of claim, event, filter and text, not none/,
    ],
    [
      'whoReported with two selectors',
      gql`{ whoReported(text: "a", claim: "clm_00000000000000000000000000000000") { claims { id } } }`,
      /not 2/,
    ],
    ['activity by no key', gql`{ activity(by: []) { claims } }`, /by needs at least one key/],
    ['activity by two lengths of time', gql`{ activity(by: [DAY, MONTH]) { claims } }`, /a period has one length/],
    ['a name without letters and digits', gql`{ entities(name: "--") { totalCount } }`, /name has no letter or digit/],
    [
      'a text without letters and digits',
      gql`{ claims(filter: {text: "…"}) { totalCount } }`,
      /text has no letter or digit/,
    ],
    ['a search without letters and digits', gql`{ search(text: "--") { score } }`, /no letter or digit/],
    ['a search in no kind of node', gql`{ search(text: "a", in: []) { score } }`, /name at least one of them in in/],
  ])('%s gives an error that says so', async (_, document, message) => {
    const { errors } = await graph.reply(document);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), code: 'BAD_USER_INPUT' }]);
  });

  it.each([
    ['an unknown claim', gql`{ whoReported(claim: "clm_00000000000000000000000000000000") { claims { id } } }`],
    [
      'an unknown source',
      gql`{ claims(view: {excludeSources: ["ent_00000000000000000000000000000000"]}) { totalCount } }`,
    ],
    [
      'an unknown source of attributions',
      gql`{ claims(view: {onlySources: ["src_00000000000000000000000000000000"]}) { totalCount } }`,
    ],
  ])('%s is not found', async (_, document) => {
    expect((await graph.reply(document)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('an unknown id is null as a node and among nodes', async () => {
    const { claims } = await graph.ask<Page>(page, { first: 1 });
    const known = claims.edges[0]?.node.id;
    const told = await graph.ask<{ node: unknown; nodes: readonly ({ id: string } | null)[] }>(
      gql`query Nodes($ids: [ID!]!) { node(id: "clm_00000000000000000000000000000000") { id } nodes(ids: $ids) { id } }`,
      { ids: ['ent_00000000000000000000000000000000', known] },
    );
    expect(told).toEqual({ node: null, nodes: [null, { id: known }] });
  });

  it.each(['"}) DETACH DELETE n //', "' OR 1=1 --", '`); MATCH (n) DELETE n', '$x', '{{', '🙂', 'ٱلتَّنْف'])(
    '%s is only a value',
    async (text) => {
      const before = await graph.ask(gql`{ stats { claims attributions seq } }`);
      await graph.reply(
        gql`query Any($text: String!) { search(text: $text) { score } entities(name: $text) { totalCount } claims(filter: {text: $text, predicates: [$text]}) { totalCount } }`,
        { text },
      );
      expect(await graph.ask(gql`{ stats { claims attributions seq } }`)).toEqual(before);
    },
  );
});

describe('a query that follows too many edges', () => {
  it('is rejected before any read, whatever its type', async () => {
    const names = Array.from(
      { length: 120 },
      (_, index) => `a${index}: attributions(first: ${index % 200}) { totalCount }`,
    ).join(' ');
    const { errors } = await graph.reply(parse(`{ claims { nodes { ${names} } } }`));
    expect(errors).toMatchObject([{ message: expect.stringMatching(/at most 100 edges/), code: 'BAD_USER_INPUT' }]);
  });
});
