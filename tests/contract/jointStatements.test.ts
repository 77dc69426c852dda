import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import type { RecordResult } from '../../src/graph/write/writeBatch.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { exported, fileOf, imported } from './exchange.js';
import { isThere } from './probe.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const entity = (key: string): WireRecord => ({
  entity: { key: `j:${key}`, kind: 'ORGANISATION', name: key.toUpperCase(), sourceKind: 'MONITOR' },
});
const sources: readonly WireRecord[] = [entity('a'), entity('b'), entity('c')];
const scene: readonly WireRecord[] = [
  { entity: { key: 'j:place', kind: 'PLACE', name: 'The post' } },
  { document: { key: 'paper', title: 'A joint statement', publisher: 'j:c', publishedAt: '2016-05-01' } },
  { claim: { key: 'claim', predicate: 'seized', text: 'T', participants: [{ role: 'PLACE', entity: 'j:place' }] } },
];
const statement = (more: Partial<{ source: string; sources: string[] }> = { sources: ['j:b', 'j:a'] }): WireRecord => ({
  attribution: { key: 'said', document: 'paper', claim: 'claim', mode: 'INDIRECT', ...more },
});
const joint = (name?: string): WireRecord => ({
  source: { key: 'joint', signers: ['j:a', 'j:b'], ...(name === undefined ? {} : { name }) },
});
const whole = [...sources, ...scene, statement()];

const record = async (...records: readonly WireRecord[]): Promise<readonly RecordResult[]> =>
  (await recordRecords(graph.engine, records, { by: 'tester' })).results;
const idsOf = async (...records: readonly WireRecord[]) => (await record(...records)).map(({ id }) => String(id));
const refusal = (...records: readonly WireRecord[]) =>
  record(...records).then(
    () => 'taken',
    (error: Error) => error.message,
  );

interface Source {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly signers?: readonly { readonly name: string }[];
}

interface Told {
  readonly attributions: { readonly nodes: readonly { readonly source: Source }[] };
  readonly claims: {
    readonly nodes: readonly {
      readonly id: string;
      readonly corroboration: {
        readonly atLeast: number;
        readonly atMost: number;
        readonly smallestCut: {
          readonly voices: readonly { readonly sources: readonly { readonly name: string }[] }[];
        };
      };
    }[];
  };
}

const question = gql`
  query Told($view: View) {
    attributions(view: $view) { nodes { source { ...Who } } }
    claims(view: $view) {
      nodes { id corroboration { atLeast atMost smallestCut { voices { sources { name } } } } }
    }
  }
  fragment Who on Source { __typename id name named ... on JointSource { signers { name } } }
`;

async function told(view: object = {}) {
  const { attributions, claims } = await graph.ask<Told>(question, { view });
  const [claim] = claims.nodes;
  return {
    said: attributions.nodes.map(({ source }) => source),
    voices: claim?.corroboration.smallestCut.voices.map(({ sources }) => sources.map(({ name }) => name)) ?? [],
    atMost: claim?.corroboration.atMost ?? 0,
    claim: claim?.id,
  };
}

