import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import type { Engine } from '../../src/graph/engine.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { exported } from './exchange.js';
import { openTestEngine } from './testEngine.js';

// The golden files were written by release 0.1: exports stay the same, byte for byte, whatever the storage layout.

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
])('an import of $name is exported as by release 0.1', async ({ name, fill }) => {
  await fill();
  expect(await exported(engine)).toBe(goldenFile(name));
  expect(withoutTimes(await exported(engine, true))).toBe(withoutTimes(goldenFile(`${name}-history`)));
});
