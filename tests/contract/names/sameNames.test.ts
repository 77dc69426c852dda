import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, Recorded, said, source } from '../recorded.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// Things of one name are told apart, and things are found by a part of their name and by their codes.

let graph: TestGraph;
let scene: Recorded;
beforeAll(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
  await scene.record(
    { entity: { key: 't:mayor', kind: 'PERSON', name: 'Ali Hassan', description: 'Mayor of Tarsa.' } },
    { entity: { key: 't:fighter', kind: 'PERSON', name: 'Ali Hassan', description: 'Commander of the rebels.' } },
    { entity: { key: 't:m1', kind: 'PLACE', name: 'Melkana', adminAreas: ['North', 'Land'] } },
    { entity: { key: 't:m2', kind: 'PLACE', name: 'Melkana' } },
    { entity: { key: 't:south', kind: 'PLACE', name: 'South Governorate' } },
    { entity: { key: 't:tanf', kind: 'PLACE', name: 'At Tanf village' } },
    {
      entity: {
        key: 't:bridge',
        kind: 'PLACE',
        name: 'Old bridge',
        externalIds: [{ scheme: 'wikidata', value: 'Q77001234' }],
      },
    },
    source('a'),
    source('b'),
    { event: { key: 't:event/261850', name: 'Attack on the market' } },
    { event: { key: 't:k8716', name: 'Shelling' } },
    { event: { key: 't:261851', name: 'Another attack' } },
    document('d', 't:a', '2016-05-02'),
    document('d2', 't:a', '2016-05-04'),
    { source: { key: 'crowd', name: 'onlookers', document: 'd', mention: 'onlookers' } },
    { source: { key: 'crowd2', name: 'onlookers', document: 'd2', mention: 'onlookers' } },
    ...['261850', 'k8716'].map((event) => ({
      claim: {
        key: `c-${event}`,
        predicate: 'killed',
        text: 'Two were killed.',
        participants: [{ role: 'PLACE', entity: 't:m1' }],
        occurrence: event,
      },
    })),
    {
      claim: {
        key: 'spoke',
        predicate: 'met',
        text: 'They met.',
        participants: [{ role: 'ACTOR', entity: 't:mayor' }],
      },
    },
    { event: { key: 't:event/345678', name: 'Register 345678: the sluice' } },
    ...[
      ['f-345678', 'Register counts three in 345678.'],
      ['g-345678', 'The sluice was taken.'],
    ].map(([key = '', text = '']) => ({
      claim: { key, predicate: 'taken', text, participants: [], occurrence: key },
    })),
    said('w6', 't:a', 'd', 'f-345678'),
    said('w7', 't:b', 'd', 'g-345678'),
    said('w1', 't:a', 'd', 'c-261850'),
    said('w2', 't:b', 'd', 'c-k8716'),
    said('w4', 'crowd', 'd', 'c-261850', { mode: 'INDIRECT' }),
    said('w5', 'crowd2', 'd2', 'spoke', { mode: 'INDIRECT' }),
    said('w3', 't:mayor', 'd', 'spoke', { mode: 'DIRECT' }),
  );
  await scene.record(
    { link: { kind: 'PART_OF', from: 't:m2', to: 't:south', reason: 'the map' } },
    ...[
      ['c-261850', 't:event/261850'],
      ['c-k8716', 't:k8716'],
      ['f-345678', 't:event/345678'],
      ['g-345678', 't:event/345678'],
    ].map(([claim = '', event = '']) => describes(scene.id(claim), event)),
  );
});
afterAll(() => graph.close());

interface Answer {
  readonly understood: boolean;
  readonly reading: string;
  readonly answer: readonly string[];
  readonly suggestions: readonly string[];
}

async function ask(question: string): Promise<Answer> {
  const { ask: answer } = await graph.ask<{ ask: Answer }>(
    gql`query ($question: String!) { ask(question: $question) { understood reading answer suggestions } }`,
    { question },
  );
  return answer;
}

