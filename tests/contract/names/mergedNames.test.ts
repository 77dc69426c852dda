import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { document, Recorded, said, source } from '../recorded.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// What other things are merged into answers to all of their names, as of the view.

let graph: TestGraph;
let scene: Recorded;
beforeEach(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
  await scene.record(
    { entity: { key: 't:kept', kind: 'PLACE', name: 'Tarsa' } },
    { entity: { key: 't:gone', kind: 'PLACE', name: 'Qasr Umran', aliases: ['Kasr Omran'] } },
    { entity: { key: 't:far', kind: 'PLACE', name: 'Melkana' } },
    { entity: { key: 't:g', kind: 'ACTOR', name: 'Government' } },
    source('a'),
    { entity: { key: 't:b', kind: 'ORGANISATION', name: 'Beacon Wire', sourceKind: 'OUTLET' } },
    document('d', 't:a', '2016-05-02'),
    {
      claim: {
        key: 'c',
        predicate: 'controls',
        text: 'The government controls the town.',
        participants: [
          { role: 'CONTROLLER', entity: 't:g' },
          { role: 'PLACE', entity: 't:gone' },
        ],
        valid: '2016-05-01',
      },
    },
    said('w', 't:a', 'd', 'c'),
  );
});
afterEach(() => graph.close());

const merge = (from: string, to: string) =>
  scene.record({ link: { kind: 'SAME_AS', from: `t:${from}`, to: `t:${to}`, reason: 'one town' } });

interface Hit {
  readonly node: { readonly id: string };
  readonly matched: string;
}

async function search(text: string, view: object = {}): Promise<readonly Hit[]> {
  const { search: hits } = await graph.ask<{ search: readonly Hit[] }>(
    gql`query ($text: String!, $view: View) { search(text: $text, in: [ENTITY, SOURCE], view: $view) { node { id } matched } }`,
    { text, view },
  );
  return hits;
}

async function entities(name: string, view: object = {}): Promise<readonly string[]> {
  const { entities: page } = await graph.ask<{
    entities: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }>(gql`query ($name: String, $view: View) { entities(name: $name, view: $view) { totalCount nodes { id } } }`, {
    name,
    view,
  });
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ id }) => id);
}

async function lastChange(): Promise<string> {
  const { stats } = await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`);
  return stats.recordedAt;
}

describe('the thing that others are merged into', () => {
  it.each(['Qasr Umran', 'Kasr Omran', 'qasr', 'Tarsa'])('is found by %s, once', async (name) => {
    await merge('gone', 'kept');
    const hits = await search(name);
    expect(hits.map(({ node }) => node.id)).toEqual([scene.id('kept')]);
    expect(await entities(name)).toEqual([scene.id('kept')]);
  });

  it('tells by which of the names it was found', async () => {
    await merge('gone', 'kept');
    expect((await search('Kasr Omran'))[0]?.matched).toBe('Kasr Omran');
    expect((await search('Tarsa'))[0]?.matched).toBe('Tarsa');
  });

  it('is found by a name that two of its records have, once', async () => {
    await scene.record({ entity: { key: 't:far', kind: 'PLACE', name: 'Melkana', aliases: ['Qasr Umran'] } });
    await merge('gone', 'kept');
    await merge('far', 'kept');
    expect((await search('Qasr Umran')).map(({ node }) => node.id)).toEqual([scene.id('kept')]);
    expect(await entities('Qasr Umran')).toEqual([scene.id('kept')]);
    expect(await entities('Melkana')).toEqual([scene.id('kept')]);
  });

  it('does not answer to the name in a view from before the merge, nor after its withdrawal', async () => {
    const before = await lastChange();
    await merge('gone', 'kept');
    expect(await entities('Qasr Umran', { recordedAt: before })).toEqual([scene.id('gone')]);
    expect((await search('Qasr Umran', { recordedAt: before })).map(({ node }) => node.id)).toEqual([scene.id('gone')]);
    const merged = await lastChange();
    const { node } = await graph.ask<{ node: { links: readonly { id: string }[] } }>(
      gql`query ($id: ID!) { node(id: $id) { ... on Place { links { id } } } }`,
      { id: scene.id('kept') },
    );
    await graph.ask(gql`mutation ($id: ID!) { withdraw(decision: $id, reason: "two towns") { change { seq } } }`, {
      id: node.links[0]?.id,
    });
    expect(await entities('Qasr Umran')).toEqual([scene.id('gone')]);
    expect(await entities('Qasr Umran', { recordedAt: merged })).toEqual([scene.id('kept')]);
  });

  it('is a source under the name of a record that never spoke', async () => {
    await scene.record({ link: { kind: 'SAME_AS', from: 't:b', to: 't:a', reason: 'renamed' } });
    const { sources } = await graph.ask<{ sources: { nodes: readonly { id: string }[] } }>(
      gql`{ sources(name: "Beacon Wire") { nodes { id } } }`,
    );
    expect(sources.nodes.map(({ id }) => id)).toEqual([scene.id('a')]);
  });

  it('is what a question names by either name', async () => {
    await merge('gone', 'kept');
    for (const name of ['Qasr Umran', 'Tarsa']) {
      const { ask } = await graph.ask<{ ask: { understood: boolean; answer: readonly string[] } }>(
        gql`query ($text: String!) { ask(question: $text) { understood answer } }`,
        { text: `Who controls ${name}?` },
      );
      expect(ask.understood).toBe(true);
      expect(ask.answer.join(' ')).toContain('Government');
    }
  });
});
