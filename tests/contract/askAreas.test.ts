import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// An administrative area and a day, without a verb: the area is meant, and no place with a similar name.

const place = (key: string, name: string, adminAreas: readonly string[] = []): WireRecord => ({
  entity: { key: `t:${key}`, kind: 'PLACE', name, ...(adminAreas.length > 0 && { adminAreas: [...adminAreas] }) },
});
const shelled = (at: string, role = 'PLACE'): readonly WireRecord[] => [
  {
    claim: {
      ...{ key: at, predicate: 'shelled', text: at, valid: '2016-08-15' },
      participants: [{ role, entity: `t:${at}` }],
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
    ...[place('mill', 'Old Mill', ['Zand Governorate']), place('mill2', 'Old Mill', ['Ruba province', 'State of Ost'])],
    ...[place('tower', 'Вышка', ['Псковская область']), place('hamlet', 'القرية', ['محافظة زند'])],
    ...[place('village', '石村', ['山东省']), place('ford', 'Low Ford', ['Kelm'])],
    { entity: { key: 't:mirra', kind: 'OTHER', name: 'Mirra', subkind: 'vessel' } },
    { entity: { key: 't:osk', kind: 'OTHER', name: 'Osk', description: 'A tanker of the river fleet.' } },
    { entity: { key: 't:hizb', kind: 'ORGANISATION', name: 'حزب الله' } },
    ...['zand', 'qasr', 'ruba', 'far', 'mill', 'mill2', 'tower', 'hamlet', 'village', 'ford'].flatMap((at) =>
      shelled(at),
    ),
    ...shelled('mirra', 'TARGET'),
    ...shelled('osk', 'TARGET'),
    ...shelled('hizb', 'ACTOR'),
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

const inZand = ['mill', 'qasr', 'ruba'];
const inRuba = ['far', 'mill2'];

it.each([
  ['Zand Governorate on 15 August 2016', inZand],
  ['Zand Governorate', inZand],
  ['What happened in Zand Governorate on 15 August 2016?', inZand],
  ['Ruba province in August 2016', inRuba],
  ['Norland since 2016-08-01', ['qasr', 'ruba']],
  ['Zand on 15 August 2016', ['zand']],
  // However it is written, and wherever it stands.
  ['zand governorate', inZand],
  ['ZAND GOVERNORATE', inZand],
  ['what happened in zand governorate', inZand],
  ['norland', ['qasr', 'ruba']],
  ['what happened in norland?', ['qasr', 'ruba']],
  ['Governorate of Zand', inZand],
  ['What happened in the province of Ruba?', inRuba],
  ['state of ost', ['mill2']],
  ['claims in Zand Governorate', inZand],
  ['list all claims in zand governorate', inZand],
  ['What happened in the Kelm district?', ['ford']],
  ['What happened in Псковская область?', ['tower']],
  ['Псковская область', ['tower']],
  ['What happened in 山东省?', ['village']],
  ['What happened in محافظة زند?', ['hamlet']],
  // It tells two places of one name apart.
  ['What happened in Old Mill, Ruba province?', ['mill2']],
  ['What happened in Old Mill (Zand Governorate)?', ['mill']],
  ['old mill, zand governorate', ['mill']],
])('"%s" is about the places %j', async (question, places) => {
  expect(await placesOf(question)).toEqual(places);
});

it.each([
  'vessel Mirra',
  'Mirra vessel',
  'the vessel Mirra',
  'What is said about the vessel Mirra?',
  'What happened to the vessel Mirra?',
])('"%s" says what the thing is', async (question) => {
  expect(await placesOf(question)).toEqual(['mirra']);
});

it('a word of the description says what the thing is, and another word does not', async () => {
  expect(await placesOf('tanker Osk')).toEqual(['osk']);
  expect(await placesOf('tanker Mirra')).toEqual([]);
});

it.each(['What did Hezbollah do?', 'What is said about Hizbullah?', 'What is said about حزب الله?'])(
  '"%s" names what is written in another script, and asks in English',
  async (question) => {
    expect(await placesOf(question)).toEqual(['hizb']);
  },
);
