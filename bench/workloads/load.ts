import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdirSync, readdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver, type Record as Found } from 'neo4j-driver';
import { startNeo4j } from '../../scripts/neo4j.mjs';
import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { openStore } from '../../src/graph/openStore.js';
import { runNode, whosaid } from '../serverProcess.js';

/** (g) How long it took to load a file, beside bare batches of the rows that this wrote. */
export interface LoadFigures {
  readonly seconds: number;
  /** The most that the importing process held, in bytes. */
  readonly memory: number | undefined;
}

/** As many as our import writes in one transaction. */
const rowsPerBatch = 1_000;

/** Our own import, into a Neo4j or into a data folder. */
export function importFile(
  file: string,
  to: { readonly uri: string } | { readonly folder: string },
): Promise<LoadFigures> {
  const args = [whosaid, 'import', 'jsonl', file];
  return 'uri' in to ? runNode(args, { NEO4J_URI: to.uri }) : runNode([...args, '--data', to.folder]);
}

/** Copies the graph of one Neo4j into a new one with the same schema: nodes, then relationships, by UNWIND and CREATE. */
export async function loadBare(uri: string, folder: string): Promise<LoadFigures> {
  mkdirSync(folder, { recursive: true });
  await withDriver(uri, (driver) => writeRows(driver, folder));
  const server = await startNeo4j();
  try {
    const engine = await openNeo4j(server);
    await openStore(engine);
    await engine.close();
    const started = performance.now();
    await withDriver(server.uri, (driver) => createAll(driver, folder));
    return { seconds: (performance.now() - started) / 1000, memory: undefined };
  } finally {
    await server.stop();
  }
}

/** One file for each kind of node and of relationship, named after the statement that creates it. */
async function writeRows(driver: Driver, folder: string): Promise<void> {
  const nodes = `MATCH (n) WHERE NOT n:Journal AND NOT n:SequenceLock RETURN labels(n) AS labels, properties(n) AS row`;
  await eachRow(driver, nodes, folder, (record) => `1 ${[...record.get('labels')].sort().join(':')}`);
  const links = `MATCH (a:Thing)-[r]->(b:Thing) RETURN type(r) AS type, {from: a.id, to: b.id, props: properties(r)} AS row`;
  await eachRow(driver, links, folder, (record) => `2 ${record.get('type')}`);
}

async function eachRow(driver: Driver, text: string, folder: string, nameOf: (record: Found) => string): Promise<void> {
  const files = new Map<string, WriteStream>();
  const session = driver.session();
  for await (const record of session.run(text)) {
    const name = nameOf(record);
    const file = files.get(name) ?? createWriteStream(join(folder, name));
    files.set(name, file);
    if (!file.write(`${JSON.stringify(record.get('row'))}\n`)) await once(file, 'drain');
  }
  await session.close();
  for (const file of files.values()) {
    file.end();
    await once(file, 'finish');
  }
}

async function createAll(driver: Driver, folder: string): Promise<void> {
  for (const name of readdirSync(folder).sort()) {
    const text = statementFor(name);
    for await (const rows of batches(join(folder, name))) {
      const session = driver.session();
      await session.executeWrite((transaction) => transaction.run(text, { rows }));
      await session.close();
    }
  }
}

// Labels and types are our own, out of the graph: they cannot be parameters.
function statementFor(name: string): string {
  const [kind, label] = name.split(' ');
  if (kind === '1') return `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;
  return `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})
    CREATE (a)-[r:${label}]->(b) SET r = row.props`;
}

async function* batches(file: string): AsyncGenerator<readonly unknown[]> {
  let rows: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (rows.push(JSON.parse(line)) < rowsPerBatch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

async function withDriver(uri: string, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}
