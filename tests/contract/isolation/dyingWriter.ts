import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { openNeo4j } from '../../../src/engines/neo4j/openNeo4j.js';
import { createSequenceLock } from '../../../src/engines/neo4j/sequenceLock.js';
import { write } from '../../../src/engines/neo4j/write.js';
import type { Engine } from '../../../src/graph/engine.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';

// A process that is killed while it records: `announced`, before the commit, or `committed`, before the commit is published.
// Arguments: the step at which it is killed, a folder or the address of a Neo4j, and the records.

const [moment = '', place = '', records = '[]'] = process.argv.slice(2);

const die = async (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

/** The real engine, except that it is killed at one step. */
async function open(): Promise<Engine> {
  if (!place.startsWith('bolt:')) return openEmbedded(place);
  const engine = await openNeo4j({ uri: place });
  const driver = neo4j.driver(place, undefined, { disableLosslessIntegers: true });
  const sessions = { database: 'neo4j' };
  const lock = { ...createSequenceLock(driver, sessions), ...(moment === 'committed' ? { publish: die } : {}) };
  return { ...engine, write: (work) => write({ driver, sessions, place, lock }, work) };
}

async function main(): Promise<void> {
  const engine = await open();
  const dying: Engine = {
    ...engine,
    write: (work) =>
      engine.write((transaction) =>
        work({
          ...transaction,
          announce: async () => {
            await transaction.announce();
            if (moment === 'announced') await die();
          },
        }),
      ),
  };
  await recordRecords(dying, JSON.parse(records), { by: 'tester' });
}

void main();
