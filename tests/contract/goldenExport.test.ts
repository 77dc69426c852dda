import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import type { Engine } from '../../src/graph/engine.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { exported } from './exchange.js';
import { openTestEngine } from './testEngine.js';

// Exports stay the same, byte for byte, whatever the storage layout. WHOSAID_WRITE_GOLDEN=1 writes the golden files anew.

const pathOf = (file: string): string => new URL(`../../${file}`, import.meta.url).pathname;
const goldenFile = (name: string): string => readFileSync(pathOf(`tests/fixtures/golden/${name}.jsonl`), 'utf8');

let engine: Engine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

/** The recording times of journal entries differ between graphs. */
const withoutTimes = (text: string): string => text.replace(/^({"change":{"seq":\d+),"at":"[^"]*"/gm, '$1');

it.each([
  {
    name: 'seed',
    fill: () => importInput(engine, jsonl, pathOf('seed/al-tanf-2016.jsonl'), { by: 'whosaid', batch: 100 }),
  },
  {
    name: 'ucdp',
    fill: () => importInput(engine, ucdpGed, pathOf('tests/fixtures/ucdp/norland_2031.csv'), { by: 'local' }),
  },
])('an import of $name is exported as before', async ({ name, fill }) => {
  await fill();
  const [plain, history] = [await exported(engine), await exported(engine, true)];
  if (process.env.WHOSAID_WRITE_GOLDEN === '1') {
    writeFileSync(pathOf(`tests/fixtures/golden/${name}.jsonl`), plain);
    writeFileSync(pathOf(`tests/fixtures/golden/${name}-history.jsonl`), history);
  }
  expect(plain).toBe(goldenFile(name));
  expect(withoutTimes(history)).toBe(withoutTimes(goldenFile(`${name}-history`)));
});

// In version 1 of the format, the ids of attributions were made without the time stated.
it.each([
  { file: 'version1/seed', history: false },
  { file: 'version1/seed-history', history: true },
])('an export in version 1 of the format is read: $file', async ({ file, history }) => {
  await importInput(engine, jsonl, pathOf(`tests/fixtures/golden/${file}.jsonl`), { by: 'whosaid' });
  expect(withoutTimes(await exported(engine, history))).toBe(
    withoutTimes(goldenFile(history ? 'seed-history' : 'seed')),
  );
});
