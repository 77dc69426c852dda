import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { fileOf, imported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// A made-up table from another field: what election observers report about fifty polling stations, in a thousand rows.

interface Row {
  readonly key: string;
  readonly station: string;
  readonly district: string;
  /** Undefined if nobody knows. */
  readonly day: string | undefined;
  readonly speakers: readonly string[];
}

const speakersOf = (number: number): readonly string[] => [
  ...(number % 2 === 0 ? ['watch'] : []),
  ...(number % 3 === 0 ? ['guard'] : []),
  ...(number % 5 === 0 ? ['voters'] : []),
  ...(number % 2 !== 0 && number % 3 !== 0 ? ['board'] : []),
];

const rows = Array.from({ length: 1_000 }, (_, number): Row => {
  const station = number % 50;
  return {
    key: `row${number}`,
    station: `s${station}`,
    district: `District ${station % 10}`,
    day: number % 7 === 0 ? undefined : `2031-05-${String(1 + (number % 9)).padStart(2, '0')}`,
    speakers: speakersOf(number),
  };
});

const organisation = (key: string, name: string, sourceKind: 'MONITOR' | 'OFFICIAL'): readonly WireRecord[] => [
  { entity: { key, kind: 'ORGANISATION', name, sourceKind } },
  { document: { key: `paper-${key}`, title: `Findings of ${name}`, publisher: key, publishedAt: '2031-06-01' } },
];

function recordsOf({ key, station, day, speakers }: Row): readonly WireRecord[] {
  const text = `The station opened late (${key}).`;
  const claim = { key, predicate: 'opened late', text, occurrence: key, ...(day === undefined ? {} : { valid: day }) };
  return [
    { claim: { ...claim, participants: [{ role: 'PLACE', entity: station }] } },
    ...speakers.map((by): WireRecord => {
      const named = by !== 'voters';
      const document = named ? `paper-${by}` : 'paper-watch';
      const source = named ? by : `voters-${key}`;
      return {
        attribution: { key: `${by} of ${key}`, document, source, claim: key, mode: named ? 'NARRATIVE' : 'INDIRECT' },
      };
    }),
  ];
}

const stations = new Map(rows.map(({ station, district }) => [station, district]));
const table: readonly WireRecord[] = [
  { entity: { key: 'country', kind: 'PLACE', name: 'Ovland' } },
  ...organisation('watch', 'Poll Watch', 'MONITOR'),
  ...organisation('guard', 'Vote Guard', 'MONITOR'),
  ...organisation('board', 'Election Board', 'OFFICIAL'),
  ...[...stations].map(
    ([key, district]): WireRecord => ({
      entity: { key, kind: 'PLACE', name: `Polling station ${key}`, adminAreas: [district] },
    }),
  ),
  ...[...stations].map(
    ([key]): WireRecord => ({
      link: { kind: 'PART_OF', from: key, to: 'country', by: 'table', reason: 'its country' },
    }),
  ),
  ...rows
    .filter(({ speakers }) => speakers.includes('voters'))
    .map(
      ({ key }): WireRecord => ({
        source: { key: `voters-${key}`, name: 'voters', document: 'paper-watch', mention: `voters (${key})` },
      }),
    ),
  ...rows.flatMap(recordsOf),
];

let graph: TestGraph;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  graph = await openTestGraph();
  const { rejects } = await imported(graph.engine, fileOf(table, 'election'));
  expect(rejects).toEqual([]);
  const { entities } = await graph.ask<{
    entities: { nodes: readonly { readonly id: string; readonly name: string }[] };
  }>(gql`{ entities(first: 100) { nodes { id name } } }`);
  ids = new Map(entities.nodes.map(({ id, name }) => [name, id]));
});
afterAll(() => graph.close());

async function countOf(filter: object): Promise<number> {
  const { claims } = await graph.ask<{ claims: { totalCount: number } }>(
    gql`query Count($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }`,
    { filter },
  );
  return claims.totalCount;
}

const rowsThat = (holds: (row: Row) => boolean) => rows.filter(holds).length;
const says = (row: Row, ...who: readonly string[]) => who.every((one) => row.speakers.includes(one));

describe('a table of an election', () => {
  it('is asked by area', async () => {
    expect(await countOf({ adminArea: 'district 3' })).toBe(rowsThat(({ district }) => district === 'District 3'));
    expect(await countOf({ adminArea: 'District 33' })).toBe(0);
  });

  it('is asked by a place and all that lies within it', async () => {
    expect(await countOf({ within: ids.get('Ovland') })).toBe(rows.length);
    expect(await countOf({ within: ids.get('Polling station s7') })).toBe(rowsThat(({ station }) => station === 's7'));
  });

  it('is asked for what both of two sources report', async () => {
    const all = [ids.get('Poll Watch'), ids.get('Vote Guard')];
    expect(await countOf({ sources: { all } })).toBe(rowsThat((row) => says(row, 'watch', 'guard')));
    expect(await countOf({ sources: { any: all } })).toBe(rowsThat((row) => says(row, 'watch') || says(row, 'guard')));
  });

  it('is asked for what happened nobody knows when', async () => {
    expect(await countOf({ validUnknown: true })).toBe(rowsThat(({ day }) => day === undefined));
    expect(await countOf({ validUnknown: false })).toBe(rowsThat(({ day }) => day !== undefined));
  });

  it('is asked by the number of voices, of which unnamed voters are none for sure', async () => {
    const named = ({ speakers }: Row) => speakers.filter((one) => one !== 'voters').length;
    expect(await countOf({ minVoices: 2 })).toBe(rowsThat((row) => named(row) >= 2));
    expect(await countOf({ minVoices: 3 })).toBe(0);
    expect(await countOf({ minSources: 3 })).toBe(rowsThat(({ speakers }) => speakers.length >= 3));
  });

  it('has fewer voices once two of its sources are found to be one', async () => {
    await graph.ask(
      gql`mutation Join($from: ID!, $to: ID!) { link(kind: ONE_VOICE, from: $from, to: $to, reason: "one office") { change { seq } } }`,
      { from: ids.get('Poll Watch'), to: ids.get('Vote Guard') },
    );
    expect(await countOf({ minVoices: 2 })).toBe(0);
  });
});
