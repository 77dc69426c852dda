import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// What corrections, updates and reprints do to every answer: who reported it, conflicts, control.

let graph: TestGraph;
let world = 0;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const key = (name: string) => `c${world}:${name}`;

interface Paper {
  readonly by: string;
  readonly on: string;
  readonly from?: readonly [kind: 'REPRINT' | 'CORRECTION' | 'UPDATE', document: string];
}

interface Word {
  readonly in: string;
  readonly by: string;
  readonly claim: string;
  readonly stance?: 'DENIES' | 'WITHDRAWS';
  readonly stated?: string;
  readonly relays?: string;
  readonly about?: string;
}

interface ClaimSaid {
  readonly predicate?: string;
  readonly figure?: number;
  readonly modality?: 'EXPECTED';
}

interface Found {
  readonly conflicts: readonly string[];
  readonly ranges: Readonly<Record<string, string>>;
  readonly happenings: readonly string[];
  readonly tracks: number;
}

/** Records documents, claims of one event at one place, and words; and asks everything about them. */
async function told(
  papers: Readonly<Record<string, Paper>>,
  claims: Readonly<Record<string, ClaimSaid>>,
  words: Readonly<Record<string, Word>>,
): Promise<Found> {
  world += 1;
  const sources = [...new Set([...Object.values(papers), ...Object.values(words)].map(({ by }) => by))];
  const records: WireRecord[] = [
    { entity: { key: key('place'), kind: 'PLACE', name: `Place ${world}` } },
    { entity: { key: key('rebels'), kind: 'ACTOR', name: 'Rebels' } },
    { event: { key: key('event'), name: `Event ${world}` } },
    ...sources.map(
      (name): WireRecord => ({
        entity: { key: key(name), kind: 'ORGANISATION', name, sourceKind: 'OP'.includes(name) ? 'OUTLET' : 'MONITOR' },
      }),
    ),
    ...Object.entries(papers).map(
      ([name, { by, on }]): WireRecord => ({
        document: { key: name, title: `${name} of world ${world}`, publisher: key(by), publishedAt: on },
      }),
    ),
    ...Object.entries(papers).flatMap(([name, { from }]): WireRecord[] =>
      from === undefined ? [] : [{ link: { kind: 'DERIVED_FROM', from: name, to: from[1], derivation: from[0] } }],
    ),
    ...Object.entries(claims).flatMap(([name, { predicate = 'seized', figure, modality }]): WireRecord[] => [
      {
        claim: {
          key: name,
          predicate: figure === undefined ? predicate : 'killed',
          text: `${name} of world ${world}`,
          participants: [
            ...(figure === undefined ? [{ role: 'ACTOR' as const, entity: key('rebels') }] : []),
            { role: 'PLACE', entity: key('place') },
          ],
          valid: '2016-05-01',
          ...(figure === undefined ? {} : { quantity: { best: figure, unit: 'people' } }),
          ...(modality === undefined ? {} : { modality }),
        },
      },
      { link: { kind: 'DESCRIBES', from: name, to: key('event') } },
    ]),
    ...Object.entries(words).map(([name, word]): WireRecord => {
      const { in: document, by, claim, stance = 'ASSERTS', stated, relays, about } = word;
      const isOwn = papers[document]?.by === by && relays === undefined;
      return {
        attribution: {
          ...{ key: name, document, source: key(by), stance, mode: isOwn ? 'NARRATIVE' : 'INDIRECT' },
          ...(about === undefined ? { claim } : { about }),
          ...(relays === undefined ? {} : { certainty: 'UNCOMMITTED' as const }),
          ...(stated === undefined ? {} : { stated }),
        },
      };
    }),
    ...Object.entries(words).flatMap(([name, { relays }]): WireRecord[] =>
      relays === undefined ? [] : [{ relay: { from: name, to: relays } }],
    ),
  ];
  const { results } = await recordRecords(graph.engine, records, { by: 'tester' });
  const idOf = (name: string) =>
    results[records.findIndex((record) => (Object.values(record)[0] as { key?: string }).key === name)]?.id;
  type Range = { readonly atLeast: number; readonly atMost: number };
  const answer = await graph.ask<{
    conflicts: { nodes: readonly { kind: string; certainty: string }[] };
    claims: { nodes: readonly { text: string; corroboration: Range }[] };
    whoReported: { happenings: readonly { corroboration: Range }[] };
    control: { tracks: readonly unknown[] };
  }>(
    gql`
      query Told($event: ID!, $place: ID!) {
        conflicts(filter: { event: $event }) { nodes { kind certainty } }
        claims(filter: { event: $event }) { nodes { text corroboration { atLeast atMost } } }
        whoReported(event: $event) { happenings { corroboration { atLeast atMost } } }
        control(place: $place) { tracks { source { id } } }
      }
    `,
    { event: idOf(key('event')), place: idOf(key('place')) },
  );
  const range = ({ atLeast, atMost }: Range) => `${atLeast}..${atMost}`;
  return {
    conflicts: answer.conflicts.nodes.map(({ kind, certainty }) => `${kind} ${certainty}`),
    ranges: Object.fromEntries(
      answer.claims.nodes.map(({ text, corroboration }) => [text.split(' ')[0] ?? '', range(corroboration)]),
    ),
    happenings: answer.whoReported.happenings.map(({ corroboration }) => range(corroboration)).sort(),
    tracks: answer.control.tracks.length,
  };
}

