import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// An English question about a place is about all that lies within it.

const place = (key: string, name: string): WireRecord => ({ entity: { key: `t:${key}`, kind: 'PLACE', name } });
const partOf = (from: string, to: string): WireRecord => ({
  link: { kind: 'PART_OF', from: `t:${from}`, to: `t:${to}`, by: 'map' },
});
const flood = (key: string, at: string, text: string, more: object = {}): readonly WireRecord[] => [
  {
    claim: {
      key,
      predicate: 'flooded',
      text,
      participants: [{ role: 'PLACE', entity: `t:${at}` }],
      valid: '2031-05-02',
      ...more,
    } as never,
  },
  { attribution: { key: `a-${key}`, document: 'd', source: 't:watch', claim: key, mode: 'NARRATIVE' } },
];
const deaths = { predicate: 'drowned', quantity: { best: 4, unit: 'people' } };

const records: readonly WireRecord[] = [
  ...[place('land', 'Ovland'), place('vale', 'Merrow Vale'), place('mill', 'Old Mill'), place('port', 'Sandport')],
  ...[place('far', 'Farholm'), place('dale', 'Dunmoor'), place('dale2', 'Dunmore'), place('farm', 'Hatch Farm')],
  { entity: { key: 't:watch', kind: 'ORGANISATION', name: 'River Watch', sourceKind: 'MONITOR' } },
  { document: { key: 'd', title: 'High water', publisher: 't:watch', publishedAt: '2031-05-03' } },
  { entity: { key: 't:west', kind: 'PLACE', name: 'West Riding', adminAreas: ['West riding'] } },
  { entity: { key: 't:ford', kind: 'PLACE', name: 'Low Ford', adminAreas: ['Ford District', 'West Riding'] } },
  ...flood('c6', 'west', 'The moor was flooded.'),
  ...flood('c7', 'ford', 'The ford was flooded.'),
  ...flood('c1', 'mill', 'The wheel was flooded.'),
  ...flood('c2', 'far', 'The pier was flooded.'),
  ...flood('c3', 'vale', 'The vale was flooded.'),
  ...flood('c4', 'mill', 'Four people drowned.', deaths),
  ...flood('c5', 'farm', 'The barn was flooded.'),
  ...[partOf('vale', 'land'), partOf('mill', 'vale'), partOf('port', 'land'), partOf('farm', 'dale2')],
  { link: { kind: 'SAME_AS', from: 't:dale2', to: 't:dale', by: 'map' } },
];

interface Answer {
  readonly reading: string;
  readonly query: string;
  readonly answer: readonly string[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await recordRecords(graph.engine, records, { by: 'tester' });
});
afterAll(() => graph.close());

const ask = async (question: string): Promise<Answer> =>
  (
    await graph.ask<{ ask: Answer }>(
      gql`query A($question: String!) { ask(question: $question) { reading query answer } }`,
      { question },
    )
  ).ask;

it.each([
  ['What happened in Ovland?', /involve Ovland or a place within it/, ['wheel', 'vale', 'drowned']],
  ['What happened in Merrow Vale?', /involve Merrow Vale or a place within it/, ['wheel', 'vale', 'drowned']],
  ['What happened at Old Mill?', /involve Old Mill\.$/, ['wheel', 'drowned']],
  ['What is said about Farholm?', /involve Farholm\.$/, ['pier']],
  // The places of what is merged into it are its own.
  ['What happened in Dunmoor?', /involve Dunmoor or a place within it/, ['barn']],
  ['What did River Watch say about Ovland?', /involve Ovland or a place within it/, ['wheel', 'vale', 'drowned']],
  ['How many people drowned in Ovland?', /drowned in the place Ovland or a place within it\./, ['4 people']],
  // A place that stands for an administrative area.
  ['What happened in West Riding on 2 May 2031?', /involve a place in West Riding, on 2031-05-02/, ['moor', 'ford']],
  ['What happened in Low Ford?', /involve Low Ford\.$/, ['ford']],
] as const)('%s is about what lies within it too, and the reading says so', async (question, reading, parts) => {
  const told = await ask(question);
  expect(told.reading).toMatch(reading);
  const text = told.answer.join(' ');
  for (const word of ['wheel', 'vale', 'drowned', 'pier', 'barn', 'moor', 'ford']) {
    const isMeant = parts.some((part) => part.includes(word));
    if (isMeant) expect(text).toContain(word);
    else if (!question.startsWith('How')) expect(text).not.toContain(`The ${word}`);
  }
  for (const part of parts) expect(text).toContain(part);
});

it('is answered by the filter within, which stands in the query', async () => {
  expect((await ask('What happened in Ovland in 2031?')).query).toMatch(/within: "ent_\w+"/);
  expect((await ask('What happened at Old Mill in 2031?')).query).toMatch(/involves: \[\{any: \["ent_\w+"\]\}\]/);
});

it('that finds nothing says so of the place and all within it', async () => {
  const { reading, answer } = await ask('What happened in Ovland in 1990?');
  expect(reading).toMatch(/involve Ovland or a place within it, in 1990/);
  expect(answer).toEqual(['No claim is about that, in this view of the graph.']);
});
