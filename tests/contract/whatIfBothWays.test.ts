import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, killed, place, Recorded, rangeOf, said, siege, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let recorded: Recorded;
beforeEach(async () => {
  graph = await openTestGraph();
  recorded = new Recorded(graph);
});
afterEach(() => graph.close());

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}
interface Changed {
  readonly claim: { readonly id: string };
  readonly before: Range;
  readonly after: Range;
}
interface Difference {
  readonly lost: readonly { readonly id: string }[];
  readonly gained: readonly Changed[];
  readonly shrunk: readonly Changed[];
  readonly grown: readonly Changed[];
  readonly conflictsGone: readonly { readonly kind: string; readonly explanation: string }[];
  readonly conflictsArising: readonly { readonly kind: string; readonly claims: readonly { readonly id: string }[] }[];
  readonly conflictsGoneCount: number;
  readonly conflictsArisingCount: number;
  readonly complete: boolean;
  readonly read: number;
  readonly of: number;
  readonly explanation: string;
}

const query = gql`
  query WhatIf($distrust: [ID!], $retract: [ID!], $first: Int) {
    whatIf(distrust: $distrust, retract: $retract, first: $first) {
      lost { id }
      gained { ...Changed }
      shrunk { ...Changed }
      grown { ...Changed }
      conflictsGone { kind explanation }
      conflictsGoneCount
      conflictsArising { kind claims { id } }
      conflictsArisingCount
      complete read of explanation
    }
  }
  fragment Changed on ChangedRange { claim { id } before { atLeast atMost } after { atLeast atMost } }
`;

async function whatIf(variables: object): Promise<Difference> {
  return (await graph.ask<{ whatIf: Difference }>(query, { ...variables })).whatIf;
}

/** Claims by their keys, with their ranges before and after. */
function told(changed: readonly Changed[]): readonly string[] {
  const keyOf = (id: string) => Object.keys(recorded.ids).find((key) => recorded.ids[key] === id) ?? id;
  return changed.map(({ claim, before, after }) => `${keyOf(claim.id)} ${rangeOf(before)} ${rangeOf(after)}`).sort();
}

const papers = [
  document('d1', 't:w', '2016-05-02'),
  document('d2', 't:w', '2016-05-05'),
  document('d3', 't:o2', '2016-05-05'),
];
const start = [source('w'), source('o2', 'OFFICIAL'), source('x'), place, siege, ...papers];
/** Two figures for one event; the first is said by w. */
const twoFigures = [
  ...start,
  killed('five', 5),
  killed('seven', 7),
  describes('five'),
  describes('seven'),
  said('w5', 't:w', 'd1', 'five'),
];

