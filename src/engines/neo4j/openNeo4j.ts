import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import { StoreUnavailable, StoreUnsuitable, WhosaidError } from '../../domain/errors.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine, Statement, TextIndex } from '../../graph/engine.js';
import { createQueue } from '../queue.js';
import { explainNeo4jError, isThereAlready } from './errors.js';
import { createPlanGate } from './planGate.js';
import { type ReadSource, read } from './read.js';
import { createSequenceLock } from './sequenceLock.js';
import { createWait, readUnderLock, readWhole } from './wholeReads.js';
import { underJournalLock, write } from './write.js';

/** The connection to a Neo4j server. */
interface Neo4jOptions {
  readonly uri: string;
  readonly user?: string | undefined;
  /** Undefined for a server without authentication. */
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** For how many milliseconds one statement may read. */
  readonly readLimit?: number | undefined;
}

/** The first version with scoped subqueries, `CALL (x) { … }`. */
const oldest = [5, 23] as const;

const connectLimit = 15_000;
const usualReadLimit = 60_000;

/**
 * Connects to a Neo4j server.
 * @throws StoreUnavailable if it does not answer; StoreUnsuitable if it is too old or rejects the user or database
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const { uri, user, password, database = 'neo4j', readLimit = usualReadLimit } = options;
  const place = withoutCredentials(uri);
  const driver = connect(uri, user, password, place);
  const sessions = { database, bookmarkManager: neo4j.bookmarkManager() };
  try {
    const { agent = '' } = await inTime(driver.getServerInfo({ database }), place);
    return engineOf({ driver, sessions, place, readLimit }, checkVersion(agent, place));
  } catch (error) {
    // Not awaited: a driver that cannot connect may not be able to close either.
    void driver.close().catch(() => undefined);
    const explained = explainNeo4jError(error, place, 'connecting');
    if (explained instanceof WhosaidError) throw explained;
    // Something else is listening that does not speak the Bolt protocol.
    throw new StoreUnsuitable(`${place} is not a Neo4j server: set NEO4J_URI to the address of its Bolt port`, {
      cause: error,
    });
  }
}

/** If something else is listening at the address, the driver waits forever. */
async function inTime<T>(answer: Promise<T>, place: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `Neo4j at ${place} does not answer: check that it is running and that NEO4J_URI is the address of its Bolt port`;
    timer = setTimeout(() => reject(new StoreUnavailable(message)), connectLimit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function connect(uri: string, user: string | undefined, password: string | undefined, place: string): Driver {
  const token = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
  try {
    return neo4j.driver(uri, token, {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 10_000,
      userAgent: 'whosaid',
    });
  } catch (error) {
    throw new StoreUnsuitable(`${place} is not a Neo4j URI: write it as in bolt://127.0.0.1:7687`, {
      cause: error,
    });
  }
}

/** The version that the server reports. @throws StoreUnsuitable if it is too old */
export function checkVersion(agent: string, place: string): string {
  const version = agent.replace(/^Neo4j\//, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return version;
  throw new StoreUnsuitable(`${place} runs Neo4j ${version}; whosaid needs ${oldest.join('.')} or newer: update it`);
}

function engineOf(source: ReadSource, version: string): Engine {
  const { driver, sessions, place } = source;
  const lock = createSequenceLock(driver, sessions);
  const connection = { driver, sessions, place, lock };
  const gate = createPlanGate();
  // One at a time: writers that wait for the lock must not use up the connections that the lock holder needs to commit.
  const inTurn = createQueue();
  const untilQuiet = createWait(lock.isQuiet, () => inTurn(() => underJournalLock(connection, async () => undefined)));
  const readLocked: Engine['readLocked'] = (work) =>
    inTurn(() =>
      underJournalLock(connection, ({ run }) => {
        const read: Engine['read'] = (statement, params) => readUnderLock(run, statement, params);
        const locked: Engine = { ...engine, read, readLocked: (inner) => inner(locked) };
        return work(locked);
      }),
    );
  const engine: Engine = {
    name: 'neo4j',
    place,
    version: async () => version,
    prepare: (statements, indexes) => prepare(driver, sessions, place, statements, indexes),
    read: (statement, params, signal) =>
      readWhole({
        attempt: () => gate(statement.text, (planned) => read(source, { statement, params, signal, planned }), signal),
        untilQuiet,
        locked: () => {
          signal?.throwIfAborted();
          return readLocked((locked) => locked.read(statement, params));
        },
      }),
    plan: async ({ name, text }, params, signal) => {
      const statement = { name: `plan of ${name}`, text: `EXPLAIN ${text}` };
      await gate(text, (planned) => read(source, { statement, params, signal, planned }), signal);
    },
    readLocked,
    write: (work) => inTurn(() => write(connection, work)),
    close: () => driver.close(),
  };
  return engine;
}

async function prepare(
  driver: Driver,
  sessions: SessionConfig,
  place: string,
  statements: readonly Statement[],
  indexes: readonly TextIndex[],
): Promise<void> {
  const session = driver.session(sessions);
  try {
    // Each would be a transaction of its own, a third of a second in all, though nearly always all is there.
    const online = await onlineIndexes(session);
    const isOnline = ({ text }: Statement) => online.has(createdBy(text) ?? '');
    const missing = [...statements, ...indexes.map(textIndexStatement)].filter((one) => !isOnline(one));
    if (missing.length === 0) return;
    for (const { text } of [...missing, cypher('writes/indexes/await-indexes', 'neo4j')]) await makeSure(session, text);
  } catch (error) {
    throw explainNeo4jError(error, place, 'preparing the graph');
  } finally {
    await session.close();
  }
}

/** The names of the indexes that can be used. A constraint has one of its name. */
async function onlineIndexes(session: Session): Promise<ReadonlySet<string>> {
  const { text } = cypher('lookups/schema/online-indexes', 'neo4j');
  const { records } = await session.executeRead((transaction) => transaction.run(text));
  return new Set(records.map((record) => String(record.get('name'))));
}

/** The name of what a statement creates unless it exists. */
function createdBy(text: string): string | undefined {
  return /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS/m.exec(text)?.[1];
}

/**
 * Servers that start at the same time on an empty database can deadlock: Neo4j terminates one, and the driver retries. Even with
 * `IF NOT EXISTS` another server may have created the same meanwhile.
 */
async function makeSure(session: Session, text: string): Promise<void> {
  try {
    await session.executeWrite((transaction) => transaction.run(text));
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

function textIndexStatement({ name, label, property }: TextIndex): Statement {
  return cypher('writes/indexes/create-text-index', 'neo4j', { name, label, property });
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
