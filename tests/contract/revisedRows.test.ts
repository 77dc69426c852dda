import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { temporaryFile } from '../formats/temporaryFile.js';
import { oneRow } from '../formats/ucdpFixture.js';
import { exported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const load = (content: string) => importInput(graph.engine, ucdpGed, temporaryFile(content), { by: 'tester' });

interface Event {
  readonly events: {
    readonly nodes: readonly {
      readonly claims: {
        readonly nodes: readonly {
          readonly predicate: string;
          readonly valid: { readonly edtf: string };
          readonly quantity: { readonly best: number | null } | null;
          readonly corroboration: {
            readonly atLeast: number;
            readonly atMost: number;
            readonly superseded: readonly { readonly source: { readonly name: string } }[];
          };
        }[];
      };
    }[];
  };
}
const event = gql`
  { events { nodes { claims { nodes {
    predicate valid { edtf } quantity { best } corroboration { atLeast atMost superseded { source { name } } }
  } } } } }
`;

/** What the graph says of the event: `fought 2031-02-01: 1..1` and so on, with what is superseded. */
async function told(): Promise<readonly string[]> {
  const { events } = await graph.ask<Event>(event);
  return events.nodes
    .flatMap(({ claims }) => claims.nodes)
    .map(({ predicate, valid, quantity, corroboration: { atLeast, atMost, superseded } }) => {
      const figure = quantity === null ? '' : ` ${quantity.best}`;
      const gone =
        superseded.length === 0 ? '' : ` (superseded: ${superseded.map(({ source }) => source.name).join(', ')})`;
      return `${predicate}${figure} ${valid.edtf}: ${atLeast}..${atMost}${gone}`;
    })
    .sort();
}

/** Who says something of it. */
async function speakers(): Promise<readonly string[]> {
  const { attributions } = await graph.ask<{ attributions: { nodes: readonly { source: { name: string } }[] } }>(
    gql`{ attributions { nodes { source { name } } } }`,
  );
  return attributions.nodes.map(({ source }) => source.name).sort();
}

/** What its claims say. */
async function texts(): Promise<readonly string[]> {
  const { claims } = await graph.ask<{ claims: { nodes: readonly { text: string }[] } }>(
    gql`{ claims { nodes { text } } }`,
  );
  return claims.nodes.map(({ text }) => text).sort();
}

const day = (row: string, from: string, to: string) => row.replaceAll(`${from},${from}`, `${to},${to}`);
/** Row 101, with other values: NOBS reports three deaths on 1 February. */
const first = () => oneRow('101');
const ucdp = 'Uppsala Conflict Data Program';

describe('a later release of a row', () => {
  it('has an office speak for itself that relayed another before', async () => {
    await load(await oneRow('101', 'mill,NOBS,1', 'mill,Red Lantern,1'));
    await load(await first());
    expect(await told()).toEqual(['fought 2031-02-01: 1..1', 'killed 3 2031-02-01: 1..1']);
    expect(await speakers()).toEqual(['NOBS', ucdp]);
  });

  it('revises its figure and its day: the earlier ones are superseded', async () => {
    await load(await first());
    const summary = await load(day(await oneRow('101', ',3,3,4', ',7,7,9'), '2031-02-01', '2031-02-04'));
    expect(summary.revised).toBe(1);
    expect(await told()).toEqual([
      'fought 2031-02-01: 0..0 (superseded: NOBS)',
      'fought 2031-02-04: 1..1',
      `killed 3 2031-02-01: 0..0 (superseded: ${ucdp})`,
      'killed 7 2031-02-04: 1..1',
    ]);
  });

  it('revises its figure alone', async () => {
    await load(await first());
    expect((await load(await oneRow('101', ',3,3,4', ',7,7,9'))).revised).toBe(1);
    expect(await told()).toEqual([
      'fought 2031-02-01: 1..1',
      `killed 3 2031-02-01: 0..0 (superseded: ${ucdp})`,
      'killed 7 2031-02-01: 1..1',
    ]);
  });

  it.each([
    [
      'its origin',
      'mill,NOBS,1',
      'mill,Red Lantern,1',
      ['fought 2031-02-01: 1..1', 'killed 3 2031-02-01: 1..1'],
      ['NOBS', 'Red Lantern', ucdp],
    ],
    [
      'one of its origins',
      'mill,NOBS,1',
      'mill,"NOBS, Red Lantern",1',
      ['fought 2031-02-01: 2..2', 'killed 3 2031-02-01: 2..2'],
      ['NOBS', 'Red Lantern', ucdp],
    ],
    [
      'its reports',
      '"""NOBS,2031-02-01,Shelling near the mill"""',
      '"""Weekly Echo,2031-02-02,Shelling"""',
      ['fought 2031-02-01: 1..1', 'killed 3 2031-02-01: 1..1'],
      ['NOBS', ucdp, 'Weekly Echo'],
    ],
    [
      'the deaths of a side',
      ',1,2,0,0,3,3,4',
      ',2,1,0,0,3,3,4',
      ['fought 2031-02-01: 1..1', 'killed 3 2031-02-01: 1..1'],
      ['NOBS', ucdp],
    ],
  ])('revises %s', async (_what, from, to, expected, by) => {
    await load(await first());
    expect((await load(await oneRow('101', from, to))).revised).toBe(1);
    expect(await told()).toEqual(expected);
    expect([...new Set(await speakers())]).toEqual(by);
  });

  it('says the deaths of each side as revised', async () => {
    await load(await first());
    await load(await oneRow('101', ',1,2,0,0,3,3,4', ',2,1,0,0,3,3,4'));
    expect((await texts()).join(' ')).toContain('Government of Norland 2, River Front 1,');
    expect((await texts()).join(' ')).not.toContain('Government of Norland 1, River Front 2,');
  });

  it('drops the origin and the place that it no longer has', async () => {
    await load(await oneRow('101', 'mill,NOBS,1', 'mill,"NOBS, Red Lantern",1'));
    await load(await oneRow('101', '1,Mill village,West Governorate,Upper', '1,Old Bridge,West Governorate,Upper'));
    expect(await told()).toEqual([
      'fought 2031-02-01: 0..0 (superseded: NOBS)',
      'fought 2031-02-01: 1..1',
      `killed 3 2031-02-01: 0..0 (superseded: ${ucdp})`,
      'killed 3 2031-02-01: 1..1',
    ]);
    expect(await speakers()).not.toContain('Red Lantern');
  });

  it.each([
    ['its figure', ',3,3,4', ',7,7,9'],
    ['its origin', 'mill,NOBS,1', 'mill,Red Lantern,1'],
  ])('is undone with all that it revised, when its import is withdrawn: %s', async (_what, from, to) => {
    await load(await first());
    const before = [await told(), await speakers()];
    const { changes } = await load(await oneRow('101', from, to));
    expect([await told(), await speakers()]).not.toEqual(before);
    await withdraw(graph.engine, { change: Number(changes[0]) }, { by: 'tester', reason: 'the wrong file' });
    expect([await told(), await speakers()]).toEqual(before);
  });

  it('may return to what an earlier one said', async () => {
    const [header = '', row = ''] = (await first()).split('\n');
    const revised = await oneRow('101', 'mill,NOBS,1', 'mill,Red Lantern,1');
    await load(`${header}\n${row}\n`);
    const before = [...(await told())];
    await load(revised.replace(',3,3,4', ',7,7,9'));
    expect(await told()).not.toEqual(before);
    // Another file with the same row.
    const other = (await oneRow('105')).split('\n')[1] ?? '';
    expect((await load(`${header}\n${row}\n${other.replaceAll('105', '999')}\n`)).revised).toBe(1);
    expect(await told()).toEqual(expect.arrayContaining(before));
    expect(await told()).not.toContain('killed 7 2031-02-01: 1..1');
  });

  it('changes nothing if it is equal, or is imported again while it is in force', async () => {
    const [header = '', row = ''] = (await first()).split('\n');
    const revised = await oneRow('101', ',3,3,4', ',7,7,9');
    await load(`${header}\n${row}\n`);
    await load(revised);
    const after = await exported(graph.engine);
    expect((await load(revised)).revised).toBe(0);
    expect(await exported(graph.engine)).toBe(after);
    const other = (await oneRow('105')).split('\n')[1] ?? '';
    expect((await load(`${revised}${other}\n`)).revised).toBe(0);
  });

  it('is revised in turn if the earlier release is imported again: the last import is in force', async () => {
    const [earlier, later] = [await first(), await oneRow('101', ',3,3,4', ',7,7,9')];
    await load(earlier);
    const before = await told();
    await load(later);
    const after = await told();
    expect(after).not.toEqual(before);
    for (const round of [1, 2]) {
      expect(await load(earlier)).toMatchObject({ revised: 1 });
      expect([round, await told()]).toEqual([round, before]);
      expect(await load(earlier)).toMatchObject({ revised: 0, changes: [] });
      expect(await load(later)).toMatchObject({ revised: 1 });
      expect([round, await told()]).toEqual([round, after]);
      expect(await load(later)).toMatchObject({ revised: 0, changes: [] });
    }
  });

  it('that changed the day or the sources is revised in turn as well', async () => {
    const state = async () => [await told(), await speakers()];
    const earlier = await oneRow('101', 'mill,NOBS,1', 'mill,Red Lantern,1');
    for (const later of [await first(), day(earlier, '2031-02-01', '2031-02-03')]) {
      await load(earlier);
      const before = await state();
      await load(later);
      const after = await state();
      expect(after).not.toEqual(before);
      expect(await load(earlier)).toMatchObject({ revised: 1 });
      expect(await state()).toEqual(before);
      expect(await load(later)).toMatchObject({ revised: 1 });
      expect(await state()).toEqual(after);
    }
  });

  it('leaves what others say of the event', async () => {
    await load(await first());
    const { claims } = await graph.ask<{ claims: { nodes: readonly { id: string; predicate: string }[] } }>(
      gql`{ claims { nodes { id predicate } } }`,
    );
    const core = claims.nodes.find(({ predicate }) => predicate === 'fought')?.id ?? '';
    await graph.ask(gql`mutation Add($records: [RecordInput!]!) { record(records: $records) { change { seq } } }`, {
      records: [
        { entity: { key: 'test:gazette', kind: 'ORGANISATION', name: 'Gazette', sourceKind: 'MONITOR' } },
        { document: { key: 'd', title: 'Own visit', publisher: 'test:gazette', publishedAt: '2031-03-01' } },
        { attribution: { key: 'a', document: 'd', source: 'test:gazette', claim: core, mode: 'NARRATIVE' } },
      ],
    });
    await load(await oneRow('101', 'mill,NOBS,1', 'mill,Red Lantern,1'));
    expect(await told()).toContain('fought 2031-02-01: 2..2');
  });
});
