import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, place, Recorded, siege, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let made: Recorded;

const days = ['2031-01-30', '2031-01-30', '2031-02-02', '2031-03-01', '2032-06-15', undefined];
const claim = (valid: string | undefined, index: number) => ({
  claim: {
    ...{
      key: `c${index}`,
      predicate: index % 2 === 0 ? 'seen' : 'heard',
      text: `Claim ${index}.`,
      occurrence: `c${index}`,
    },
    participants: [{ role: 'PLACE', entity: 't:p' }],
    ...(valid === undefined ? {} : { valid }),
  },
});
const said = (index: number, by: string) => ({
  attribution: { key: `${by} ${index}`, document: `d${by}`, source: `t:${by}`, claim: `c${index}`, mode: 'NARRATIVE' },
});

beforeAll(async () => {
  graph = await openTestGraph();
  made = new Recorded(graph);
  await made.record(
    ...[place, siege, { event: { key: 't:e2', name: 'Retreat' } }, source('a'), source('b')],
    ...[document('da', 't:a', '2031'), document('db', 't:b', '2032')],
    ...days.map(claim),
    ...days.map((_, index) => said(index, 'a')),
    ...[0, 3].map((index) => said(index, 'b')),
    ...[describes('c0'), describes('c1'), describes('c1', 't:e2')],
  );
});
afterAll(() => graph.close());

interface Row {
  readonly cursor: string;
  readonly period: string | null;
  readonly claims: number;
  readonly attributions: number;
  readonly predicate: string | null;
  readonly source: { readonly name: string } | null;
  readonly document: { readonly title: string } | null;
  readonly event: { readonly name: string } | null;
}

const query = gql`
  query Counted(
    $by: [ActivityKey!]!, $orderBy: ActivityOrder, $fillPeriods: Boolean, $first: Int, $after: String, $filter: ClaimFilter
  ) {
    activity(by: $by, orderBy: $orderBy, fillPeriods: $fillPeriods, first: $first, after: $after, filter: $filter) {
      __typename cursor period claims attributions predicate source { name } document { title } event { name }
    }
  }
`;
type Variables = Readonly<Record<string, unknown>>;
const rows = async (variables: Variables) => (await graph.ask<{ activity: readonly Row[] }>(query, variables)).activity;
const counts = (all: readonly Row[]) => all.map(({ period, claims, attributions }) => [period, claims, attributions]);

/** All rows, read page by page. */
async function paged(variables: Variables, first: number): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let after: string | null = null; ; ) {
    const page = await rows({ ...variables, first, after });
    all.push(...page);
    const last = page.at(-1);
    if (page.length < first || last === undefined) return all;
    after = last.cursor;
  }
}

describe('activity', () => {
  it('counts by document, and by event', async () => {
    const byDocument = await rows({ by: ['DOCUMENT'] });
    expect(byDocument.map((row) => [row.document?.title, row.claims, row.attributions])).toEqual([
      ['Paper da', 6, 6],
      ['Paper db', 2, 2],
    ]);
    const byEvent = await rows({ by: ['EVENT'] });
    // A claim that describes two events counts once for each.
    expect(byEvent.map((row) => [row.event?.name, row.claims, row.attributions])).toEqual([
      ['Siege', 2, 3],
      ['Retreat', 1, 1],
    ]);
    const byBoth = await rows({ by: ['EVENT', 'DOCUMENT', 'YEAR'] });
    expect(byBoth.map((row) => [row.event?.name, row.document?.title, row.period, row.claims])).toEqual(
      expect.arrayContaining([
        ['Siege', 'Paper da', '2031', 2],
        ['Siege', 'Paper db', '2031', 1],
        ['Retreat', 'Paper da', '2031', 1],
      ]),
    );
    expect(byBoth).toHaveLength(3);
  });

  it('is in the order of time, what has no period last', async () => {
    const byMonth = await rows({ by: ['MONTH'], orderBy: 'PERIOD' });
    expect(counts(byMonth)).toEqual([
      ['2031-01', 2, 3],
      ['2031-02', 1, 1],
      ['2031-03', 1, 2],
      ['2032-06', 1, 1],
      [null, 1, 1],
    ]);
  });

  it('has a row of zeros for each empty period between others', async () => {
    const byDay = await rows({ by: ['DAY'], orderBy: 'PERIOD', fillPeriods: true, filter: { to: '2031-02' } });
    expect(counts(byDay)).toEqual([
      ['2031-01-30', 2, 3],
      ['2031-01-31', 0, 0],
      ['2031-02-01', 0, 0],
      ['2031-02-02', 1, 1],
    ]);
    const byMonth = await rows({ by: ['SOURCE', 'MONTH'], orderBy: 'PERIOD', fillPeriods: true, first: 200 });
    const empty = byMonth.filter(({ claims }) => claims === 0);
    expect(empty).toHaveLength(14);
    expect(empty[0]).toMatchObject({ __typename: 'ActivityCount', period: '2031-04', source: null, attributions: 0 });
    expect(empty.at(-1)?.period).toBe('2032-05');
    expect(byMonth.filter(({ claims }) => claims > 0)).toHaveLength(7);
    const byYear = await rows({ by: ['YEAR'], orderBy: 'PERIOD', fillPeriods: true });
    expect(counts(byYear)).toEqual([
      ['2031', 4, 6],
      ['2032', 1, 1],
      [null, 1, 1],
    ]);
  });

  it.each([
    [{ by: ['SOURCE', 'PREDICATE', 'MONTH'] }],
    [{ by: ['SOURCE', 'PREDICATE', 'MONTH'], orderBy: 'PERIOD' }],
    [{ by: ['SOURCE', 'MONTH'], orderBy: 'PERIOD', fillPeriods: true }],
    [{ by: ['DAY'], orderBy: 'PERIOD', fillPeriods: true, filter: { to: '2031-12' } }],
    [{ by: ['DOCUMENT'] }],
  ] as const)('%j goes on behind a row, with nothing twice and nothing left out', async (variables) => {
    const whole = await rows({ ...variables, first: 200 });
    for (const first of [1, 3]) expect(await paged(variables, first)).toEqual(whole);
    expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length);
  });

  it.each([
    [{ by: ['SOURCE'], orderBy: 'PERIOD' }, 'the order PERIOD needs DAY, MONTH or YEAR in by'],
    [{ by: ['MONTH'], fillPeriods: true }, 'fillPeriods needs orderBy: PERIOD'],
    [
      { by: ['MONTH'], after: 'x' },
      'after is not a cursor of this activity: take cursor of the last row, with the same by and orderBy',
    ],
  ])('%j is refused', async (variables, message) => {
    const { errors } = await graph.reply(query, variables);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it('refuses a cursor of another order, and of other dimensions', async () => {
    const [row] = await rows({ by: ['MONTH'], orderBy: 'PERIOD', first: 1 });
    for (const other of [{ by: ['MONTH'] }, { by: ['SOURCE', 'MONTH'], orderBy: 'PERIOD' }]) {
      const { errors } = await graph.reply(query, { ...other, after: row?.cursor });
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
  });
});