describe('a joint statement', () => {
  it('has one source that names who signs, whether by `sources` or by a record', async () => {
    const [id] = (await idsOf(...whole)).slice(-1);
    const { said, voices, atMost } = await told();
    expect(said).toEqual([
      expect.objectContaining({
        __typename: 'JointSource',
        name: 'A and B',
        named: true,
        signers: [{ name: 'A' }, { name: 'B' }],
      }),
    ]);
    expect([voices, atMost]).toEqual([[['A', 'A and B', 'B']], 1]);
    const again = await record(...sources, ...scene, joint(), statement({ source: 'joint' }));
    expect(again.at(-1)).toEqual({ type: 'attribution', id, outcome: 'UNCHANGED' });
    expect(again.at(-2)).toMatchObject({ id: said[0]?.id, outcome: 'UNCHANGED' });
  });

  it('is recorded through the API', async () => {
    const { record: told } = await graph.ask<{ record: { results: readonly { id: string }[] } }>(
      gql`mutation Joint($records: [RecordInput!]!) { record(records: $records) { results { id } } }`,
      { records: [...sources, ...scene, joint(), statement(), statement({ source: 'joint' })] },
    );
    expect(told.results).toHaveLength(9);
    expect(told.results[8]).toEqual(told.results[7]);
  });

  it('takes the name that a record gives, before or after it', async () => {
    await record(...whole);
    await record(joint('The alliance'));
    expect((await told()).said[0]?.name).toBe('The alliance');
    await record(...whole);
    expect((await told()).said[0]?.name).toBe('The alliance');
  });

  it('takes the same name in whatever order and batches one input gives it', async () => {
    const inputs = [
      [...whole, joint('Z')],
      [...sources, joint('Z'), ...scene, statement()],
    ].map((one) => fileOf(one));
    const found: string[] = [];
    for (const [index, input] of [...inputs, ...inputs].entries()) {
      await imported(graph.engine, input, index < inputs.length ? {} : { batch: 1 });
      found.push(await exported(graph.engine));
      await graph.close();
      graph = await openTestGraph();
    }
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toContain('"name":"Z"');
  });

  it('is among what each signer says, for whatIf', async () => {
    const ids = await idsOf(...whole);
    const { claim } = await told();
    for (const signer of ids.slice(0, 2)) {
      const { whatIf } = await graph.ask<{ whatIf: { lost: readonly { id: string }[] } }>(
        gql`query If($ids: [ID!]) { whatIf(distrust: $ids) { lost { id } } }`,
        { ids: [signer] },
      );
      expect(whatIf.lost).toEqual([{ id: claim }]);
    }
  });

  it('is refused with one signer, a place, a kind, or two forms', async () => {
    await record(...whole);
    const source = (more: object) => ({ source: { key: 's', name: 'S', ...more } }) as WireRecord;
    expect(await refusal(source({ signers: ['j:a'] }))).toMatch(/at least two signers.*`source`/);
    expect(await refusal(source({ signers: ['j:a', 'j:a'] }))).toMatch(/all are the same entity.*`source`/);
    expect(await refusal(source({ signers: ['j:a', 'j:place'] }))).toMatch(/signers\.1: j:place is a place/);
    expect(await refusal(source({ signers: ['j:a', 'j:none'] }))).toMatch(/signers\.1: "j:none".*is not in the graph/);
    expect(await refusal(source({ signers: ['j:a', 'j:b'], sourceKind: 'MONITOR' }))).toMatch(/remove sourceKind/);
    expect(await refusal(source({ signers: ['j:a', 'j:b'], document: 'd', mention: 'm' }))).toMatch(/exactly one/);
    const both = statement({ source: 'j:a', sources: ['j:a', 'j:b'] });
    expect(await refusal(...scene, both)).toMatch(/exactly one of source and sources/);
  });

  it('has no links, merges and grades of its own', async () => {
    await record(...whole);
    const id = (await told()).said[0]?.id ?? '';
    expect(await refusal({ link: { kind: 'DEPENDS_ON', from: 'j:c', to: id } })).toMatch(/the link of its signers/);
    expect(await refusal({ link: { kind: 'SAME_AS', from: id, to: 'j:c' } })).toMatch(/is a joint source/);
    expect(await refusal({ assessment: { subject: id, reliability: 'A' } })).toMatch(/the assessment of its signers/);
  });
});

describe('a view of a joint statement', () => {
  it('hides it if one signer is excluded', async () => {
    const [a, b, c] = await idsOf(...whole);
    const seen = async (view: object) => {
      const { said, atMost } = await told(view);
      return [said.length, atMost];
    };
    expect(await seen({ excludeSources: [a] })).toEqual([0, 0]);
    expect(await seen({ excludeSources: [b] })).toEqual([0, 0]);
    expect(await seen({ onlySources: [b] })).toEqual([1, 1]);
    expect(await seen({ onlySources: [c] })).toEqual([0, 0]);
  });

  it('with a minimum reliability shows it once every signer is good enough', async () => {
    await record(...whole, { assessment: { subject: 'j:c', reliability: 'A' } });
    const seen = async () => (await told({ minReliability: 'B' })).said.length;
    expect(await seen()).toBe(0);
    await record({ assessment: { subject: 'j:a', reliability: 'A' } });
    expect(await seen()).toBe(0);
    await record({ assessment: { subject: 'j:b', reliability: 'C' } });
    expect(await seen()).toBe(0);
    await record({ assessment: { subject: 'j:b', reliability: 'B', reason: 'better' } });
    expect(await seen()).toBe(1);
    expect((await told({ minReliability: 'B' })).atMost).toBe(1);
  });
});

