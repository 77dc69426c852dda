import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const claim = {
  claim: {
    key: 'c',
    predicate: 'seized',
    text: 'A post was seized.',
    participants: [{ role: 'PLACE', entity: 'chain:post' }],
  },
};
const post = { entity: { key: 'chain:post', kind: 'PLACE', name: 'Post' } };

/** A source with a document of its own, and its attribution of the claim. */
const speaker = (name: string) => [
  { entity: { key: `chain:${name}`, kind: 'ORGANISATION', name, sourceKind: 'OUTLET' } },
  { document: { key: `d-${name}`, title: `Paper of ${name}`, publisher: `chain:${name}` } },
];
const says = (name: string) => ({
  attribution: { key: `a-${name}`, document: `d-${name}`, source: `chain:${name}`, claim: 'c', mode: 'INDIRECT' },
});
const relay = (from: string, to: string) => ({ relay: { from: `a-${from}`, to: `a-${to}` } });

async function told(names: readonly string[], relays: readonly object[]): Promise<readonly string[]> {
  await recordRecords(graph.engine, [post, ...names.flatMap(speaker), claim, ...names.map(says), ...relays], {
    by: 'tester',
  });
  const { whoReported } = await graph.ask<{ whoReported: { origins: readonly { source: { name: string } }[] } }>(
    gql`{ whoReported(text: "post seized") { origins { source { name } } } }`,
  );
  return whoReported.origins.map(({ source }) => source.name);
}

describe('a chain of relays', () => {
  it('of any length is followed to its origin', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
    const relays = names.slice(1).map((name, index) => relay(name, `S${index}`));
    expect(await told(names, relays)).toEqual(['S0']);
  });

  it('with many parallel paths is followed without enumerating them', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => ['x', 'y', 'z'].map((side) => `${side}${level}`));
    const relays = levels
      .slice(1)
      .flatMap((names, level) => names.flatMap((from) => (levels[level] ?? []).map((to) => relay(from, to))));
    expect([...(await told(levels.flat(), relays))].sort()).toEqual(['x0', 'y0', 'z0']);
  });

  it('may be a cycle between documents, whose origin is one of its members', async () => {
    expect(await told(['A', 'B', 'C'], [relay('A', 'B'), relay('B', 'C'), relay('C', 'A')])).toHaveLength(1);
  });
});
