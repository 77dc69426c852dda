import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { fixturePath } from '../formats/ucdpFixture.js';
import { exported, imported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const load = (lines: readonly object[]) =>
  imported(graph.engine, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const spill = (...properties: readonly (readonly [string, string])[]) => [
  { whosaid: { version: 2, namespace: 't' } },
  { entity: { key: 'ship', kind: 'ACTOR', name: 'Ship' } },
  { entity: { key: 'port', kind: 'ORGANISATION', name: 'Port', sourceKind: 'OFFICIAL' } },
  { document: { key: 'd', title: 'Log', publisher: 'port' } },
  {
    event: { key: 'spill', name: 'Spill', properties: properties.map(([name, value]) => ({ name, value })) },
  },
  {
    claim: {
      key: 'c',
      predicate: 'spilt',
      text: 'The ship spilt oil.',
      participants: [{ role: 'ACTOR', entity: 'ship' }],
      properties: properties.map(([name, value]) => ({ name, value })),
    },
  },
  { attribution: { key: 'a', document: 'd', source: 'port', claim: 'c', mode: 'NARRATIVE' } },
];

interface Found {
  readonly claims: { readonly totalCount: number };
  readonly events: { readonly totalCount: number };
}
const find = gql`
  query Find($property: PropertyFilter!) {
    claims(filter: { property: $property }) { totalCount }
    events(property: $property) { totalCount }
  }
`;
const counts = async (name: string, value: string) => {
  const { claims, events } = await graph.ask<Found>(find, { property: { name, value } });
  return [claims.totalCount, events.totalCount];
};

interface Shown {
  readonly claims: { readonly nodes: readonly { readonly properties: readonly object[] }[] };
  readonly events: { readonly nodes: readonly { readonly properties: readonly object[] }[] };
}
const show = gql`{ claims { nodes { properties { name value } } } events { nodes { properties { name value } } } }`;

describe('properties of claims and events', () => {
  it('are shown, by name', async () => {
    await load(spill(['volume', '30 barrels'], ['cause', 'leak']));
    const { claims, events } = await graph.ask<Shown>(show);
    const expected = [
      { name: 'cause', value: 'leak' },
      { name: 'volume', value: '30 barrels' },
    ];
    expect(claims.nodes).toEqual([{ properties: expected }]);
    expect(events.nodes).toEqual([{ properties: expected }]);
  });

  it('are filtered by name and whole value', async () => {
    await load(spill(['volume', '30 barrels'], ['cause', 'leak']));
    expect(await counts('volume', '30 barrels')).toEqual([1, 1]);
    expect(await counts('cause', 'leak')).toEqual([1, 1]);
    expect(await counts('volume', '30')).toEqual([0, 0]);
    expect(await counts('leak', 'cause')).toEqual([0, 0]);
  });

  it('are empty where nothing was recorded', async () => {
    await load(spill());
    expect((await graph.ask<Shown>(show)).claims.nodes).toEqual([{ properties: [] }]);
    expect(await counts('cause', 'leak')).toEqual([0, 0]);
  });

  it('are replaced by a later input, and do not make another claim', async () => {
    await load(spill(['cause', 'leak']));
    await load(spill(['cause', 'collision']));
    expect(await counts('cause', 'leak')).toEqual([0, 0]);
    expect(await counts('cause', 'collision')).toEqual([1, 1]);
    expect((await graph.ask<Shown>(show)).claims.nodes).toHaveLength(1);
  });

  it('are exported and imported', async () => {
    await load(spill(['volume', '30 barrels'], ['cause', 'leak']));
    const file = await exported(graph.engine);
    expect(file).toContain('"properties":[{"name":"cause","value":"leak"},{"name":"volume","value":"30 barrels"}]');
    const other = await openTestGraph();
    try {
      await imported(other.engine, file);
      expect(await exported(other.engine)).toBe(file);
    } finally {
      await other.close();
    }
  });

  it('are refused if there are too many, or a name has a space', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at): readonly [string, string] => [`p${at}`, 'x']);
    expect((await load(spill(...many(50)))).rejected).toBe(0);
    // The event and the claim, and what refers to them.
    const tooMany = await load(spill(...many(51)));
    expect(tooMany.rejected).toBeGreaterThan(1);
    expect(await counts('p50', 'x')).toEqual([0, 0]);
    expect(await counts('p49', 'x')).toEqual([1, 1]);
    expect((await load(spill(['two words', 'x']))).rejected).toBe(tooMany.rejected);
  });

  it('keep the precision and the number of sources of the UCDP dataset', async () => {
    await importInput(graph.engine, ucdpGed, fixturePath, { by: 'tester' });
    // Rows 103 and 104; both claims of each.
    expect(await counts('date_prec', '2')).toEqual([4, 2]);
    // Row 109, row 113.
    expect(await counts('number_of_sources', '3')).toEqual([2, 1]);
    expect(await counts('number_of_sources', '0')).toEqual([1, 1]);
  });
});
