import { StoreUnsuitable } from '../model/errors.js';
import { cypher, schemaStatements } from './cypher.js';
import type { Engine } from './engine.js';
import { textIndexes } from './textIndexes.js';

/** The layout of the graph that this program reads and writes. */
const layout = 1;

/**
 * Makes sure that the graph has its constraints, indexes and the head of its journal, and that its layout is one this
 * program knows. Harmless when all is there.
 * @throws StoreUnsuitable for a graph of another layout; StoreUnavailable
 */
export async function openStore(engine: Engine): Promise<void> {
  await engine.prepare(schemaStatements(engine.name), textIndexes);
  await engine.write((transaction) => transaction.run(cypher('write/head-create', engine.name)));
  const [head] = await engine.read(cypher('read/head', engine.name));
  if (head?.format === layout) return;
  throw new StoreUnsuitable(
    `the graph in ${engine.place} has layout ${head?.format}, and this version of whosaid knows layout ${layout}: ` +
      'export it with the version that made it, and import that into a new graph',
  );
}
