import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { probe } from './probe.js';
import { everything } from './sampleRecords.js';
import { openTestEngine } from './testEngine.js';

let engine: Engine;

beforeEach(async () => {
  engine = await openTestEngine();
});

afterEach(() => engine.close());

const change = (text: string) => engine.write((transaction) => transaction.run({ name: 'test', text }));

test('a graph is unchanged after it is opened again', async () => {
  await recordRecords(engine, everything, { by: 'tester' });
  const state = () => probe(engine, 'MATCH (n) RETURN count(n) AS k');
  const before = await state();
  await openStore(engine);
  expect(await state()).toEqual(before);
  expect(await probe(engine, 'MATCH (j:Journal) RETURN j.seq AS seq')).toEqual([{ seq: 1 }]);
});

test('a graph of another layout is rejected, with what to do', async () => {
  await change("MATCH (j:Journal {id: 'journal'}) SET j.format = 1");
  await expect(openStore(engine)).rejects.toMatchObject({
    code: 'STORE_UNSUITABLE',
    message: expect.stringMatching(
      /written by whosaid 0\.1 .*export it with the one that wrote it, and import the file into a new graph/,
    ),
  });
  await change("MATCH (j:Journal {id: 'journal'}) SET j.format = 99");
  await expect(openStore(engine)).rejects.toMatchObject({
    code: 'STORE_UNSUITABLE',
    message: expect.stringMatching(/layout 99, which this whosaid does not know/),
  });
});

test('a database with other data is left unchanged', async () => {
  await change('MATCH (n) WHERE n:Journal OR n:SequenceLock DETACH DELETE n');
  await change("CREATE (n:Customer {name: 'somebody'})");
  await expect(openStore(engine)).rejects.toMatchObject({ code: 'STORE_UNSUITABLE' });
  expect(await probe(engine, 'MATCH (n) RETURN count(n) AS k')).toEqual([{ k: 1 }]);
});