describe('a merge of a signer', () => {
  it('counts as the source it is merged into', async () => {
    const ids = await idsOf(...whole);
    await record({ link: { kind: 'SAME_AS', from: 'j:b', to: 'j:c' } });
    expect((await told()).said[0]?.signers).toEqual([{ name: 'A' }, { name: 'C' }]);
    expect((await told({ excludeSources: [ids[2]] })).atMost).toBe(0);
  });

  it('with the other signer makes it the statement of one source', async () => {
    await record(...whole);
    await record({ link: { kind: 'SAME_AS', from: 'j:b', to: 'j:a' } });
    const { voices, atMost } = await told();
    expect([voices, atMost]).toEqual([[['A']], 1]);
  });

  it('makes two joint sources with the same signers one voice', async () => {
    const other: readonly WireRecord[] = [
      { document: { key: 'second', title: 'Another', publisher: 'j:c', publishedAt: '2016-05-02' } },
      { attribution: { key: 's', document: 'second', sources: ['j:a', 'j:c'], claim: 'claim', mode: 'INDIRECT' } },
    ];
    await record(...whole, ...other);
    await record({ link: { kind: 'SAME_AS', from: 'j:b', to: 'j:c' } });
    const { claims } = await graph.ask<Told>(question, {});
    expect(claims.nodes[0]?.corroboration).toMatchObject({ atLeast: 1, atMost: 1 });
  });
});

describe('a joint source', () => {
  it.each([false, true])('is the same after an export and an import (history: %s)', async (history) => {
    await record(...whole);
    await record(joint('The alliance'));
    await record(...scene, {
      attribution: { key: 'c', document: 'paper', sources: ['j:b', 'j:c'], claim: 'claim', mode: 'DIRECT' },
    });
    const [text, plain] = [await exported(graph.engine, history), await exported(graph.engine)];
    expect(plain.match(/"signers"/g)).toHaveLength(2);
    await graph.close();
    graph = await openTestGraph();
    const { rejects } = await imported(graph.engine, text);
    expect(rejects).toEqual([]);
    expect(await exported(graph.engine, history)).toBe(text);
    expect(await exported(graph.engine)).toBe(plain);
  });

  it('goes with its import, and comes back with it', async () => {
    const { changes } = await imported(graph.engine, fileOf(whole));
    const id = (await told()).said[0]?.id ?? '';
    const { decision } = await withdraw(
      graph.engine,
      { change: Number(changes[0]) },
      { by: 'tester', reason: 'wrong' },
    );
    expect(await isThere(graph.engine, id)).toBe(false);
    await withdraw(graph.engine, { decision }, { by: 'tester', reason: 'right after all' });
    expect(await isThere(graph.engine, id)).toBe(true);
    expect((await told()).atMost).toBe(1);
  });

  it('is kept with its signers while the statement of another import needs it', async () => {
    const { changes } = await imported(graph.engine, fileOf([...sources, joint('The alliance')]));
    const [first = ''] = (await exported(graph.engine)).match(/ent_[0-9a-f]{32}/) ?? [];
    const id = /src_[0-9a-f]{32}/.exec(await exported(graph.engine))?.[0] ?? '';
    await imported(graph.engine, fileOf([...scene, statement({ source: id })]));
    await withdraw(graph.engine, { change: Number(changes[0]) }, { by: 'tester', reason: 'wrong' });
    expect(await isThere(graph.engine, id)).toBe(true);
    expect(await isThere(graph.engine, first)).toBe(true);
    expect((await told()).said[0]?.signers).toEqual([{ name: 'A' }, { name: 'B' }]);
  });
});
