import { runInThisContext } from 'node:vm';
import type { Engine, Statement } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';

/** The engine under test, from the environment. */
export const testEngineName = process.env.WHOSAID_TEST_ENGINE === 'neo4j' ? 'neo4j' : 'embedded';

/** An empty graph, prepared: in memory on the embedded engine, wiped on Neo4j. */
export async function openTestEngine(): Promise<Engine> {
  const engine = testEngineName === 'neo4j' ? await openWipedNeo4j() : await openEmbedded();
  await openStore(engine);
  return engine;
}

/** An empty graph, prepared, whose statements are stopped after the shortest time that the engine lets a caller set. */
export async function openImpatientEngine(): Promise<Engine> {
  const engine = await openTestEngine();
  if (testEngineName === 'embedded') return engine;
  await engine.close();
  return openNeo4j({ uri: testNeo4jUri(), readLimit: 2_000 });
}

/** The Neo4j of this test worker: WHOSAID_TEST_NEO4J_URI lists one for each, separated by commas. */
export function testNeo4jUri(): string {
  const uris = (process.env.WHOSAID_TEST_NEO4J_URI ?? '').split(',');
  const uri = uris[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!uri) throw new Error('WHOSAID_TEST_NEO4J_URI must name a Neo4j that may be wiped, one for each test worker');
  return uri;
}

// The driver takes a stack at every statement, to show it should that fail. To find each line of it in our sources costs a seventh of
// the processor of the tests on Neo4j, so a stack that begins in the driver stays as it is. The test runner looks lines up for the whole
// process, outside of what a file of tests sees: what this file sets comes first, and hands on what it leaves.
if (testEngineName === 'neo4j') {
  const outside = runInThisContext('Error') as typeof Error;
  Error.prepareStackTrace = (error, frames) =>
    outside.prepareStackTrace === undefined || frames[0]?.getFileName()?.includes('neo4j-driver-core')
      ? [`${error.name}: ${error.message}`, ...frames].join('\n    at ')
      : outside.prepareStackTrace(error, frames);
}

// Imported when they are opened, as by the program: the Neo4j driver is 390 modules, which every file of tests would load.
async function openNeo4j(options: { readonly uri: string; readonly readLimit?: number }): Promise<Engine> {
  return (await import('../../src/engines/neo4j/openNeo4j.js')).openNeo4j(options);
}

async function openEmbedded(): Promise<Engine> {
  return (await import('../../src/engines/embedded/openEmbedded.js')).openEmbedded();
}

async function openWipedNeo4j(): Promise<Engine> {
  const engine = await openNeo4j({ uri: testNeo4jUri() });
  await wipe(engine);
  return engine;
}

const atOnce = 20_000;
const removeSome: Statement = {
  name: 'wipe',
  text: `MATCH (n) WITH n LIMIT ${atOnce} DETACH DELETE n RETURN count(n) AS removed`,
};

/** A second connection to the same graph, as of another process; the embedded engine allows one only, so there it is the same. */
export async function openAnother(engine: Engine): Promise<Engine> {
  return testEngineName === 'neo4j' ? openNeo4j({ uri: testNeo4jUri() }) : engine;
}

/** Drops all constraints and indexes, as in a database that no server has prepared; the embedded engine has none. */
export async function removeSchema(engine: Engine): Promise<void> {
  if (testEngineName !== 'neo4j') return;
  const kinds = [
    ['CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name'],
    ['INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"],
  ] as const;
  for (const [kind, text] of kinds) {
    const found = await engine.read({ name: 'schema', text });
    for (const { name } of found) {
      await engine.write((transaction) => transaction.run({ name: 'drop', text: `DROP ${kind} ${String(name)}` }));
    }
  }
}

/**
 * A statement is planned for the graph that there is, and the plan is kept: for a graph that is large at once, it may be a bad one.
 * A server looks after ten seconds whether the graph has grown; one for tests only after an hour.
 */
export async function forgetPlans(engine: Engine): Promise<void> {
  if (testEngineName === 'neo4j')
    await engine.read({ name: 'forget plans', text: 'CALL db.clearQueryCaches() YIELD value RETURN value' });
}

/** In batches: one transaction for everything would not fit into the memory of a small server. */
async function wipe(engine: Engine): Promise<void> {
  for (let removed: unknown = atOnce; removed === atOnce; ) {
    const [row] = await engine.write((transaction) => transaction.run(removeSome));
    removed = row?.removed;
  }
}
