import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pickLine, startNeo4j } from '../../scripts/neo4j.mjs';
import { WhosaidError } from '../../src/domain/errors.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Engine, Statement } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { parameter } from '../../src/graph/parameter.js';
import { ask, serve, smallSchema, stopAll } from '../server/serve.js';
import { smallDisk } from './smallDisk.js';
import { openImpatientEngine, openTestEngine, testEngineName } from './testEngine.js';

const head = cypher('queries/journal/head');
const statement = (text: string): Statement => ({ name: 'of a test', text });

/** The error that a promise was rejected with. */
async function refusal(promise: Promise<unknown>): Promise<Error & { readonly code?: string }> {
  return promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error) => error,
  );
}

describe('an engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it.each([
    ['that is not Cypher', 'MATCH (n RETURN n'],
    ['with a function that does not exist', 'RETURN noSuchFunction(1) AS x'],
    ['with a variable that does not exist', 'RETURN nobody AS x'],
    ['without its parameter', 'RETURN $missing AS x'],
  ])('reports a statement %s as a defect, and names the statement', async (_, text) => {
    for (const failed of [
      await refusal(engine.read(statement(text))),
      await refusal(engine.write((transaction) => transaction.run(statement(text)))),
    ]) {
      expect(failed).not.toBeInstanceOf(WhosaidError);
      expect(failed.message).toMatch(/^statement of a test failed: /);
    }
  });

  it('rolls back a transaction of which a statement failed, and continues', async () => {
    const failed = await refusal(
      engine.write(async (transaction) => {
        await transaction.run(statement("CREATE (:Failing {id: 'x'})"));
        await transaction.run(statement('RETURN noSuchFunction(1) AS x'));
      }),
    );
    expect(failed.message).toMatch(/^statement of a test failed: /);
    expect(await engine.read(statement('MATCH (n:Failing) RETURN count(n) AS n'))).toEqual([{ n: 0 }]);
    expect(await engine.write((transaction) => transaction.run(head))).toHaveLength(1);
  });

  it('rethrows errors of the work unchanged', async () => {
    const own = new TypeError('of the work');
    expect(await refusal(engine.write(async () => Promise.reject(own)))).toBe(own);
  });
});

describe('an engine that takes too long', () => {
  const times = parameter(testEngineName, 'times');
  const triples = `UNWIND range(1, ${times}) AS a CALL (a) { MATCH (b:Slow) MATCH (c:Slow) WHERE a + b.id + c.id = -1 RETURN count(b) AS k } RETURN sum(k) AS n`;
  const nodes = statement('UNWIND range(1, 300) AS i CREATE (:Slow {id: i})');

  it('reports it, also to a client of a server, and answers the next query', async () => {
    const engine = await openImpatientEngine();
    await engine.write((transaction) => transaction.run(nodes));
    let most = 40;
    let failed: unknown;
    const hello = async () => {
      await engine.read(statement(triples), { times: most }).catch((error) => {
        failed = error;
        throw error;
      });
      return 'in time';
    };
    const server = await serve({ engine, schema: smallSchema({ Query: { hello } }), answerBytes: 0 });
    // Increasing work until it is rejected: the embedded engine checks its limit only occasionally, and blocks the server until then.
    // A step that is much too long would outlast the patience of the connection.
    let answer = await ask(server, '{ hello }');
    for (; failed === undefined; answer = await ask(server, '{ hello }')) most *= 2;
    expect(answer.json.errors[0].extensions.code).toBe('STORE_TOO_SLOW');
    expect(failed).toMatchObject({
      code: 'STORE_TOO_SLOW',
      message: expect.stringMatching(/statement of a test exceeded the time limit/),
    });
    expect(await engine.read(head)).toHaveLength(1);
    await stopAll();
  }, 600_000);
});