describe('a retracted later statement', () => {
  it('lets an earlier figure of its source stand again, and its conflicts arise', async () => {
    await recorded.record(...twoFigures, said('w7', 't:w', 'd2', 'seven'), said('o7', 't:o2', 'd3', 'seven'));
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference.gained)).toEqual(['five 0..0 1..1']);
    expect(told(difference.shrunk)).toEqual(['seven 2..2 1..1']);
    expect(difference).toMatchObject({ lost: [], grown: [], conflictsGone: [], conflictsGoneCount: 0 });
    expect(difference).toMatchObject({ conflictsArisingCount: 1, complete: true, read: 2, of: 2 });
    expect(difference.conflictsArising).toMatchObject([{ kind: 'FIGURES' }]);
    expect(difference.explanation).toBe(
      'Of 2 claims that depend on it, 0 would lose all support and 1 would lose some; 1 would gain support.',
    );
    const partly = await whatIf({ retract: [recorded.id('w7')], first: 1 });
    expect(partly).toMatchObject({ complete: false, read: 1, of: 2 });
  });

  it('lets what relays the earlier one in other documents stand again, and agrees with retracting it', async () => {
    await recorded.record(
      ...twoFigures,
      killed('more', 5, { occurrence: 'row-9' }),
      said('w7', 't:w', 'd2', 'seven'),
      document('d4', 't:x', '2016-05-09'),
      said('x5', 't:x', 'd4', 'more'),
      { basis: { from: 'x5', on: 'w5' } },
    );
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference.gained)).toEqual(['five 0..0 1..1', 'more 0..0 1..1']);
    expect(difference.lost).toEqual([{ id: recorded.id('seven') }]);
    await graph.ask(
      gql`mutation Retract($id: ID!) { retract(attribution: $id, reason: "misread") { change { seq } } }`,
      {
        id: recorded.id('w7'),
      },
    );
    type Ranged = { nodes: readonly { corroboration: Range }[] };
    const { nodes } = await graph.ask<Ranged>(
      gql`query Ranges($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { corroboration { atLeast atMost } } } }`,
      { ids: ['five', 'seven', 'more'].map((key) => recorded.id(key)) },
    );
    expect(nodes.map(({ corroboration }) => rangeOf(corroboration))).toEqual(['1..1', '0..0', '1..1']);
  });

  it('raises the range of a claim that has support already', async () => {
    await recorded.record(...twoFigures, said('w7', 't:w', 'd2', 'seven'), said('o5', 't:o2', 'd3', 'five'));
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference.grown)).toEqual(['five 1..1 2..2']);
    expect(difference).toMatchObject({ gained: [], conflictsGoneCount: 1, conflictsArisingCount: 0 });
  });

  it.each([
    ['a weak word', { certainty: 'POSSIBLE' }, 'five 0..1 1..1', 'grown'],
    ['a word of unknown order', { stated: '2016-05' }, 'five 0..1 1..1', 'grown'],
  ] as const)('lets what %s put in doubt count again', async (_, more, expected, list) => {
    await recorded.record(...twoFigures, said('w7', 't:w', 'd2', 'seven', more));
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference[list])).toEqual([expected]);
  });

  it('lets the earlier row of an importer stand again, whatever it says', async () => {
    const row = (key: string, best: number, valid: string) => killed(key, best, { valid, occurrence: 'row-101' });
    await recorded.record(
      ...start,
      row('three', 3, '2016-05-01'),
      row('seven', 7, '2016-06-01'),
      said('w3', 't:w', 'd1', 'three'),
      said('w7', 't:w', 'd2', 'seven'),
    );
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference.gained)).toEqual(['three 0..0 1..1']);
    expect(difference.lost).toEqual([{ id: recorded.id('seven') }]);
  });

  it('does not touch what only looks like it: other days, other sources, other events', async () => {
    await recorded.record(
      ...start,
      { event: { key: 't:f', name: 'Another' } },
      killed('five', 5),
      killed('six', 6, { valid: '2016-05-03' }),
      killed('seven', 7),
      killed('eight', 8),
      describes('five', 't:f'),
      describes('six'),
      describes('seven'),
      describes('eight'),
      said('w5', 't:w', 'd1', 'five'),
      said('w6', 't:w', 'd1', 'six'),
      said('o8', 't:o2', 'd3', 'eight'),
      said('w7', 't:w', 'd2', 'seven'),
    );
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(difference).toMatchObject({ gained: [], grown: [], shrunk: [], conflictsArisingCount: 0 });
    expect(difference.lost).toEqual([{ id: recorded.id('seven') }]);
    // The figure of another day is looked at, and found unchanged.
    expect(difference.of).toBe(2);
  });
});

