import { StoreFull, StoreUnsuitable } from '../domain/errors.js';
import { cypher, schemaStatements } from './cypher.js';
import type { Engine, Value } from './engine.js';
import { textIndexes } from './textIndexes.js';

/** The layout of the graph that this program reads and writes: it takes the next number whenever the stored form changes. */
const layout = 9;

const beforeRelease = 'a whosaid from before the release of 0.3';
/** What wrote each earlier layout. */
const writers: Readonly<Record<number, string>> = {
  1: 'whosaid 0.1',
  2: 'whosaid 0.2',
  3: beforeRelease,
  4: beforeRelease,
  5: beforeRelease,
  6: beforeRelease,
  7: beforeRelease,
  8: beforeRelease,
};

/**
 * Makes sure that the graph has its constraints, indexes and the head of its journal, and that its layout is one this
 * program knows. Harmless when all is there.
 * @throws StoreUnsuitable for a graph of another layout, or a database of something else; StoreUnavailable
 */
export async function openStore(engine: Engine): Promise<void> {
  // First of all: a database that is not ours gets no constraint, no index and no node of ours.
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  if (head === undefined) await checkEmpty(engine);
  else checkLayout(engine, head.format);
  // Nothing can be prepared there.
  if (engine.readOnly === true) return;
  try {
    await engine.prepare(schemaStatements(engine.name), textIndexes);
    await engine.write((transaction) =>
      transaction.run(cypher('writes/journal/create-journal', engine.name), { layout }),
    );
  } catch (error) {
    // A graph that was prepared before can be read on a full disk.
    if (head === undefined || !(error instanceof StoreFull)) throw error;
  }
}

function checkLayout({ place }: Engine, found: Value | undefined): void {
  if (found === layout) return;
  const writer = writers[Number(found)];
  throw new StoreUnsuitable(
    writer === undefined
      ? `the graph in ${place} has layout ${found}, which this whosaid does not know: use the one that wrote it`
      : `the graph in ${place} was written by ${writer} (layout ${found}; this whosaid needs layout ${layout}): ` +
          'export it with the one that wrote it, and import the file into a new graph',
  );
}

async function checkEmpty(engine: Engine): Promise<void> {
  if (engine.readOnly === true) {
    throw new StoreUnsuitable(
      `${engine.place} holds no whosaid graph, and none can be made there: name another folder`,
    );
  }
  const [row] = await engine.read(cypher('lookups/things/anything', engine.name));
  if (row?.nodes === 0) return;
  throw new StoreUnsuitable(
    `the database in ${engine.place} holds something that is no whosaid graph: ` +
      'name an empty one (NEO4J_DATABASE), or another server',
  );
}
