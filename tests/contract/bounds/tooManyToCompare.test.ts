import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { load, paper, says, source, times } from './manyRecords.js';

// A text is compared with 200 claims at most. Of more, "no claim says that" must not be said as if all had been compared.

const many = 205;
const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
const place = (n: number) => (n === 7 ? 'the old hospital' : n === 9 ? 'the mill on the hill' : `farm ${n}`);
const records = [
  source('a', 'Alpha Watch'),
  { entity: { key: 'b', kind: 'ACTOR', name: 'Blue Brigade' } },
  { entity: { key: 'r', kind: 'ACTOR', name: 'Red Band' } },
  paper('d', 'a'),
  ...times(many, (n) => [
    {
      claim: {
        key: `c${n}`,
        predicate: 'shelled',
        text: `Blue Brigade shelled ${place(n)}.`,
        valid: day(n),
        participants: [
          { role: 'ACTOR', entity: 'b' },
          { role: 'TARGET', entity: 'r' },
        ],
      },
    },
    says(`c${n}`, 'a', 'd'),
  ]).flat(),
  {
    claim: {
      key: 'reverse',
      predicate: 'ambushed',
      text: 'Red Band ambushed Blue Brigade.',
      participants: [
        { role: 'ACTOR', entity: 'r' },
        { role: 'TARGET', entity: 'b' },
      ],
    },
  },
  says('reverse', 'a', 'd'),
];

const query = gql`
  query ($text: String!) {
    whoReported(text: $text) { matched reading of claims { text } }
  }
`;
const question = gql`
  query ($question: String!) {
    ask(question: $question) { answer }
  }
`;

interface Asked {
  readonly whoReported: object;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(graph, records);
});
afterAll(() => graph.close());

describe('of more claims than are compared with a text', () => {
  it('those that have its words are found', async () => {
    const { whoReported } = await graph.ask<Asked>(query, { text: 'Blue Brigade shelled the hospital' });
    expect(whoReported).toMatchObject({
      matched: true,
      of: 1,
      claims: [{ text: 'Blue Brigade shelled the old hospital.' }],
    });
  });

  it('those of the time that is said are compared', async () => {
    const { whoReported } = await graph.ask<Asked>(query, { text: `Blue Brigade shelled the mill on ${day(9)}` });
    expect(whoReported).toMatchObject({
      matched: true,
      of: 1,
      claims: [{ text: 'Blue Brigade shelled the mill on the hill.' }],
    });
  });

  it('it is not said that none says it', async () => {
    const told = /Not all claims that may say that were compared: they are more than 200\. Say when or where/;
    const { whoReported } = await graph.ask<Asked>(query, { text: 'Blue Brigade shelled the clinic' });
    expect(whoReported).toMatchObject({ matched: false, of: 0, reading: expect.stringMatching(told) });
    const { ask } = await graph.ask<{ ask: { answer: readonly string[] } }>(question, {
      question: 'Who reported that Blue Brigade shelled the clinic?',
    });
    expect(ask.answer.join(' ')).toMatch(told);
  });

  it('who acted against whom is kept', async () => {
    const of = async (text: string) =>
      (await graph.ask<{ whoReported: { of: number } }>(query, { text })).whoReported.of;
    expect(await of('Blue Brigade against Red Band')).toBe(many);
    expect(await of('Red Band against Blue Brigade')).toBe(1);
  });

  it('at a time with few claims, it is said', async () => {
    const { whoReported } = await graph.ask<Asked>(query, { text: `Blue Brigade shelled the clinic on ${day(9)}` });
    expect(whoReported).toMatchObject({
      matched: false,
      reading: expect.stringMatching(/No claim in this view of the graph says that/),
    });
  });
});
