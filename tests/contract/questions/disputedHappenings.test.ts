import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../../src/domain/records/records.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// A bridge was closed three times. Only the second closing is denied, doubted, and not spoken of: that says nothing of the others.

const years = ['2021', '2022', '2023'];

const closed = (year: string): readonly WireRecord[] => [
  {
    claim: {
      key: `c${year}`,
      predicate: 'closed',
      text: `The council closed the Orrin bridge in ${year}.`,
      valid: year,
      participants: [
        { role: 'ACTOR', entity: 't:council' },
        { role: 'PLACE', entity: 't:bridge' },
      ],
    },
  },
  { attribution: { key: `said${year}`, document: 'd', source: 't:herald', claim: `c${year}`, mode: 'NARRATIVE' } },
];

const against = (stance: 'DENIES' | 'DOUBTS' | 'DECLINES', who: string): readonly WireRecord[] => [
  { entity: { key: `t:${who}`, kind: 'PERSON', name: who } },
  { attribution: { key: who, document: 'd', source: `t:${who}`, claim: 'c2022', stance, mode: 'INDIRECT' } },
];

const records: WireRecord[] = [
  { entity: { key: 't:herald', kind: 'ORGANISATION', name: 'Orrin Herald', sourceKind: 'OUTLET' } },
  { entity: { key: 't:council', kind: 'ORGANISATION', name: 'City Council' } },
  { entity: { key: 't:bridge', kind: 'PLACE', name: 'Orrin Bridge' } },
  { document: { key: 'd', title: 'Ten years of the bridge', publisher: 't:herald', publishedAt: '2024-02-01' } },
  ...years.flatMap(closed),
  ...against('DENIES', 'Ada Moss'),
  ...against('DOUBTS', 'Bo Lind'),
  ...against('DECLINES', 'Cy Rand'),
];

// A tunnel was flooded once, which is denied and not doubted.
records.push(
  { entity: { key: 't:tunnel', kind: 'PLACE', name: 'Orrin Tunnel' } },
  {
    claim: {
      ...{ key: 'flood', predicate: 'flooded', text: 'The council flooded the Orrin tunnel.', valid: '2023' },
      participants: [
        { role: 'ACTOR', entity: 't:council' },
        { role: 'PLACE', entity: 't:tunnel' },
      ],
    },
  },
  { attribution: { key: 'flooded', document: 'd', source: 't:herald', claim: 'flood', mode: 'NARRATIVE' } },
  {
    attribution: {
      key: 'dry',
      document: 'd',
      source: 't:Ada Moss',
      claim: 'flood',
      stance: 'DENIES',
      mode: 'INDIRECT',
    },
  },
);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await recordRecords(graph.engine, records, { by: 'tester' });
});
afterAll(() => graph.close());

async function answerTo(question: string): Promise<readonly string[]> {
  const { ask } = await graph.ask<{ ask: { understood: boolean; answer: readonly string[] } }>(
    gql`query Disputed($question: String!) { ask(question: $question) { understood answer } }`,
    { question },
  );
  expect(ask.understood).toBe(true);
  return ask.answer;
}

test.each([
  ['Who denied that the council closed the Orrin Bridge?', 'Denied by Ada Moss', 'Nobody denied'],
  ['Who doubted that the council closed the Orrin Bridge?', 'Doubted by Bo Lind', 'Nobody doubted'],
  [
    'Who declined to say whether the council closed the Orrin Bridge?',
    'Cy Rand declined to speak of',
    'Nobody declined to speak of',
  ],
])('%s names the happening that it is about', async (question, by, nobody) => {
  const answer = await answerTo(question);
  expect(answer).toHaveLength(2);
  expect(answer[0]).toBe(`${by}: The council closed the Orrin bridge in 2022.`);
  expect(answer[1]).toContain(`${nobody} 2 other claims: `);
  for (const year of ['2021', '2023']) expect(answer[1]).toContain(`The council closed the Orrin bridge in ${year}`);
  expect(answer[1]).not.toContain('2022');
});

test('what nobody disputes is still told with all that matches', async () => {
  expect((await answerTo('Who denied that the council closed the Orrin Bridge in 2021?')).join(' ')).toMatch(
    /^Nobody denied it\. 1 claim: The council closed the Orrin bridge in 2021\.$/,
  );
});

test('that nobody doubted it is not said without who denied it', async () => {
  const answer = await answerTo('Who doubted that the council flooded the Orrin Tunnel?');
  expect(answer.slice(0, 2)).toEqual(['Nobody doubted it.', 'Denied by Ada Moss.']);
  expect((await answerTo('Who denied that the council flooded the Orrin Tunnel?'))[0]).toBe('Denied by Ada Moss.');
});
