import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { openSeedGraph, type TestGraph } from './testGraph.js';

// The examples of docs/api.md, on the demonstration data.

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

const examples = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);
const queries = examples.filter((text) =>
  parse(text).definitions.every(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query' && one.variableDefinitions?.length === 0,
  ),
);

/** The rows of the table with a heading, as cells. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const [, body = ''] = page.split(new RegExp(`^\\| ${heading} .*\\n\\|[ -|]*\\|\\n`, 'm'));
  const [rows = ''] = body.split('\n\n');
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
}

const code = (cell = '') => [...cell.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text);

describe('the examples of docs/api.md', () => {
  it('are many', () => expect(queries.length).toBeGreaterThan(8));

  it.each(queries.map((text) => [text]))('%s', async (text) => {
    const { data, errors } = await graph.reply<Record<string, unknown>>(parse(text));
    expect(errors).toEqual([]);
    for (const answer of Object.values(data)) expect(answer).not.toBeNull();
  });
});

describe('the table of filters', () => {
  it.each(tableOf('filter'))('%s selects claims %s: %s', async (filter, _, matches) => {
    const { claims } = await graph.ask<{ claims: { totalCount: number; nodes: readonly unknown[] } }>(
      parse(`{ claims(filter: { ${code(filter)[0]} }, first: 200) { totalCount nodes { id } } }`),
    );
    expect(String(claims.totalCount)).toBe(matches);
    expect(claims.nodes).toHaveLength(claims.totalCount);
  });

  it('has all filters', async () => {
    const { __type } = await graph.ask<{ __type: { inputFields: readonly { name: string }[] } }>(
      parse('{ __type(name: "ClaimFilter") { inputFields { name } } }'),
    );
    const listed = tableOf('filter').flatMap(([filter]) =>
      [...(code(filter)[0] ?? '').replace(/[[{(].*?[\]})]/g, '').matchAll(/(\w+):/g)].map(([, name = '']) => name),
    );
    expect([...new Set(listed)].sort()).toEqual(__type.inputFields.map(({ name }) => name).sort());
  });
});

describe('the table of orders', () => {
  it.each(tableOf('order').flatMap(([orders]) => code(orders).map((order) => [order])))('%s', async (order) => {
    const { claims } = await graph.ask<{ claims: { nodes: readonly unknown[] } }>(
      parse(`{ claims(orderBy: ${order}, first: 200) { nodes { id } } }`),
    );
    expect(claims.nodes).toHaveLength(22);
  });

  it('has all orders', async () => {
    const { __type } = await graph.ask<{ __type: { enumValues: readonly { name: string }[] } }>(
      parse('{ __type(name: "ClaimOrder") { enumValues { name } } }'),
    );
    const listed = tableOf('order').flatMap(([orders]) => code(orders));
    expect(listed.sort()).toEqual(__type.enumValues.map(({ name }) => name).sort());
  });
});