const first: Paper = { by: 'O', on: '2016-05-02' };
const reprint: Paper = { by: 'P', on: '2016-05-03', from: ['REPRINT', 'd1'] };

describe('what was taken back', () => {
  it.each(['CORRECTION', 'UPDATE'] as const)(
    'by a %s is in no conflict and holds no place, nor do its reprints',
    async (kind) => {
      const papers = { d1: first, d2: reprint, d3: { by: 'O', on: '2016-05-04', from: [kind, 'd1'] as const } };
      const found = await told(
        papers,
        { c: {} },
        {
          o1: { in: 'd1', by: 'O', claim: 'c' },
          p1: { in: 'd2', by: 'P', claim: 'c' },
          o2: { in: 'd3', by: 'O', claim: 'c', stance: 'DENIES' },
        },
      );
      expect(found).toMatchObject({ conflicts: [], ranges: { c: '0..0' }, tracks: 0 });
    },
  );

  it('by a correction of the same day is in no conflict with it', async () => {
    const papers = { d1: first, d3: { by: 'O', on: '2016-05-02', from: ['CORRECTION', 'd1'] as const } };
    const found = await told(
      papers,
      { c: {} },
      {
        o1: { in: 'd1', by: 'O', claim: 'c' },
        o2: { in: 'd3', by: 'O', claim: 'c', stance: 'DENIES' },
      },
    );
    expect(found).toMatchObject({ conflicts: [], tracks: 0 });
  });

  it('by a later figure is so in reprints', async () => {
    const papers = { d1: first, d2: reprint, d3: { by: 'O', on: '2016-05-04' } };
    const found = await told(
      papers,
      { five: { figure: 5 }, seven: { figure: 7 } },
      {
        o1: { in: 'd1', by: 'O', claim: 'five' },
        p1: { in: 'd2', by: 'P', claim: 'five' },
        o2: { in: 'd3', by: 'O', claim: 'seven' },
      },
    );
    expect(found).toMatchObject({ conflicts: [], ranges: { five: '0..0', seven: '1..1' } });
  });

  it('by a withdrawal is so in reprints', async () => {
    const papers = { d1: first, d2: reprint, d3: { by: 'O', on: '2016-05-04' }, b: { by: 'B', on: '2016-05-04' } };
    const found = await told(
      papers,
      { c: {} },
      {
        o1: { in: 'd1', by: 'O', claim: 'c' },
        p1: { in: 'd2', by: 'P', claim: 'c' },
        o2: { in: 'd3', by: 'O', claim: 'c', stance: 'WITHDRAWS', about: 'o1' },
        b1: { in: 'b', by: 'B', claim: 'c', stance: 'DENIES' },
      },
    );
    expect(found).toMatchObject({ conflicts: [], ranges: { c: '0..0' }, tracks: 0 });
  });
});

describe('words that a correction takes back', () => {
  it('supersede nothing that their source really said', async () => {
    const papers = {
      d1: { by: 'O', on: '2016-05-05' },
      d2: { by: 'M', on: '2016-05-03' },
      d3: { by: 'O', on: '2016-05-06', from: ['CORRECTION', 'd1'] as const },
    };
    const found = await told(
      papers,
      { five: { figure: 5 }, seven: { figure: 7 } },
      {
        m1: { in: 'd2', by: 'M', claim: 'five' },
        m2: { in: 'd1', by: 'M', claim: 'seven', stated: '2016-05-04' },
        o1: { in: 'd1', by: 'O', claim: 'seven', relays: 'm2' },
        b1: { in: 'd3', by: 'B', claim: 'seven' },
        o2: { in: 'd3', by: 'O', claim: 'seven', relays: 'b1' },
      },
    );
    expect(found).toMatchObject({ conflicts: ['FIGURES CERTAIN'], ranges: { five: '1..1', seven: '1..1' } });
  });

  it('are in order also where a correction is corrected on the same day', async () => {
    const papers = {
      d1: first,
      d2: { by: 'O', on: '2016-05-02', from: ['CORRECTION', 'd1'] as const },
      d3: { by: 'O', on: '2016-05-02', from: ['CORRECTION', 'd2'] as const },
    };
    const found = await told(
      papers,
      { five: { figure: 5 }, seven: { figure: 7 }, nine: { figure: 9 } },
      {
        o1: { in: 'd1', by: 'O', claim: 'five' },
        o2: { in: 'd2', by: 'O', claim: 'seven' },
        o3: { in: 'd3', by: 'O', claim: 'nine' },
      },
    );
    expect(found).toMatchObject({ conflicts: [], ranges: { five: '0..0', seven: '0..0', nine: '1..1' } });
  });
});

describe('what did not happen', () => {
  const papers = { a: { by: 'A', on: '2016-05-02' }, b: { by: 'B', on: '2016-05-02' } };
  const words = { a1: { in: 'a', by: 'A', claim: 'one' }, b1: { in: 'b', by: 'B', claim: 'other' } };

  it('by a figure of 0 supports nothing beside figures above 0', async () => {
    const found = await told(papers, { one: { figure: 5 }, other: { figure: 0 } }, words);
    expect(found).toMatchObject({ happenings: ['1..1'], conflicts: ['FIGURES CERTAIN'] });
    expect((await told(papers, { one: { figure: 5 }, other: { figure: 6 } }, words)).happenings).toEqual(['2..2']);
  });

  it('but was expected is not counted with what did', async () => {
    const found = await told(papers, { one: { modality: 'EXPECTED' }, other: {} }, words);
    expect(found.happenings).toEqual(['1..1', '1..1']);
  });
});
