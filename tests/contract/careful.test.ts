import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/graph/engine.js';
import { exported, imported } from './exchange.js';
import { openTestEngine } from './testEngine.js';

const header = '{"whosaid":{"version":1,"namespace":"t"}}';
const file = (...lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;
const organisation = (key: string, name: string) =>
  JSON.stringify({ entity: { key, kind: 'ORGANISATION', name, sourceKind: 'OUTLET' } });

let engine: Engine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

describe('an import', () => {
  it('rejects a line with a duplicate member, and names it', async () => {
    const text = file(
      '{"entity":{"key":"a","kind":"PLACE","name":"A"},"entity":{"key":"b","kind":"PLACE","name":"B"}}',
      '{"entity":{"key":"c","kind":"PLACE","name":"C","name":"D"}}',
      '{"entity":{"key":"e","kind":"PLACE","name":"E"}}',
    );
    const { taken, rejects } = await imported(engine, text);
    expect(taken).toBe(1);
    expect(rejects).toEqual([
      { line: 2, reason: 'contains an object with the duplicate member "entity": remove the duplicate' },
      { line: 3, reason: 'contains an object with the duplicate member "name": remove the duplicate' },
    ]);
  });

  it('does not mistake a last line with a duplicate member for a truncated one', async () => {
    const { rejects } = await imported(engine, `${header}\n{"entity":{},"entity":{}}`);
    expect(rejects).toMatchObject([{ line: 2, reason: expect.stringMatching(/duplicate member "entity"/) }]);
  });

  it.each([
    ['in its header', '{"whosaid":{"version":1,"namespace":"a","namespace":"b"}}\n'],
    ['as its header', '{"whosaid":{"version":1},"whosaid":{"version":1}}\n'],
  ])('rejects a file with a duplicate member %s', async (_, text) => {
    await expect(imported(engine, text)).rejects.toMatchObject({
      code: 'BROKEN_INPUT',
      message: expect.stringMatching(/line 1: the header contains an object with the duplicate member ".*"/),
    });
  });

  it('rejects a history with a duplicate member before anything is written', async () => {
    const empty = await openTestEngine();
    const change =
      '{"change":{"seq":1,"seq":2,"at":"2026-01-01T00:00:00.000Z","kind":"IMPORT","by":"a","input":"x","records":0,"counts":[]}}';
    const text = `{"whosaid":{"version":1,"history":true}}\n${change}\n`;
    await expect(imported(empty, text)).rejects.toThrow(/line 2: contains an object with the duplicate member "seq"/);
    await empty.close();
  });
});

describe('names that look the same', () => {
  it('are equal whatever invisible characters they have, and the import reports what was removed', async () => {
    const graph = await openTestEngine();
    const warnings: string[] = [];
    const options = { onWarning: (line: number, warning: string) => void warnings.push(`${line}: ${warning}`) };
    const text = file(
      organisation('reuters', 'Reuters'),
      organisation('reu\u200bters', 'Reu\u202eters'),
      organisation('farsi', 'می\u200cخواهم'),
      JSON.stringify({ document: { key: 'd\u200d', title: 'News', publisher: '\u2060reuters' } }),
      JSON.stringify({ document: { key: 'd', title: 'Ne\u00adws', publisher: 'reuters' } }),
    );
    const first = await imported(graph, text, options);
    expect(first.rejects).toEqual([]);
    expect(first.types).toEqual({
      entity: { created: 2, updated: 0, unchanged: 1 },
      document: { created: 1, updated: 0, unchanged: 1 },
    });
    expect(warnings).toEqual([
      '3: entity: invisible characters were removed from key, name',
      '5: document: invisible characters were removed from key, publisher',
      '6: document: invisible characters were removed from title',
    ]);
    expect(first.warnings).toBe(3);
    const before = await exported(graph);
    expect(before).toContain('"می\u200cخواهم"');
    const again = await imported(graph, text);
    expect([again.changes, await exported(graph)]).toEqual([[], before]);
    const copy = await openTestEngine();
    await imported(copy, before);
    expect(await exported(copy)).toBe(before);
    await copy.close();
    await graph.close();
  });
});
