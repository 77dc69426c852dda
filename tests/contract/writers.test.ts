import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const record = gql`
  mutation Record($records: [RecordInput!]!) { record(records: $records) { change { seq at } results { outcome } } }
`;
const journal = gql`{ changes(first: 200) { nodes { seq at } } stats { seq claims } }`;
interface Journal {
  readonly changes: { readonly nodes: readonly { readonly seq: number; readonly at: string }[] };
  readonly stats: { readonly seq: number; readonly claims: number };
}

const place = { entity: { key: 'w:p', kind: 'PLACE', name: 'P' } };
const claim = (index: number) => ({
  claim: {
    key: 'c',
    predicate: 'shelled',
    text: `Shelling ${index}.`,
    participants: [{ role: 'PLACE', entity: 'w:p' }],
    occurrence: String(index),
  },
});

describe('concurrent writers', () => {
  it('each get a journal entry, without gaps and with increasing times', async () => {
    const writes = Array.from({ length: 12 }, (_, index) => graph.ask(record, { records: [place, claim(index)] }));
    await Promise.all(writes);
    const { changes, stats } = await graph.ask<Journal>(journal);
    expect(changes.nodes.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(new Set(changes.nodes.map(({ at }) => at)).size).toBe(12);
    expect(changes.nodes.map(({ at }) => at)).toEqual([...changes.nodes.map(({ at }) => at)].sort());
    expect(stats).toEqual({ seq: 12, claims: 12 });
  });

  it('of the same records record them once', async () => {
    const writes = Array.from({ length: 8 }, () =>
      graph.ask<{ record: { change: { seq: number } | null } }>(record, { records: [place, claim(1)] }),
    );
    const told = await Promise.all(writes);
    expect(told.filter(({ record: { change } }) => change !== null)).toHaveLength(1);
    expect((await graph.ask<Journal>(journal)).stats).toEqual({ seq: 1, claims: 1 });
  });

  it('never show a reader part of a write', async () => {
    const pair = (index: number) => [
      { entity: { key: 'w:s', kind: 'ORGANISATION', name: 'S', sourceKind: 'MONITOR' } },
      place,
      { document: { key: 'd', title: 'D', publisher: 'w:s' } },
      ...Array.from({ length: 20 }, (_, more) => [
        { claim: { ...claim(index * 100 + more).claim, key: `c${more}` } },
        { attribution: { key: `a${more}`, document: 'd', source: 'w:s', claim: `c${more}`, mode: 'NARRATIVE' } },
      ]).flat(),
    ];
    const totals: number[] = [];
    let writing = true;
    const reading = (async () => {
      while (writing)
        totals.push(
          (await graph.ask<{ claims: { totalCount: number } }>(gql`{ claims { totalCount } }`)).claims.totalCount,
        );
    })();
    for (let index = 0; index < 6; index += 1) await graph.ask(record, { records: pair(index) });
    writing = false;
    await reading;
    expect(totals.every((total) => total % 20 === 0)).toBe(true);
    expect(totals.length).toBeGreaterThan(1);
  });
});
