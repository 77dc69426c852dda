import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine, Statement } from '../../src/graph/engine.js';
import { parameter } from '../../src/graph/parameter.js';
import { openTestEngine, testEngineName } from './testEngine.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const gone = new Error('nobody waits any more');

/** It takes Neo4j minutes; the embedded engine, which cannot stop it, some tenths of a second. */
const rows = testEngineName === 'neo4j' ? 200_000 : 500;
const most = parameter(testEngineName, 'rows');
const long: Statement = {
  name: 'long',
  text: `UNWIND range(1, ${most}) AS a UNWIND range(1, ${most}) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS k`,
};

/** The number of long statements that are running on the server. */
async function running(): Promise<number> {
  const text = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, ${most})' RETURN count(*) AS k`;
  const [row] = await engine.read({ name: 'transactions', text });
  return Number(row?.k);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a cancelled statement', () => {
  it('is not started', async () => {
    await expect(engine.read(long, { rows }, AbortSignal.abort(gone))).rejects.toBe(gone);
  });

  // The embedded engine cannot terminate statements.
  if (testEngineName === 'neo4j') {
    it('is terminated by the server', async () => {
      const controller = new AbortController();
      const read = engine.read(long, { rows }, controller.signal).catch((error: unknown) => error);
      await until(async () => (await running()) === 1);
      controller.abort(gone);
      expect(await read).toBe(gone);
      await until(async () => (await running()) === 0);
    });
  }

  it('gives no answer', async () => {
    const controller = new AbortController();
    const read = engine.read(long, { rows }, controller.signal).catch((error: unknown) => error);
    controller.abort(gone);
    expect(await read).toBe(gone);
    // The next statement is answered.
    expect(await engine.read({ name: 'one', text: 'RETURN 1 AS one' })).toEqual([{ one: 1 }]);
  });

  it('keeps its result when the signal is aborted later', async () => {
    const controller = new AbortController();
    const [row] = await engine.read({ name: 'one', text: 'RETURN 1 AS one' }, {}, controller.signal);
    controller.abort(gone);
    expect(row).toEqual({ one: 1 });
  });
});
