import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Answers in English about more claims than are read: they say so, and never "nobody", "none" or "first" as if all had been read.

const many = 260;
const key = (name: string) => `t:${name}`;

/** Rebels took a town every year; two say so. Only of the oldest is there a figure, an origin and a direct quotation. */
function recordsFrom(first: number, end: number): readonly WireRecord[] {
  const years = Array.from({ length: end - first }, (_, index) => first + index);
  return [
    { entity: { key: key('alpha'), kind: 'ORGANISATION', name: 'Alpha Watch', sourceKind: 'MONITOR' } },
    { entity: { key: key('beta'), kind: 'ORGANISATION', name: 'Beta News', sourceKind: 'OUTLET' } },
    { entity: { key: key('rebels'), kind: 'ACTOR', name: 'Rebels' } },
    { entity: { key: key('tarsa'), kind: 'PLACE', name: 'Tarsa' } },
    { document: { key: 'alpha', title: 'Chronicle', publisher: key('alpha'), publishedAt: '2016-05-01' } },
    { document: { key: 'beta', title: 'Gazette', publisher: key('beta'), publishedAt: '2016-05-02' } },
    ...years.flatMap((year): readonly WireRecord[] => [
      {
        claim: {
          key: `c${year}`,
          predicate: 'seized',
          text: `Rebels seized Tarsa in the year ${1600 + year}.`,
          valid: `${1600 + year}`,
          participants: [
            { role: 'ACTOR', entity: key('rebels') },
            { role: 'PLACE', entity: key('tarsa') },
            ...(year === 0 ? [{ role: 'ORIGIN' as const, entity: key('tarsa'), part: 'south' }] : []),
          ],
          ...(year === 0 ? { quantity: { best: 5, unit: 'people' } } : {}),
        },
      },
      ...['alpha', 'beta'].map(
        (source): WireRecord => ({
          attribution: {
            key: `${source} ${year}`,
            document: source,
            source: key(source),
            claim: `c${year}`,
            mode: year === 0 && source === 'alpha' ? 'DIRECT' : 'NARRATIVE',
          },
        }),
      ),
    ]),
  ];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const [first, end] of [
    [0, 130],
    [130, many],
  ] as const) {
    await recordRecords(graph.engine, recordsFrom(first, end), { by: 'tester' });
  }
});
afterAll(() => graph.close());

async function answerTo(question: string): Promise<string> {
  const { ask } = await graph.ask<{ ask: { understood: boolean; answer: readonly string[] } }>(
    gql`query Partly($question: String!) { ask(question: $question) { understood answer } }`,
    { question },
  );
  expect(ask.understood).toBe(true);
  return ask.answer.join('\n');
}

describe('an answer about some of the claims', () => {
  it.each([
    [
      'Who was first to report that rebels seized Tarsa?',
      /^200 happenings match, among the newest 200 of 260 claims\.\nAlpha Watch \(published 2016-05-01\)\.\nIn order: Alpha Watch \(published 2016-05-01\) and Beta News \(published 2016-05-02\)\.\n/,
    ],
    ['What did Alpha Watch say word for word?', /^Not found among the 200 of 260 claims that were read\.$/],
    [
      'When did Alpha Watch say that rebels seized Tarsa?',
      /\nShowing 10 of 200 statements; the query returns more\.\nOnly 200 of 260 claims were read\.$/,
    ],
    [
      'What did Alpha Watch say?',
      /\nShowing 10 of 200 claims; the query returns more\.\nOnly 200 of 260 claims were read\.$/,
    ],
    ['How many rebels seized Tarsa?', /^Not found among the 100 of 260 claims that were read\.$/],
    ['Where did the rebels come from?', /^No claim in this view of the graph says that\.\nNearest: it says “seized”: /],
    ['Who seized Tarsa?', /\nShowing 10 of 100 claims; the query returns more\.\nOnly 100 of 260 claims were read\.$/],
    [
      'What would be lost without Beta News?',
      /^No claim of those that were compared would lose all its support\.\n(.*\n)*260 claims depend on it; only the newest 200 were compared\.$/,
    ],
    [
      'How many claims by year about Tarsa?',
      /\nThe result has 80 more lines\.\nThere may be more than these 100 lines\.$/,
    ],
    [
      'Do the sources disagree about Tarsa?',
      /^No conflict among the claims that were compared\.\nThere may be more: ask the query for the next page\.$/,
    ],
    ['How many independent sources say that rebels seized Tarsa?', /\nRead: the newest 200 of 260 claims\.$/],
    ['Who reported that rebels seized Tarsa?', /^200 happenings match, among the newest 200 of 260 claims\.\n/],
  ])('says so: %s', async (question, right) => {
    expect(await answerTo(question)).toMatch(right);
  });

  it.each([
    ['Who denied that rebels seized Tarsa?', /^Nobody denied it\./],
    ['Who doubted that rebels seized Tarsa?', /^Nobody doubted it\./],
  ])('may say nobody where all dissent was looked for: %s', async (question, right) => {
    expect(await answerTo(question)).toMatch(right);
  });
});