describe('other retracted words that decide about others', () => {
  it('a withdrawal: what it took back, what only that led to, and what rests on it count again', async () => {
    await recorded.record(
      ...start,
      killed('five', 5),
      killed('more', 6, { occurrence: 'other' }),
      said('w5', 't:w', 'd1', 'five', { certainty: 'UNCOMMITTED' }),
      said('x5', 't:x', 'd1', 'five', { mode: 'INDIRECT' }),
      { relay: { from: 'w5', to: 'x5' } },
      said('o6', 't:o2', 'd3', 'more'),
      { basis: { from: 'o6', on: 'x5' } },
      { attribution: { key: 'w0', document: 'd2', source: 't:w', about: 'w5', stance: 'WITHDRAWS', mode: 'DIRECT' } },
    );
    const difference = await whatIf({ retract: [recorded.id('w0')] });
    expect(told(difference.gained)).toEqual(['five 0..0 1..1', 'more 0..0 1..1']);
  });

  it('a withdrawal of a withdrawal: what was taken back is taken back again', async () => {
    const about = (key: string, paper: string, what: string) => ({
      attribution: { key, document: paper, source: 't:w', about: what, stance: 'WITHDRAWS', mode: 'DIRECT' },
    });
    await recorded.record(
      ...start,
      document('d9', 't:w', '2016-05-09'),
      killed('five', 5),
      killed('seven', 7),
      describes('five'),
      describes('seven'),
      said('w5', 't:w', 'd1', 'five'),
      said('w7', 't:w', 'd2', 'seven'),
      about('w0', 'd9', 'w7'),
      document('d10', 't:w', '2016-05-10'),
      about('w00', 'd10', 'w0'),
    );
    const difference = await whatIf({ retract: [recorded.id('w00')] });
    expect(difference.lost).toEqual([{ id: recorded.id('seven') }]);
    expect(told(difference.gained)).toEqual(['five 0..0 1..1']);
  });

  it('a correction: what it corrected stands again, with what only that carried', async () => {
    await recorded.record(
      ...start,
      killed('five', 5),
      killed('seven', 7),
      describes('five'),
      describes('seven'),
      { link: { kind: 'DERIVED_FROM', from: 'd2', to: 'd1', derivation: 'CORRECTION', reason: 'it says so' } },
      said('w5', 't:w', 'd1', 'five'),
      said('x5', 't:x', 'd1', 'five', { mode: 'INDIRECT' }),
      { relay: { from: 'w5', to: 'x5' } },
      said('w7', 't:w', 'd2', 'seven'),
    );
    const difference = await whatIf({ retract: [recorded.id('w7')] });
    expect(told(difference.gained)).toEqual(['five 0..0 1..1']);
    expect(difference.lost).toEqual([{ id: recorded.id('seven') }]);
  });

  it('a denial of a saying: the saying, and what rests on it, counts fully again', async () => {
    await recorded.record(
      ...start,
      killed('five', 5),
      killed('more', 5, { occurrence: 'row-9' }),
      said('o5', 't:o2', 'd1', 'five', { mode: 'DIRECT' }),
      document('d4', 't:x', '2016-05-09'),
      said('x5', 't:x', 'd4', 'more'),
      { basis: { from: 'x5', on: 'o5' } },
      { attribution: { key: 'no', document: 'd3', source: 't:o2', about: 'o5', stance: 'DENIES', mode: 'DIRECT' } },
    );
    const difference = await whatIf({ retract: [recorded.id('no')] });
    expect(told(difference.grown)).toEqual(['five 0..1 1..1', 'more 0..1 1..1']);
  });

  it('a denial by the source itself: its assertion stands again', async () => {
    await recorded.record(
      ...start,
      killed('five', 5),
      said('w5', 't:w', 'd1', 'five'),
      said('no', 't:w', 'd2', 'five', { stance: 'DENIES' }),
      said('o5', 't:o2', 'd3', 'five'),
    );
    const difference = await whatIf({ retract: [recorded.id('no')] });
    expect(told(difference.grown)).toEqual(['five 1..1 2..2']);
    expect(difference).toMatchObject({ conflictsGone: [{ kind: 'DENIAL' }], conflictsArising: [] });
  });
});

describe('a distrusted source', () => {
  it('still decides what its other words count for', async () => {
    await recorded.record(...twoFigures, said('w7', 't:w', 'd2', 'seven'), said('o7', 't:o2', 'd3', 'seven'));
    const difference = await whatIf({ distrust: [recorded.id('w')] });
    expect(told(difference.shrunk)).toEqual(['seven 2..2 1..1']);
    expect(difference).toMatchObject({ gained: [], grown: [], lost: [], conflictsArising: [], of: 2 });
  });
});
