import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { engineFor } from '../../src/engines/index.js';
import { openStore } from '../../src/graph/openStore.js';

let root: string;
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const engine = openEmbedded(at('good'));
  await openStore(engine);
  await engine.close();
});

afterAll(() => rmSync(root, { recursive: true }));

/** A data folder with this content instead of a graph file. */
function holding(name: string, change: (good: Buffer) => Buffer): string {
  cpSync(at('good'), at(name), { recursive: true });
  const file = join(at(name), 'graph.grafeo');
  writeFileSync(file, change(readFileSync(file)));
  return at(name);
}

describe('a folder that cannot be opened', () => {
  test.each([
    ['cut', (good: Buffer) => good.subarray(0, good.length >> 1), /is damaged: restore it from an export/],
    ['empty', () => Buffer.alloc(0), /is not a graph, or is damaged: restore it from an export/],
    ['zeros', (good: Buffer) => Buffer.alloc(good.length), /is not a graph, or is damaged/],
    ['text', () => Buffer.from('{"whosaid":{"version":1}}\n'.repeat(900)), /is not a graph, or is damaged/],
  ])('because its graph is damaged (%s) is reported, with what to do', (name, change, sentence) => {
    const folder = holding(name, change);
    const open = () => openEmbedded(folder);
    expect(open).toThrow(sentence);
    expect(open).toThrow(expect.objectContaining({ code: 'STORE_UNSUITABLE' }));
    expect(open).toThrow(expect.objectContaining({ message: expect.not.stringContaining('another process') }));
  });

  test('because it is already open is reported', async () => {
    const engine = openEmbedded(at('good'));
    expect(() => openEmbedded(at('good'))).toThrow(/is in use by another process: stop it/);
    await engine.close();
  });

  test('because it is a file, or lies below one, is reported, also when its name contains "lock"', () => {
    writeFileSync(at('lock'), '');
    symlinkSync('nothing', at('dangling'));
    for (const folder of [at('lock'), join(at('lock'), 'below')]) {
      expect(() => openEmbedded(folder)).toThrow(/is not a folder: name a folder with --data/);
      const choice = { neo4j: undefined, folder };
      expect(engineFor(choice).exists(choice)).toBe(true);
    }
    expect(() => openEmbedded(at('dangling'))).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^Store/) }),
    );
  });

  test('because its graph is a folder is reported', () => {
    mkdirSync(join(at('odd'), 'graph.grafeo'), { recursive: true });
    expect(() => openEmbedded(at('odd'))).toThrow(/contains a file that is not a graph/);
  });

  test('is not taken for a graph when it holds only other files', () => {
    mkdirSync(at('other'));
    writeFileSync(join(at('other'), 'notes.txt'), '');
    const choice = { neo4j: undefined, folder: at('other') };
    expect(engineFor(choice).exists(choice)).toBe(false);
  });
});
