import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { document, killed, Recorded, rangeOf, said, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Two claims that a merge of their places makes equal are one claim, whichever of them is asked for.

let graph: TestGraph;
let scene: Recorded;
beforeEach(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
});
afterEach(() => graph.close());

/** Two sources and two claims, with what is said about them. */
function recordWith(...words: readonly object[]): Promise<void> {
  return scene.record(
    ...['p', 'q'].map((key) => ({ entity: { key: `t:${key}`, kind: 'PLACE', name: `Tarsa ${key}` } })),
    ...['a', 'b'].map((key) => source(key)),
    ...['a', 'b'].map((key) => document(`d${key}`, `t:${key}`, '2016-05-02')),
    { source: { key: 'some', name: 'activists', document: 'da', mention: 'activists' } },
    killed('c1', 5),
    killed('c2', 5, { participants: [{ role: 'PLACE', entity: 't:q' }] }),
    ...words,
  );
}

const bySome = (claim: string) => said(`some ${claim}`, 'some', 'da', claim, { mode: 'INDIRECT' });
const merge = () => scene.record({ link: { kind: 'SAME_AS', from: 't:p', to: 't:q', reason: 'one town' } });

async function onlyUnnamed(): Promise<readonly string[]> {
  const { claims } = await graph.ask<{
    claims: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }>(gql`{ claims(filter: { onlyUnnamed: true }) { totalCount nodes { id } } }`);
  expect(claims.totalCount).toBe(claims.nodes.length);
  return ['c1', 'c2'].filter((key) => claims.nodes.some(({ id }) => id === scene.id(key)));
}

describe('claims that are equal after a merge', () => {
  it('rest on unnamed sources only if neither has a named one', async () => {
    await recordWith(bySome('c1'), said('b c2', 't:b', 'db', 'c2'));
    expect(await onlyUnnamed()).toEqual(['c1']);
    await merge();
    expect(await onlyUnnamed()).toEqual([]);
  });

  it('both rest on the unnamed source of one of them if nobody else supports the other', async () => {
    await recordWith(bySome('c1'), said('b c2', 't:b', 'db', 'c2', { stance: 'DENIES' }));
    expect(await onlyUnnamed()).toEqual(['c1']);
    await merge();
    expect(await onlyUnnamed()).toEqual(['c1', 'c2']);
  });

  it('are denied and corroborated in a track record, whichever of them the other source speaks of', async () => {
    await recordWith(said('a c1', 't:a', 'da', 'c1'), said('b c2', 't:b', 'db', 'c2', { stance: 'DENIES' }));
    expect(await record()).toMatchObject({ originated: { count: 1 }, denied: { count: 0 } });
    await merge();
    expect(await record()).toMatchObject({ originated: { count: 1 }, denied: { count: 1 } });
  });

  it('count once in a track record of a source that made both', async () => {
    await recordWith(said('a c1', 't:a', 'da', 'c1'), said('a c2', 't:a', 'da', 'c2'));
    expect(await record()).toMatchObject({ originated: { count: 2 } });
    await merge();
    expect(await record()).toMatchObject({ originated: { count: 1 } });
  });
});

describe('lists of claims', () => {
  it('have each record of what a merge made equal, and reporting has it once', async () => {
    await recordWith(said('a c1', 't:a', 'da', 'c1'), said('b c2', 't:b', 'db', 'c2'));
    expect(await counts()).toEqual({ listed: 2, counted: 2, versions: 2, happenings: ['1..1', '1..1'] });
    await merge();
    expect(await counts()).toEqual({ listed: 2, counted: 2, versions: 1, happenings: ['2..2'] });
  });
});

async function counts(): Promise<object> {
  const { claims, activity, whoReported } = await graph.ask<{
    claims: { totalCount: number };
    activity: readonly { claims: number }[];
    whoReported: {
      versions: readonly object[];
      happenings: readonly { corroboration: { atLeast: number; atMost: number } }[];
    };
  }>(gql`
    {
      claims { totalCount }
      activity(by: [PREDICATE]) { claims }
      whoReported(text: "killed") {
        versions { claims { id } }
        happenings { corroboration { atLeast atMost } }
      }
    }
  `);
  return {
    listed: claims.totalCount,
    counted: activity[0]?.claims,
    versions: whoReported.versions.length,
    happenings: whoReported.happenings.map(({ corroboration }) => rangeOf(corroboration)),
  };
}

async function record(): Promise<object> {
  const { trackRecord } = await graph.ask<{ trackRecord: object }>(
    gql`query ($source: ID!) { trackRecord(source: $source) { originated { count claims { id } } denied { count } } }`,
    { source: scene.id('a') },
  );
  return trackRecord;
}
