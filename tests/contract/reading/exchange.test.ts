import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { exported, imported } from '../exchange.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { proposalsIn, read, review } from './readers.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const shown = gql`{
  stats { claims attributions entities sources documents }
  entities { nodes { id name } }
  sources { nodes { id name } }
  claims { nodes { id } }
}`;

it('proposals, corrections and what only proposals need are the same in a graph that is made from an export', async () => {
  const text =
    'Border Watch said that Rebels seized Cale. Officials denied that Guards left Cale. Guards left the ford.';
  await read(graph, text, { publisher: 'The Daily', title: 'Cale' });
  const [one, two] = (await proposalsIn(graph)).nodes;
  await review(graph, one?.attribution.id ?? '', 'REJECTED');
  const mutation = gql`mutation Correct($id: ID!) { correct(attribution: $id, correction: { span: { start: 64, end: 75 } }) { change { seq } } }`;
  await graph.ask(mutation, { id: two?.attribution.id });
  const before = { list: await proposalsIn(graph), shown: await graph.ask(shown) };
  expect(before.list.nodes[1]?.attribution).toMatchObject({
    review: 'REJECTED',
    correctedBy: { id: expect.stringMatching(/^att_/) },
  });
  for (const history of [false, true]) {
    const file = await exported(graph.engine, history);
    await graph.close();
    graph = await openTestGraph();
    expect((await imported(graph.engine, file)).rejects).toEqual([]);
    expect({ list: await proposalsIn(graph), shown: await graph.ask(shown) }).toEqual(before);
    expect(await exported(graph.engine, history)).toBe(file);
  }
});
