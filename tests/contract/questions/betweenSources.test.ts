import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../../src/domain/records/records.js';
import { retract } from '../../../src/usecases/decide/retract.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// A reservoir: the board says that the water is safe, the lab denies it. The Courier quotes the lab and a resident; the Evening Post
// relays the Courier. The lab took back a figure.

const entity = (key: string, name: string, sourceKind?: string): WireRecord => ({
  entity: { key: `t:${key}`, kind: 'ORGANISATION', name, ...(sourceKind === undefined ? {} : { sourceKind }) } as never,
});

const claim = (
  key: string,
  predicate: string,
  text: string,
  entityKey = 't:reservoir',
  more: object = {},
): WireRecord => ({
  claim: { key, predicate, text, participants: [{ role: 'TOPIC', entity: entityKey }], valid: '2044-03-02', ...more },
});

const records: readonly WireRecord[] = [
  entity('board', 'Water Board', 'OFFICIAL'),
  entity('lab', 'Hale Laboratory', 'MONITOR'),
  entity('courier', 'Valley Courier', 'OUTLET'),
  entity('post', 'Evening Post', 'OUTLET'),
  entity('works', 'Paper Works'),
  { entity: { key: 't:reservoir', kind: 'PLACE', name: 'Hale Reservoir' } },
  { entity: { key: 't:spring', kind: 'PLACE', name: 'Dunn Spring' } },
  { document: { key: 'news', title: 'Doubts about the water', publisher: 't:courier', publishedAt: '2044-03-03' } },
  { document: { key: 'evening', title: 'Water again', publisher: 't:post', publishedAt: '2044-03-04' } },
  { document: { key: 'notice', title: 'A notice', publisher: 't:board', publishedAt: '2044-03-02' } },
  { document: { key: 'figures', title: 'Figures', publisher: 't:lab', publishedAt: '2044-03-05' } },
  { source: { key: 'resident', name: 'a resident', document: 'news', mention: 'a resident' } },
  claim('safe', 'safe', 'The water of Hale Reservoir is safe.'),
  claim('smell', 'smells', 'The water of Hale Reservoir smells.'),
  claim('dry', 'dried', 'Dunn Spring dried up.', 't:spring'),
  claim('ill', 'fell ill', 'Forty people fell ill at Hale Reservoir.', 't:reservoir', {
    quantity: { unit: 'people', best: 40 },
  }),
  { attribution: { key: 'boardSafe', document: 'notice', source: 't:board', claim: 'safe', mode: 'NARRATIVE' } },
  {
    attribution: {
      key: 'labNot',
      document: 'news',
      source: 't:lab',
      claim: 'safe',
      stance: 'DENIES',
      mode: 'INDIRECT',
    },
  },
  { attribution: { key: 'smells', document: 'news', source: 'resident', claim: 'smell', mode: 'DIRECT' } },
  { attribution: { key: 'narrated', document: 'news', source: 't:courier', claim: 'dry', mode: 'NARRATIVE' } },
  { attribution: { key: 'relayed', document: 'evening', source: 't:post', claim: 'dry', mode: 'INDIRECT' } },
  { attribution: { key: 'boardIll', document: 'notice', source: 't:board', claim: 'ill', mode: 'NARRATIVE' } },
  // Recorded by mistake: it is retracted.
  { attribution: { key: 'mistaken', document: 'news', source: 't:works', claim: 'dry', mode: 'INDIRECT' } },
  { relay: { from: 'relayed', to: 'narrated' } },
  { attribution: { key: 'forty', document: 'figures', source: 't:lab', claim: 'ill', mode: 'NARRATIVE' } },
  {
    attribution: {
      key: 'back',
      document: 'figures',
      source: 't:lab',
      about: 'forty',
      stance: 'WITHDRAWS',
      mode: 'NARRATIVE',
    },
  },
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  const { results } = await recordRecords(graph.engine, records, { by: 'test' });
  const at = records.findIndex((one) => 'attribution' in one && one.attribution.key === 'mistaken');
  await retract(graph.engine, results[at]?.id ?? '', { by: 'test', reason: 'misread' });
});
afterAll(() => graph.close());

