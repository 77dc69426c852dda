import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// An administrative area and a day, without a verb: the area is meant, and no place with a similar name.

const place = (key: string, name: string, adminAreas: readonly string[] = []): WireRecord => ({
  entity: { key: `t:${key}`, kind: 'PLACE', name, ...(adminAreas.length > 0 && { adminAreas: [...adminAreas] }) },
});
const shelled = (at: string): readonly WireRecord[] => [
  {
    claim: {
      ...{ key: at, predicate: 'shelled', text: at, valid: '2016-08-15' },
      participants: [{ role: 'PLACE', entity: `t:${at}` }],
    },
  } as WireRecord,
  { attribution: { key: `a-${at}`, document: 'd', source: 't:watch', claim: at, mode: 'NARRATIVE' } },
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  const records: readonly WireRecord[] = [
    { entity: { key: 't:watch', kind: 'ORGANISATION', name: 'Watch', sourceKind: 'MONITOR' } },
    { document: { key: 'd', title: 'Summer', publisher: 't:watch', publishedAt: '2016-09-01' } },
    ...[place('zand', 'Zand'), place('qasr', 'Qasr Zand', ['Norland', 'Zand Governorate'])],
    ...[place('ruba', 'Tel Ruba', ['Norland', 'Zand Governorate']), place('far', 'Farholm', ['Ruba province'])],
    ...['zand', 'qasr', 'ruba', 'far'].flatMap(shelled),
  ];
  await recordRecords(graph.engine, records, { by: 'tester' });
});
afterAll(() => graph.close());

async function placesOf(question: string): Promise<readonly string[]> {
  const { ask } = await graph.ask<{ ask: { result: unknown } }>(
    gql`query Ask($question: String!) { ask(question: $question) { result } }`,
    { question },
  );
  const texts = JSON.stringify(ask.result).matchAll(/"text":"(\w+)"/g);
  return [...new Set([...texts].map(([, text = '']) => text))].sort();
}

it.each([
  ['Zand Governorate on 15 August 2016', ['qasr', 'ruba']],
  ['Zand Governorate', ['qasr', 'ruba']],
  ['What happened in Zand Governorate on 15 August 2016?', ['qasr', 'ruba']],
  ['Ruba province in August 2016', ['far']],
  ['Norland since 2016-08-01', ['qasr', 'ruba']],
  ['Zand on 15 August 2016', ['zand']],
])('"%s" is about the places %j', async (question, places) => {
  expect(await placesOf(question)).toEqual(places);
});
