import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { WhosaidError } from '../../domain/errors.js';
import { cypher } from '../../graph/cypher.js';
import type { Transaction } from '../../graph/engine.js';
import { explainNeo4jError } from './errors.js';
import type { SequenceLock } from './sequenceLock.js';
import { toParameters, toRow } from './values.js';

/** What is needed to write. */
interface Connection {
  readonly driver: Driver;
  readonly sessions: SessionConfig;
  readonly place: string;
  readonly lock: SequenceLock;
}

const writeLimit = 600_000;
/** Writers wait for who reads under the lock. */
const lockedReadLimit = 60_000;

/** The driver begins again when a lock or the connection was lost; `work` must therefore start from nothing each time. */
export async function write<T>(
  { driver, sessions, place, lock }: Connection,
  work: (transaction: Transaction) => Promise<T>,
  timeout = writeLimit,
): Promise<T> {
  const session = driver.session(sessions);
  let doing = 'writing';
  let announced: number | undefined;
  try {
    const result = await session.executeWrite(
      (transaction) =>
        work({
          run: async (statement, params = {}) => {
            doing = `statement ${statement.name}`;
            const { records } = await transaction.run(statement.text, toParameters(params));
            return records.map(toRow);
          },
          announce: async () => {
            announced = await lock.announce();
          },
        }),
      { timeout },
    );
    // What is committed stays so. If this fails, whoever reads or writes next does it.
    if (announced !== undefined) await lock.publish(announced).catch(() => undefined);
    return result;
  } catch (error) {
    throw error instanceof WhosaidError || !isOfDriver(error) ? error : explainNeo4jError(error, place, doing);
  } finally {
    await session.close();
  }
}

/** Runs `work` while nobody commits. What a writer that is gone has announced is over then, and ended for all to see. */
export function underJournalLock<T>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return write(
    connection,
    async (transaction) => {
      await transaction.run(cypher('writes/lock-journal', 'neo4j'));
      await connection.lock.settle();
      return work(transaction);
    },
    lockedReadLimit,
  );
}

/** What `work` throws of its own passes through as it is. */
function isOfDriver(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError;
}
