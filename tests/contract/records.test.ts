import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { entityId } from '../../src/domain/records/identity.js';
import type { WireRecord } from '../../src/domain/records/records.js';
import type { Engine } from '../../src/graph/engine.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { exported, fileOf, imported } from './exchange.js';
import { openTestEngine } from './testEngine.js';
import { askerOf } from './testGraph.js';

let engine: Engine;

beforeEach(async () => {
  engine = await openTestEngine();
});

afterEach(() => engine.close());

const by = 'tester';
// biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of an answer by accessing it.
const ask = (query: string) => askerOf(engine).ask<any>(parse(query));

/** The export of a graph that this text was imported into. */
async function again(text: string, history: boolean): Promise<string> {
  await engine.close();
  engine = await openTestEngine();
  await imported(engine, text);
  return exported(engine, history);
}

describe('the aliases and external ids of an entity', () => {
  const id = entityId('t:group');
  const group = (fields: object): WireRecord => ({
    entity: { key: 't:group', kind: 'ACTOR', name: 'Group', ...fields },
  });
  const add = (fields: object) => imported(engine, fileOf([group(fields)]));
  const names = async (view = '') =>
    (await ask(`{ node(id: "${id}"${view}) { ... on Actor { aliases externalIds { scheme value } } } }`)).node;
  const ids = (...values: readonly string[]) => values.map((value) => ({ scheme: 'x', value }));

  test('are added by an import, and taken away by name', async () => {
    await add({ aliases: ['a', 'b'], externalIds: ids('1', '2') });
    await add({ aliases: ['c'], externalIds: ids('3') });
    expect(await names()).toEqual({ aliases: ['a', 'b', 'c'], externalIds: ids('1', '2', '3') });
    await add({ withoutAliases: ['a'], withoutExternalIds: ids('2') });
    expect(await names()).toEqual({ aliases: ['b', 'c'], externalIds: ids('1', '3') });
    await add({ aliases: ['a'] });
    expect((await names()).aliases).toEqual(['a', 'b', 'c']);
  });

  test('are none if all are taken away', async () => {
    await add({ aliases: ['a'] });
    await add({ withoutAliases: ['a'] });
    expect((await names()).aliases).toEqual([]);
  });

  test('are what one input says of them in any order and any batch', async () => {
    const ways = [group({ aliases: ['a', 'c'] }), group({ withoutAliases: ['a', 'z'] }), group({ aliases: ['d'] })];
    const results = new Set<string>();
    for (const [order, batch] of [
      [[0, 1, 2], 1],
      [[2, 1, 0], 1],
      [[1, 0, 2], 2],
      [[1, 2, 0], 100],
    ] as const) {
      await engine.close();
      engine = await openTestEngine();
      await recordRecords(engine, [group({ aliases: ['z', 'y'], withoutAliases: ['c'] })], { by });
      await imported(engine, fileOf(order.map((index) => ways[index] ?? group({}))), { batch });
      results.add(await exported(engine));
    }
    expect([...results]).toEqual([
      '{"whosaid":{"version":2}}\n{"entity":{"key":"t:group","kind":"ACTOR","name":"Group","aliases":["c","d","y"],"withoutAliases":["a","z"]}}\n',
    ]);
  });

  test('are exported and restored as they were, at each time', async () => {
    await add({ aliases: ['a', 'b'] });
    await add({ withoutAliases: ['a'], externalIds: ids('1') });
    await add({ aliases: ['c'], withoutExternalIds: ids('1') });
    const [plain, history] = [await exported(engine), await exported(engine, true)];
    expect(await again(plain, false)).toBe(plain);
    expect(await again(history, true)).toBe(history);
    expect((await names()).aliases).toEqual(['b', 'c']);
  });

  test('are again what they were when an import is withdrawn', async () => {
    await add({ aliases: ['a', 'b'] });
    const { changes } = await add({ aliases: ['wrong'], withoutAliases: ['a'] });
    await withdraw(engine, { change: changes[0] ?? 0 }, { by, reason: 'a test' });
    expect((await names()).aliases).toEqual(['a', 'b']);
  });

  test('are restored from a history in which a later import replaced them', async () => {
    const entry = (seq: number) => ({
      change: { seq, at: `2026-01-0${seq}T00:00:00.000Z`, kind: 'IMPORT', by, input: `${seq}`, records: 1, counts: [] },
    });
    const lines = [
      { whosaid: { version: 2, history: true } },
      entry(1),
      group({ aliases: ['a', 'b'] }),
      entry(2),
      group({ aliases: ['c'] }),
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    expect(await again(text, true)).toBe(text);
    expect((await names()).aliases).toEqual(['c']);
  });
});

const basis: readonly WireRecord[] = [
  { entity: { key: 't:o', kind: 'ORGANISATION', name: 'Outlet', sourceKind: 'OUTLET' } },
  { entity: { key: 't:p', kind: 'PLACE', name: 'Ford' } },
  { document: { key: 'd', title: 'T', publisher: 't:o', text: '“We hold 🏞 it,” he said, “and shall stay.”' } },
  { claim: { key: 'c', predicate: 'holds', text: 'They hold it.', participants: [{ role: 'PLACE', entity: 't:p' }] } },
];
const said = (span: object): WireRecord => ({
  attribution: { key: 'a', document: 'd', source: 't:o', claim: 'c', mode: 'DIRECT', span } as never,
});
const [one, two] = [
  { start: 1, end: 14, exact: 'We hold 🏞 it,' },
  { start: 26, end: 41, exact: 'and shall stay.' },
];

describe('a quotation of several pieces', () => {
  const pieces = async () =>
    (
      await ask(
        '{ claims { nodes { attributions { nodes { id quotation { exact start end pieces { start end exact } } } } } } }',
      )
    ).claims.nodes[0].attributions.nodes;

  test('is kept, shown, exported and imported', async () => {
    await recordRecords(engine, [...basis, said({ pieces: [one, two] })], { by });
    const shown = await pieces();
    expect(shown).toMatchObject([
      { quotation: { exact: 'We hold 🏞 it, … and shall stay.', start: 1, end: 41, pieces: [one, two] } },
    ]);
    const [plain, history] = [await exported(engine), await exported(engine, true)];
    expect(plain).toContain(`"span":${JSON.stringify({ ...one, pieces: [one, two] })}`);
    expect(await again(plain, false)).toBe(plain);
    expect(await again(history, true)).toBe(history);
    expect(await pieces()).toEqual(shown);
  });

  test('has the position of its first piece: a later record can add the others', async () => {
    await recordRecords(engine, [...basis, said(one)], { by });
    const [before] = await pieces();
    expect(before.quotation.pieces).toEqual([one]);
    await recordRecords(engine, [...basis, said({ ...one, pieces: [one, two] })], { by });
    expect(await pieces()).toMatchObject([{ id: before.id, quotation: { pieces: [one, two] } }]);
  });

  test('of one piece is a plain quotation', async () => {
    await recordRecords(engine, [...basis, said({ pieces: [one] })], { by });
    expect(await exported(engine)).not.toContain('pieces');
    expect(await pieces()).toMatchObject([{ quotation: { ...one, pieces: [one] } }]);
  });

  test('does not show the words of some pieces as the whole', async () => {
    await recordRecords(engine, [...basis, said({ pieces: [one, { start: 26, end: 41 }] })], { by });
    expect(await pieces()).toMatchObject([{ quotation: { exact: null, pieces: [one, { exact: null }] } }]);
  });

  test.each([
    [
      { pieces: [one, { ...two, exact: 'or shall stay.' }] },
      /span\.pieces\.1: exact: the document has "and shall stay\."/,
    ],
    [
      {
        pieces: [
          { ...one, exact: 'x' },
          { start: 30, end: 99 },
        ],
      },
      /2 faults: .*pieces\.0: exact: .*pieces\.1: ends at 99/,
    ],
    [{ pieces: [two, one] }, /span: pieces must be in the order of the text/],
    [{ pieces: [one, { start: 12, end: 20 }] }, /must not overlap/],
    [{ start: 1, end: 41, pieces: [one, two] }, /start, end and exact must be those of the first piece, or left out/],
    [{ pieces: [] }, /span\.pieces: must not be empty/],
    [{ exact: 'x' }, /span: needs start and end, or pieces/],
    [{ pieces: [{ start: 5, end: 5 }] }, /span\.pieces\.0: must start before it ends/],
  ])('is refused as %j', async (span, sentence) => {
    await expect(recordRecords(engine, [...basis, said(span)], { by })).rejects.toThrow(sentence);
  });
});

describe('an impossible figure', () => {
  const figure = (quantity: object): WireRecord => ({
    claim: {
      key: 'f',
      predicate: 'killed',
      text: 'T',
      participants: [{ role: 'PLACE', entity: 't:p' }],
      quantity,
    } as never,
  });

  test('is recorded as said, flagged, and exported', async () => {
    const given = { low: 32, high: 31, unit: 'people' };
    await recordRecords(engine, [...basis, figure(given)], { by });
    const { stats, node } = await ask(
      `{ stats { claims } node(id: "${/clm_\w+(?=","predicate":"killed")/.exec(await exported(engine))?.[0]}") { ... on Claim { quantity { low best high impossible } } } }`,
    );
    expect([stats.claims, node.quantity]).toEqual([2, { low: 32, best: null, high: 31, impossible: true }]);
    const plain = await exported(engine);
    expect(plain).toContain(JSON.stringify(given));
    expect(await again(plain, false)).toBe(plain);
  });

  test('is not what is in order', async () => {
    await recordRecords(engine, [...basis, figure({ low: 31, best: 31, high: 32, unit: 'people' })], { by });
    const id = /clm_\w+(?=","predicate":"killed")/.exec(await exported(engine))?.[0];
    const { node } = await ask(`{ node(id: "${id}") { ... on Claim { quantity { impossible } } } }`);
    expect(node.quantity.impossible).toBe(false);
  });
});