interface Told {
  readonly understood: boolean;
  readonly reading: string;
  readonly answer: readonly string[];
}

async function ask(question: string): Promise<Told> {
  return (
    await graph.ask<{ ask: Told }>(
      gql`query ($question: String!) { ask(question: $question) { understood reading answer } }`,
      {
        question,
      },
    )
  ).ask;
}

describe('who contradicts a source', () => {
  it.each([
    'Who contradicts the Water Board?',
    'Who disagrees with the Water Board?',
    'Has anybody contradicted the Water Board?',
    'Which sources doubt the Water Board about Hale Reservoir?',
    'Was the Water Board contradicted by anyone?',
  ])('%s', async (question) => {
    const { answer } = await ask(question);
    expect(answer.join(' ')).toMatch(/safe.* asserted by Water Board and denied by Hale Laboratory/);
  });

  it('is nobody only where it said something that nobody contradicts', async () => {
    expect((await ask('Who contradicts the Evening Post?')).answer).toEqual([
      'No conflict with what Evening Post said is found, in this view of the graph.',
    ]);
    expect((await ask('Who contradicts the Water Board about Dunn Spring?')).answer).toEqual([
      expect.stringMatching(/^Water Board has said nothing in claims that involve Dunn Spring/),
    ]);
  });
});

describe('whom a source passes on', () => {
  it.each([
    ['Whom does the Valley Courier quote?', ['Hale Laboratory, in 1 claim', 'A resident (unnamed), in 1 claim']],
    [
      'What are the sources of the Valley Courier?',
      ['Hale Laboratory, in 1 claim', 'A resident (unnamed), in 1 claim'],
    ],
    ['Who was quoted by the Valley Courier?', ['Hale Laboratory, in 1 claim', 'A resident (unnamed), in 1 claim']],
    ['Where does the Evening Post get its information from?', ['Valley Courier, in 1 claim']],
    ['Whom does the Evening Post cite about Dunn Spring?', ['Valley Courier, in 1 claim']],
    [
      'Whom does the Valley Courier quote about Dunn Spring?',
      ['Valley Courier passes nobody on in claims that involve Dunn Spring'],
    ],
    ['Whom does the Water Board quote?', ['Water Board passes nobody on, in this view of the graph.']],
  ])('%s', async (question, expected) => {
    const { answer } = await ask(question);
    expect(answer).toHaveLength(expected.length);
    for (const [index, start] of expected.entries())
      expect(answer.toSorted()[index]).toContain(expected.toSorted()[index] ?? start);
  });
});

describe('who passes a source on', () => {
  it.each([
    ['Who relies on the Valley Courier?', /^Evening Post, in 1 claim: Dunn Spring dried up\.$/],
    ['Which outlets relayed the Valley Courier?', /^Evening Post, in 1 claim/],
    ['Who quotes the Hale Laboratory?', /^Valley Courier, in 1 claim: The water of Hale Reservoir is safe\.$/],
    ['Is the Hale Laboratory quoted by anybody?', /^Valley Courier, in 1 claim/],
    ['Who quotes the Evening Post?', /^Nobody passes on what Evening Post said, in this view of the graph\.$/],
    [
      'Who relies on the Valley Courier about Hale Reservoir?',
      /^Valley Courier has said nothing in claims that involve Hale Reservoir/,
    ],
    ['Who quotes Paper Works?', /^Paper Works has said nothing, in this view of the graph\.$/],
  ])('%s', async (question, expected) => {
    expect((await ask(question)).answer).toEqual([expect.stringMatching(expected)]);
  });
});

