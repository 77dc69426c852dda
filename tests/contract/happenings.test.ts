import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Who reported what matches words or a filter: happening by happening, and complete or said not to be.

let graph: TestGraph;
const sources = ['A', 'B', 'C'];
const key = (name: string) => `h:${name}`;

const common: readonly WireRecord[] = [
  ...['Tarsa', 'Qasr'].map((name): WireRecord => ({ entity: { key: key(name), kind: 'PLACE', name } })),
  { entity: { key: key('rebels'), kind: 'ACTOR', name: 'Rebels' } },
  ...sources.map(
    (name): WireRecord => ({ entity: { key: key(name), kind: 'ORGANISATION', name, sourceKind: 'MONITOR' } }),
  ),
  ...sources.map((name): WireRecord => ({ document: { key: name, title: `Paper of ${name}`, publisher: key(name) } })),
];

const seized = (name: string, place: string, valid: string | undefined): WireRecord => ({
  claim: {
    key: name,
    predicate: 'seized',
    text: `Rebels seized ${place} (${name}).`,
    participants: [
      { role: 'ACTOR', entity: key('rebels') },
      { role: 'TARGET', entity: key(place) },
    ],
    ...(valid === undefined ? {} : { valid }),
  },
});
const said = (by: string, claim: string, stance: 'ASSERTS' | 'DENIES' = 'ASSERTS'): WireRecord => ({
  attribution: { key: `${by} ${claim}`, document: by, source: key(by), claim, stance, mode: 'NARRATIVE' },
});

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

interface Reporting {
  readonly complete: boolean;
  readonly read: number;
  readonly of: number;
  readonly dissentComplete: boolean;
  readonly corroboration: (Range & { readonly explanation: string; readonly exact: boolean }) | null;
  readonly denials: readonly { readonly source: { readonly name: string } }[];
  readonly happenings: readonly {
    readonly claims: readonly { readonly text: string }[];
    readonly corroboration: Range;
    readonly versions: readonly { readonly claims: readonly unknown[]; readonly corroboration: Range }[];
  }[];
}

async function ask(text: string): Promise<Reporting> {
  const { whoReported } = await graph.ask<{ whoReported: Reporting }>(
    gql`
      query Asked($text: String!) {
        whoReported(text: $text) {
          complete read of dissentComplete
          corroboration { atLeast atMost explanation exact }
          denials { source { name } }
          happenings {
            claims { text }
            corroboration { atLeast atMost }
            versions { claims { id } corroboration { atLeast atMost } }
          }
        }
      }
    `,
    { text },
  );
  return whoReported;
}

const ranges = ({ happenings }: Reporting) =>
  happenings.map(({ corroboration: { atLeast, atMost } }) => `${atLeast}..${atMost}`);

describe('who reported what', () => {
  it('has a range for each happening, and none over several', async () => {
    await recordRecords(
      graph.engine,
      [
        ...common,
        seized('one', 'Tarsa', '2015'),
        seized('two', 'Tarsa', '2016'),
        seized('three', 'Tarsa', undefined),
      ].concat([said('A', 'one'), said('B', 'two'), said('C', 'two'), said('C', 'three')]),
      { by: 'tester' },
    );
    const found = await ask('rebels seized tarsa');
    expect(found).toMatchObject({ complete: true, read: 3, of: 3, dissentComplete: true, corroboration: null });
    expect(ranges(found).sort()).toEqual(['1..1', '1..1', '2..2']);
    expect((await ask('tarsa one')).corroboration).toMatchObject({ atLeast: 1, atMost: 1 });
    expect(await ask('nothing of the kind')).toMatchObject({ happenings: [], corroboration: null, of: 0 });
  });

  it('counts claims that a merge made equal as one', async () => {
    await recordRecords(
      graph.engine,
      [...common, seized('first', 'Qasr', '2017'), seized('second', 'Tarsa', '2017')].concat([
        said('A', 'first'),
        said('A', 'second'),
        said('B', 'second'),
      ]),
      { by: 'tester' },
    );
    expect((await ask('seized qasr')).corroboration).toMatchObject({ atLeast: 1, atMost: 1 });
    const merge: WireRecord = { link: { kind: 'SAME_AS', from: key('Qasr'), to: key('Tarsa'), reason: 'one town' } };
    await recordRecords(graph.engine, [merge], { by: 'tester' });
    // The words of one record find the evidence of both.
    const found = await ask('Qasr was seized in 2017');
    expect(found.corroboration).toMatchObject({ atLeast: 2, atMost: 2 });
    const both = await ask('rebels seized first');
    expect(both.happenings[0]?.versions).toMatchObject([{ corroboration: { atLeast: 2, atMost: 2 } }]);
  });

  it('says what was not read, and looks for dissent among all', async () => {
    const many = Array.from({ length: 230 }, (_, index) => `m${index}`);
    const day = (index: number) => `${1600 + index}-01-01`;
    await recordRecords(
      graph.engine,
      [...common, ...many.map((name, index) => seized(name, 'Tarsa', day(index)))].concat(
        many.map((name, index) => said('A', name, index === 3 ? 'DENIES' : 'ASSERTS')),
      ),
      { by: 'tester' },
    );
    const found = await ask('rebels seized tarsa');
    expect(found).toMatchObject({ complete: false, read: 200, dissentComplete: true });
    expect(found.of).toBeGreaterThan(230);
    expect(found.denials.map(({ source }) => source.name)).toEqual(['A']);
    const { ask: told } = await graph.ask<{ ask: { answer: readonly string[] } }>(
      gql`{ ask(question: "Who denied that rebels seized Tarsa?") { answer } }`,
    );
    expect(told.answer.join(' ')).toMatch(/Denied by A/);
    expect(told.answer.join(' ')).not.toMatch(/nobody/i);
  });

  it('of a document that says more than is read is said to be partial', async () => {
    const provenanceOf = async (document: string) => {
      const { provenance } = await graph.ask<{
        provenance: { complete: boolean; read: number; of: number; sayings: readonly unknown[] };
      }>(
        gql`query Told($document: ID!) { provenance(document: $document) { complete read of sayings { unsourced } } }`,
        { document },
      );
      return [provenance.complete, provenance.sayings.length, provenance.read, provenance.of];
    };
    const paper = (name: string): WireRecord => ({ document: { key: name, title: name, publisher: key('B') } });
    const claims = Array.from({ length: 510 }, (_, index) => seized(`p${index}`, 'Tarsa', `${1000 + index}`));
    const words = (document: string, count: number) =>
      claims.slice(0, count).map(
        (_, index): WireRecord => ({
          attribution: {
            key: `${document} ${index}`,
            document,
            source: key('B'),
            claim: `p${index}`,
            mode: 'NARRATIVE',
          },
        }),
      );
    const whole = await recordRecords(
      graph.engine,
      [...common, paper('short'), ...claims.slice(0, 3), ...words('short', 3)],
      {
        by: 'tester',
      },
    );
    expect(await provenanceOf(whole.results[common.length]?.id ?? '')).toEqual([true, 3, 3, 3]);
    const first = await recordRecords(
      graph.engine,
      [...common, paper('long'), ...claims.slice(0, 400), ...words('long', 400)],
      { by: 'tester' },
    );
    await recordRecords(
      graph.engine,
      [...common, paper('long'), ...claims.slice(110), ...words('long', 510).slice(110)],
      {
        by: 'tester',
      },
    );
    expect(await provenanceOf(first.results[common.length]?.id ?? '')).toEqual([false, 500, 500, 510]);
  });
});
