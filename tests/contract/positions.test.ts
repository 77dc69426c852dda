import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { exported, fileOf, imported } from './exchange.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Where a document has the words that introduce a statement, and where it names the source.

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const by = 'tester';
const text = 'According, said the clerk 🏞, to the Harbour Office, the weir holds.';
const document = (fields: object): WireRecord => ({
  document: { key: 'd', title: 'The weir', publisher: 't:o', ...fields },
});
const basis: readonly WireRecord[] = [
  { entity: { key: 't:o', kind: 'ORGANISATION', name: 'Outlet', sourceKind: 'OUTLET' } },
  { entity: { key: 't:h', kind: 'ORGANISATION', name: 'Harbour Office', sourceKind: 'OFFICIAL' } },
  { entity: { key: 't:w', kind: 'PLACE', name: 'Weir' } },
  { claim: { key: 'c', predicate: 'holds', text: 'It holds.', participants: [{ role: 'PLACE', entity: 't:w' }] } },
  document({ text }),
];
const said = (fields: object): WireRecord => ({
  attribution: { key: 'a', document: 'd', source: 't:h', claim: 'c', mode: 'INDIRECT', ...fields } as never,
});
const [according, to] = [
  { start: 0, end: 9, exact: 'According' },
  { start: 29, end: 31, exact: 'to' },
];
const office = { start: 32, end: 50, exact: 'the Harbour Office' };
const given = { cue: 'According to', cueSpan: { pieces: [according, to] }, sourceSpan: office };

interface Shown {
  readonly id: string;
  readonly cueSpan: object | null;
  readonly sourceSpan: object | null;
}

async function shown(view: object = {}): Promise<readonly Shown[]> {
  const { claims } = await graph.ask<{ claims: { nodes: readonly { attributions: { nodes: readonly Shown[] } }[] } }>(
    gql`query Positions($view: View) {
      claims(view: $view) {
        nodes {
          attributions {
            nodes {
              id
              cueSpan { ...Position }
              sourceSpan { ...Position }
            }
          }
        }
      }
    }
    fragment Position on Quotation { exact start end prefix pieces { start end exact } }`,
    { view },
  );
  return claims.nodes.flatMap(({ attributions }) => attributions.nodes);
}

const cueShown = { exact: 'According … to', start: 0, end: 31, prefix: null, pieces: [according, to] };
const sourceShown = { ...office, prefix: null, pieces: [office] };

async function again(file: string, history: boolean): Promise<string> {
  await graph.close();
  graph = await openTestGraph();
  await imported(graph.engine, file);
  return exported(graph.engine, history);
}

describe('the positions of a cue and of the mention of its source', () => {
  test('are kept, shown, exported and imported, byte for byte', async () => {
    await recordRecords(graph.engine, [...basis, said(given)], { by });
    const before = await shown();
    expect(before).toMatchObject([{ cueSpan: cueShown, sourceSpan: sourceShown }]);
    const [plain, history] = [await exported(graph.engine), await exported(graph.engine, true)];
    expect(plain).toContain(`"cueSpan":${JSON.stringify({ ...according, pieces: [according, to] })}`);
    expect(plain).toContain(`"sourceSpan":${JSON.stringify(office)}`);
    expect(await again(plain, false)).toBe(plain);
    expect(await again(history, true)).toBe(history);
    expect(await shown()).toEqual(before);
  });

  test('are no part of the identity: a later record adds and corrects them, and its withdrawal takes that back', async () => {
    const { changes } = await imported(graph.engine, fileOf([...basis, said({})]));
    const [bare] = await shown();
    expect(bare).toMatchObject({ cueSpan: null, sourceSpan: null });
    await imported(graph.engine, fileOf([...basis, said({ ...given, cueSpan: according })]));
    expect(await shown()).toMatchObject([{ id: bare?.id, cueSpan: { exact: 'According' }, sourceSpan: sourceShown }]);
    const later = await imported(graph.engine, fileOf([...basis, said(given)]));
    expect(await shown()).toMatchObject([{ id: bare?.id, cueSpan: cueShown }]);
    await withdraw(graph.engine, { change: later.changes[0] ?? 0 }, { by, reason: 'a test' });
    expect(await shown()).toMatchObject([{ cueSpan: { exact: 'According' } }]);
    expect(changes).toHaveLength(1);
  });

  test('are taken as they are if the text of the document is not known', async () => {
    const [, , , , , ...none] = basis;
    expect(none).toEqual([]);
    const records = [...basis.slice(0, -1), document({}), said({ cueSpan: { start: 5, end: 900, exact: 'said' } })];
    await recordRecords(graph.engine, records, { by });
    expect(await shown()).toMatchObject([{ cueSpan: { exact: 'said', end: 900 }, sourceSpan: null }]);
  });

  test.each([
    [{ cueSpan: { ...according, exact: 'according' } }, /cueSpan: exact: the document has "According" from 0 to 9/],
    [{ sourceSpan: { start: 32, end: 99 } }, /sourceSpan: ends at 99, and the text of the document has 67 characters/],
    [
      { cueSpan: { pieces: [according, { ...to, exact: 'by' }] }, sourceSpan: { ...office, exact: 'it' } },
      /2 faults: .*cueSpan\.pieces\.1: exact: the document has "to".*sourceSpan: exact: the document has "the Harbour/,
    ],
    [
      { span: { start: 0, end: 1, exact: 'B' }, cueSpan: { start: 0, end: 1, exact: 'B' } },
      /2 faults: .*span: exact.*cueSpan: exact/,
    ],
    [{ cueSpan: { pieces: [to, according] } }, /cueSpan: pieces must be in the order of the text/],
    [{ sourceSpan: { start: 3, end: 3 } }, /sourceSpan: must start before it ends/],
    [{ sourceSpan: { exact: 'x' } }, /sourceSpan: needs start and end, or pieces/],
    [{ cueSpan: { ...according, prefix: 'x' } }, /cueSpan: "prefix" is not a field/],
  ])('are refused as %j', async (fields, sentence) => {
    await expect(recordRecords(graph.engine, [...basis, said(fields)], { by })).rejects.toThrow(sentence);
  });
});
