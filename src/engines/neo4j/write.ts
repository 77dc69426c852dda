import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { WhosaidError } from '../../domain/errors.js';
import { cypher } from '../../graph/cypher.js';
import type { Transaction } from '../../graph/engine.js';
import { explainNeo4jError } from './errors.js';
import type { SequenceLock } from './sequenceLock.js';
import { asOneMap, toRow } from './values.js';

/** The dependencies of a write. */
interface Connection {
  readonly driver: Driver;
  readonly sessions: SessionConfig;
  readonly place: string;
  readonly lock: SequenceLock;
}

const writeLimit = 600_000;
/** Writers wait for readers that hold the lock. */
const lockedReadLimit = 60_000;

/** The driver retries after a lost lock or connection, so `work` must not keep state between attempts. */
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
            const { records } = await transaction.run(statement.text, asOneMap(params));
            return records.map(toRow);
          },
          announce: async () => {
            announced = await lock.announce();
          },
        }),
      { timeout },
    );
    // The commit is final. If this fails, the next reader or writer cleans up.
    if (announced !== undefined) await lock.publish(announced).catch(() => undefined);
    return result;
  } catch (error) {
    throw error instanceof WhosaidError || !isOfDriver(error) ? error : explainNeo4jError(error, place, doing);
  } finally {
    await session.close();
  }
}

/** Runs `work` while commits are blocked. Also ends the announcement of a crashed writer. */
export function underJournalLock<T>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return write(
    connection,
    async (transaction) => {
      await transaction.run(cypher('writes/journal/lock-journal', 'neo4j'));
      await connection.lock.settle();
      return work(transaction);
    },
    lockedReadLimit,
  );
}

/** Errors of `work` itself are rethrown unchanged. */
function isOfDriver(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError;
}