describe('an engine that was closed', () => {
  it('rejects reads and writes, and may be closed again', async () => {
    const engine = await openTestEngine();
    await engine.close();
    for (const asked of [engine.read(head), engine.write((transaction) => transaction.run(head))]) {
      expect(await refusal(asked)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    }
    await engine.close();
  });

  it('finishes a pending write first', async () => {
    const engine = await openTestEngine();
    const writing = engine.write((transaction) => transaction.run(head));
    const closing = engine.close();
    expect(['written', 'STORE_UNAVAILABLE']).toContain(
      await writing.then(
        () => 'written',
        (error) => error.code,
      ),
    );
    await closing;
  });
});

describe('an engine whose disk is full', () => {
  const [ofId, ofText] = ['id', 'text'].map((name) => parameter(testEngineName, name));
  const pad = statement(`CREATE (:Pad {id: ${ofId}, text: ${ofText}})`);
  const write = (engine: Engine, id: number) =>
    engine.write((transaction) => transaction.run(pad, { id, text: 'x'.repeat(200_000) }));
  const count = (engine: Engine) => engine.read(statement('MATCH (n:Pad) RETURN count(n) AS n'));
  it('reports it, can be read, loses nothing, and writes again when there is space', async () => {
    if (testEngineName === 'neo4j') return;
    const disk = smallDisk();
    if (disk === undefined) return;
    let engine = openEmbedded(disk.folder);
    try {
      await openStore(engine);
      await write(engine, 1);
      disk.fill();
      for (const id of [2, 3]) expect(await refusal(write(engine, id))).toMatchObject({ code: 'STORE_FULL' });
      expect(await count(engine)).toEqual([{ n: 1 }]);
      disk.clear();
      await write(engine, 4);
      disk.fill();
      expect(await refusal(write(engine, 5))).toMatchObject({ code: 'STORE_FULL' });
      // This is harmless: the log has everything.
      await engine.close();
      disk.clear();
      await engine.close();
      engine = openEmbedded(disk.folder);
      expect(await count(engine)).toEqual([{ n: 2 }]);
    } finally {
      await engine.close();
      disk.end();
    }
  });

  it('reports it, and that it has stopped, if it is a Neo4j', async () => {
    if (testEngineName === 'embedded') return;
    const disk = smallDisk(64);
    if (disk === undefined) return;
    const line = pickLine(process.env.WHOSAID_TEST_NEO4J_LINE).name;
    const small = { heap: '512m', pageCache: '64m', settings: { 'db.tx_log.rotation.size': '1m' } };
    const server = await startNeo4j({ line, dataDir: disk.folder, forTests: 'few', ...small });
    const engine = await openNeo4j({ uri: server.uri });
    try {
      await openStore(engine);
      await write(engine, 1);
      disk.fill();
      // What is allocated already takes a few more writes.
      const untilRefused = async (id: number): Promise<unknown> =>
        write(engine, id).then(
          () => untilRefused(id + 1),
          (error) => error,
        );
      expect(await untilRefused(2)).toMatchObject({ code: 'STORE_FULL' });
      // It has stopped its database, and no longer mentions the disk.
      expect(await refusal(count(engine))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    } finally {
      await engine.close();
      await server.stop();
      disk.end();
    }
  });

  it('reports it when there is no space to create a graph', () => {
    if (testEngineName === 'neo4j') return;
    const disk = smallDisk();
    if (disk === undefined) return;
    try {
      disk.fill();
      expect(() => openEmbedded(join(disk.folder, 'data'))).toThrow(expect.objectContaining({ code: 'STORE_FULL' }));
    } finally {
      disk.end();
    }
  });
});

describe('the place of a graph', () => {
  it('may have any characters in its path', async () => {
    if (testEngineName === 'neo4j') return;
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    for (const name of ["it's 100% «odd» #1?", 'a\nb', 'قاعدة', '-x', ' ', '💾', 'a:b', '$HOME', 'x'.repeat(200)]) {
      const engine = openEmbedded(join(folder, name));
      await openStore(engine);
      await engine.close();
      const again = openEmbedded(join(folder, name));
      expect(await again.read(head)).toHaveLength(1);
      await again.close();
    }
    rmSync(folder, { recursive: true });
  });
});