describe('what a source takes back', () => {
  it.each([
    'What did the Hale Laboratory withdraw?',
    'What has the Hale Laboratory taken back?',
    'Did the Hale Laboratory take anything back?',
    'Has the Hale Laboratory retracted anything?',
    'What was retracted by the Hale Laboratory?',
  ])('%s', async (question) => {
    expect((await ask(question)).answer).toEqual(['Withdrew: Forty people fell ill at Hale Reservoir.']);
  });

  it('is nothing of that kind for who took nothing back', async () => {
    expect((await ask('What did the Water Board withdraw?')).answer).toEqual([
      'Nothing of that kind by Water Board is in this view of the graph.',
    ]);
  });
});

describe('two sources', () => {
  it.each([
    ['What do the Valley Courier and the Evening Post agree on?', /^Both say: Dunn Spring dried up\.$/],
    ['Do the Valley Courier and the Evening Post agree about Dunn Spring?', /^Both say: Dunn Spring dried up\.$/],
    ['What do the Water Board and the Hale Laboratory agree on?', /^They take the same stance towards no claim/],
    ['Does the Evening Post rely on the Valley Courier?', /^Valley Courier, in 1 claim: Dunn Spring dried up\.$/],
    ['Is the Evening Post report based on the Valley Courier?', /^Valley Courier, in 1 claim/],
    ['What did the Evening Post copy from the Valley Courier?', /^Valley Courier, in 1 claim/],
    [
      'Does the Valley Courier rely on the Evening Post?',
      /^No statement shows that Valley Courier passes on Evening Post, in this view of the graph\.$/,
    ],
  ])('%s', async (question, expected) => {
    expect((await ask(question)).answer).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    'What do the Water Board and the Hale Laboratory disagree about?',
    'Does the Hale Laboratory contradict the Water Board?',
    'Do the Hale Laboratory and the Water Board contradict each other about Hale Reservoir?',
  ])('%s', async (question) => {
    expect((await ask(question)).answer).toEqual([
      '1 conflict.',
      expect.stringMatching(/safe.* asserted by Water Board and denied by Hale Laboratory/),
    ]);
  });
});

describe('two sources without a conflict', () => {
  it('are told by what each of them said', async () => {
    expect(
      (await ask('Do the Valley Courier and the Evening Post contradict each other about Dunn Spring?')).answer,
    ).toEqual([
      expect.stringMatching(/^No conflict between Valley Courier and Evening Post in claims .* is found/),
      'Valley Courier spoke of 1 claim: Dunn Spring dried up.',
      'Evening Post spoke of 1 claim: Dunn Spring dried up.',
    ]);
  });
});

describe('what stands behind claims', () => {
  it.each([
    ['Which claims does only the Valley Courier make?', /2 claims would be lost: .*Dunn Spring dried up/],
    ['Which reports trace back to the Valley Courier?', /2 claims would be lost: .*Dunn Spring dried up/],
    ['Trace the claim that Dunn Spring dried up', /Reported by Valley Courier through Evening Post/],
    ['Has it been independently verified that Dunn Spring dried up?', /^1 independent voice in 2 reports/],
    ['Which claims are corroborated?', /^No claim certainly has two independent voices/],
    ['What is disputed about Hale Reservoir?', /denied by Hale Laboratory/],
  ])('%s', async (question, expected) => {
    expect((await ask(question)).answer.join(' ')).toMatch(expected);
  });
});

describe('what a source published', () => {
  it.each([
    ['Which articles did the Valley Courier publish?', ['1 document.', '"Doubts about the water" (2044-03-03).']],
    ['How many documents were published by the Hale Laboratory?', ['1 document.', '"Figures" (2044-03-05).']],
    [
      'Which articles did Paper Works publish?',
      ['No document that Paper Works published is in this view of the graph.'],
    ],
  ])('%s', async (question, expected) => {
    expect((await ask(question)).answer).toEqual(expected);
  });
});
