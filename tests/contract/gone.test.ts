import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Engine } from '../../src/graph/engine.js';
import { openTestEngine, testEngineName, testNeo4jUri } from './testEngine.js';

/** A connection to the Neo4j under test that can be cut. */
async function wireTo(uri: string): Promise<{ readonly uri: string; cut(): Promise<void> }> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  const cut = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { uri: `bolt://127.0.0.1:${own}`, cut };
}

/** An engine under test, and how to disconnect its database. */
async function openAndLose(): Promise<{ readonly engine: Engine; lose(): Promise<void>; end(): Promise<void> }> {
  const engine = await openTestEngine();
  if (testEngineName === 'embedded') return { engine, lose: () => engine.close(), end: async () => undefined };
  const wire = await wireTo(testNeo4jUri());
  const far = await openNeo4j({ uri: wire.uri });
  const end = async () => {
    await far.close();
    await engine.close();
  };
  return { engine: far, lose: wire.cut, end };
}

const slow = {
  name: 'slow',
  text: 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a, b WHERE a * b = -1 RETURN count(a) AS n',
};

/** Waits until Neo4j runs the slow query, or has finished it; the embedded engine starts at once. */
async function underWay(engine: Engine, asked: Promise<unknown>): Promise<void> {
  if (testEngineName === 'embedded') return;
  const text =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 3000)' RETURN count(*) AS k";
  let isOver = false;
  asked.then(() => {
    isOver = true;
  });
  while (!isOver && (await engine.read({ name: 'transactions', text }))[0]?.k === 0);
}

describe('a store that is gone', () => {
  it('is reported to readers and writers', async () => {
    const { engine, lose, end } = await openAndLose();
    await lose();
    await expect(engine.read(cypher('queries/journal/head'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(engine.write((transaction) => transaction.run(cypher('queries/journal/head')))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    await end();
  });

  it('ends a query in progress with an answer or an error, and never leaves it hanging', async () => {
    const { engine, lose, end } = await openAndLose();
    const asked = engine.read(slow).then(
      () => 'answered',
      (error: { code?: string }) => error.code,
    );
    await underWay(engine, asked);
    await lose();
    // On a busy machine the query may have reached its own limit first.
    expect(['answered', 'STORE_UNAVAILABLE', 'STORE_TOO_SLOW']).toContain(await asked);
    await end();
  });
});
