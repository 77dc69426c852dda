import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

const by = 'tester';
const places = ['one:place', 'one:camp', 'one:elsewhere'] as const;
const [place, camp, elsewhere] = places;

let graph: TestGraph;
let entity: string;
beforeAll(async () => {
  graph = await openTestGraph();
  const named = places.map((key) => ({ entity: { key, kind: 'PLACE', name: key } }));
  const outlet = { entity: { key: 'one:outlet', kind: 'ORGANISATION', name: 'Outlet', sourceKind: 'OUTLET' } };
  await recordRecords(graph.engine, [...named, outlet], { by });
  // Recorded one after another, so that each has its own time; not in the order of their valid times.
  for (let number = 0; number < 24; number += 1) await recordRecords(graph.engine, claim(number), { by });
  const link = { kind: 'SAME_AS', from: camp, to: place, reason: 'one place under two names' };
  const { results } = await recordRecords(graph.engine, [named[0], { link }], { by });
  entity = String(results[0]?.id);
});
afterAll(() => graph.close());

/** A claim about the place, about the camp, about both, twice about the place, or about neither; some are undated. */
function claim(number: number): readonly object[] {
  const about = [[place], [camp], [place, camp], [place, place], [elsewhere]][number % 5] ?? [];
  const participants = about.map((key, index) => ({ role: ['PLACE', 'ORIGIN'][index], entity: key }));
  const valid = number % 7 === 3 ? {} : { valid: `2016-03-${String(1 + ((number * 11) % 9)).padStart(2, '0')}` };
  const document = { key: 'd', title: `Report ${number}`, publisher: 'one:outlet', publishedAt: '2016-03-20' };
  return [
    { document },
    {
      claim: {
        key: 'c',
        predicate: number % 2 === 0 ? 'seized' : 'shelled',
        text: `Claim ${number}.`,
        participants,
        ...valid,
      },
    },
    {
      attribution: { key: 'a', document: 'd', source: 'one:outlet', claim: 'c', stance: 'ASSERTS', mode: 'NARRATIVE' },
    },
  ];
}

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly participants: readonly { entity: { id: string } }[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const members = 'totalCount nodes { id participants { entity { id } } } pageInfo { hasNextPage endCursor }';
const variables = '$first: Int, $after: String, $orderBy: ClaimOrder, $filter: ClaimFilter';
const args = 'first: $first, after: $after, orderBy: $orderBy, filter: $filter';
const atRoot = gql(`query (${variables}) { found: claims(${args}) { ${members} } }`);
const ofEntity = gql(
  `query ($entity: ID!, ${variables}) { node(id: $entity) { ... on Entity { found: claims(${args}) { ${members} } } } }`,
);

type Ask = (more: object) => Promise<Connection>;
const askRoot: Ask = async (more) => (await graph.ask<{ found: Connection }>(atRoot, { ...more })).found;
const askEntity: Ask = async (more) =>
  (await graph.ask<{ node: { found: Connection } }>(ofEntity, { entity, ...more })).node.found;

async function pageThrough(ask: Ask, more: object): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let next = true; next; ) {
    const { nodes, pageInfo }: Connection = await ask({ first: 4, after, ...more });
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    next = pageInfo.hasNextPage;
  }
  return seen;
}

describe('pages of the claims about an entity and what was merged into it', () => {
  it.each([
    ['VALID_DESC', {}, 20],
    ['VALID_ASC', {}, 20],
    ['RECORDED_DESC', {}, 20],
    ['RECORDED_ASC', {}, 20],
    ['VALID_DESC', { predicates: ['seized'] }, 10],
  ])('contain each once, in the order %s, with the filter %j', async (orderBy, filter, count) => {
    const all = (await askRoot({ first: 200, orderBy, filter })).nodes;
    const about = all.filter(({ participants }) => participants.some((one) => one.entity.id === entity));
    const expected = about.map(({ id }) => id);
    expect(expected.length).toBe(count);
    const ways: readonly [Ask, object][] = [
      [askRoot, { ...filter, entity }],
      [askEntity, filter],
    ];
    for (const [ask, asked] of ways) {
      expect(await pageThrough(ask, { orderBy, filter: asked })).toEqual(expected);
      expect((await ask({ first: 0, filter: asked })).totalCount).toBe(count);
    }
  });
});
