import neo4j, { type Driver, type Session, type SessionConfig, type Transaction } from 'neo4j-driver';
import type { Params, Statement } from '../../graph/engine.js';
import { explainNeo4jError } from './errors.js';
import { type LockedRows, readBetweenLooks } from './wholeReads.js';

/** A database, and how it is read. */
export interface ReadSource {
  readonly driver: Driver;
  readonly sessions: SessionConfig;
  readonly place: string;
  /** For how many milliseconds one statement may read. */
  readonly readLimit: number;
}

const tries = 3;
const firstPause = 100;
/** The driver's value for fetching all rows of a statement at once. */
const allRows = -1;

/** A read statement. */
interface Wanted {
  readonly statement: Statement;
  readonly params: Params | undefined;
  readonly signal: AbortSignal | undefined;
  /** Called when the server has planned the statement. */
  readonly planned: () => void;
}

/** Runs a statement without round trips for BEGIN and COMMIT. The driver does not retry such a transaction, so this does. */
export async function read(source: ReadSource, wanted: Wanted): Promise<LockedRows> {
  for (let attempt = 1; ; attempt += 1) {
    wanted.signal?.throwIfAborted();
    try {
      return await readOnce(source, wanted);
    } catch (error) {
      wanted.signal?.throwIfAborted();
      if (attempt === tries || !neo4j.isRetryableError(error as Error)) {
        throw explainNeo4jError(error, source.place, `statement ${wanted.statement.name}`);
      }
      await new Promise((resolve) => setTimeout(resolve, firstPause * 3 ** (attempt - 1)));
    }
  }
}

async function readOnce({ driver, sessions, readLimit }: ReadSource, wanted: Wanted): Promise<LockedRows> {
  const { statement, params = {}, signal, planned } = wanted;
  const session = driver.session({ ...sessions, defaultAccessMode: neo4j.session.READ, fetchSize: allRows });
  // Closing the session resets the connection, and the server then terminates the statement.
  const terminate = (): void => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', terminate, { once: true });
  // Not awaited: BEGIN is sent together with the first statement.
  const transaction = session.beginTransaction({ timeout: readLimit });
  try {
    const read = await readBetweenLooks(transaction, statement, params, planned);
    // Not awaited: the rows are complete, whatever the outcome of the commit.
    void commit(transaction, session);
    return read;
  } catch (error) {
    await session.close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', terminate);
  }
}

async function commit(transaction: Pick<Transaction, 'commit'>, session: Session): Promise<void> {
  await transaction.commit().catch(() => undefined);
  await session.close().catch(() => undefined);
}