describe('things of one name', () => {
  it('are told apart by their descriptions and ids', async () => {
    const { understood, reading } = await ask('What did Ali Hassan say?');
    expect(understood).toBe(false);
    expect(reading).toContain(`Ali Hassan (Mayor of Tarsa, ${scene.id('mayor')})`);
    expect(reading).toContain(`Ali Hassan (Commander of the rebels, ${scene.id('fighter')})`);
  });

  it('are offered as questions that work', async () => {
    const { suggestions } = await ask('What did Ali Hassan say?');
    const own = suggestions.filter((one) => one.includes(scene.id('mayor')));
    expect(own.length).toBeGreaterThan(0);
    const answers = await Promise.all(own.map(ask));
    expect(answers.map(({ understood }) => understood)).toEqual(own.map(() => true));
    expect(answers[0]?.answer.join(' ')).toContain('They met');
  });

  it('are told apart by where they are', async () => {
    const { reading } = await ask('How is Melkana connected to Source a?');
    expect(reading).toContain(`Melkana (part of North, Land, ${scene.id('m1')})`);
    expect(reading).toContain(`Melkana (part of South Governorate, ${scene.id('m2')})`);
  });

  it('are both told of where a question is about the name', async () => {
    const { answer } = await ask('Who is Ali Hassan?');
    expect(answer.join(' ')).toContain('Mayor of Tarsa');
    expect(answer.join(' ')).toContain('Commander of the rebels');
  });

  it('are each answered for, told apart by their documents, if they are unnamed sources', async () => {
    const { understood, reading, answer } = await ask('What did the onlookers say?');
    expect(understood).toBe(true);
    expect(reading).toMatch(/^What onlookers \(in “.*”\) and onlookers \(in “.*”\) said\.$/);
    expect([...answer].sort()).toEqual([
      expect.stringMatching(/^onlookers \(in “.*”\): They met\.$/),
      expect.stringMatching(/^onlookers \(in “.*”\): Two were killed\.$/),
    ]);
  });

  it('are asked for by an id of the right kind only', async () => {
    expect((await ask(`Who controls ${scene.id('m1')}?`)).understood).toBe(true);
    expect((await ask(`Who controls ${scene.id('mayor')}?`)).understood).toBe(false);
    expect((await ask(`What did ${scene.id('spoke')} say?`)).understood).toBe(false);
  });
});

async function found(text: string): Promise<readonly string[]> {
  const { search } = await graph.ask<{ search: readonly { node: { id: string } }[] }>(
    gql`query ($text: String!) { search(text: $text, in: [ENTITY, EVENT]) { node { id } } }`,
    { text },
  );
  return search.map(({ node }) => node.id);
}

describe('a thing', () => {
  it('is named by a part of its name with another spelling of the article', async () => {
    expect((await ask('Who controls Al-Tanf?')).reading).toContain('At Tanf village');
  });

  it.each([
    ['event 261850', 'event/261850'],
    ['261850', 'event/261850'],
    ['incident k8716', 'k8716'],
    ['K8716', 'k8716'],
  ])('is found by the last part of its key: %s', async (text, key) => {
    expect(await found(text)).toEqual([scene.id(key)]);
    const { events } = await graph.ask<{ events: { nodes: readonly { id: string }[] } }>(
      gql`query ($text: String!) { events(name: $text) { nodes { id } } }`,
      { text },
    );
    expect(events.nodes.map(({ id }) => id)).toEqual([scene.id(key)]);
  });

  it('is found by an external id', async () => {
    expect(await found('Q77001234')).toEqual([scene.id('bridge')]);
  });

  it('is not found by a part of a number', async () => {
    expect(await found('26185')).toEqual([]);
  });

  it.each([
    ['event 261850', 'Source a'],
    ['incident k8716', 'Source b'],
  ])('is what a question about %s is about', async (name, reporter) => {
    const { understood, answer } = await ask(`Who reported ${name}?`);
    expect(understood).toBe(true);
    expect(answer.join(' ')).toContain(reporter);
  });
});

it('a number in the name of one event means that event, and not only the claims that have it in their text', async () => {
  const { reading, answer } = await ask('Who reported Register 345678?');
  expect(reading).toBe('Who reported claims that describe the event “Register 345678: the sluice”.');
  expect(answer.join(' ')).toContain('The sluice was taken');
});
