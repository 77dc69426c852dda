import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreBusy, StoreUnavailable, StoreUnsuitable, WhosaidError } from '../../model/errors.js';
import type { Engine, Params, Row, Statement, TextIndex, Transaction } from '../../store/engine.js';
import { createQueue } from '../queue.js';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

const closed = 'the graph has been closed: start again';

// A power cut can lose what was not checkpointed: by size while loading, by time while idle.
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the graph in a folder, in this process; the folder is made when it is missing. Without a folder the graph is in memory.
 * @throws StoreBusy when another process has it open; StoreUnsuitable when it is no graph of this engine
 */
export function openEmbedded(folder?: string): Engine {
  const database = openDatabase(folder);
  let open = true;
  // Two open transactions could both merge the same relationship: writers stand in line.
  const queued = createQueue();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!open) throw new StoreUnavailable(closed);
    return queued(work);
  };
  const engine: Engine = {
    name: 'embedded',
    place: folder ?? 'memory',
    version: async () => database.version(),
    prepare: (statements, indexes) => prepare(database, statements, indexes),
    read: async (statement, params) => {
      if (!open) throw new StoreUnavailable(closed);
      return await run((text, values) => database.executeCypher(text, values), statement, params);
    },
    readLocked: (work) =>
      inTurn(() => {
        const locked: Engine = { ...engine, readLocked: (inner) => inner(locked) };
        return work(locked);
      }),
    write: (work) => inTurn(() => inTransaction(database, work)),
    close: async () => {
      if (!open) return;
      open = false;
      await queued(async () => database.close());
    },
  };
  return engine;
}

function openDatabase(folder: string | undefined): Database {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
    database.setCheckpointTriggers(checkpoints);
    return database;
  } catch (error) {
    throw explainOpening(error, folder);
  }
}

function explainOpening(error: unknown, folder: string): WhosaidError {
  const message = error instanceof Error ? error.message : String(error);
  if (/lock|in use|already open/i.test(message)) {
    return new StoreBusy(`${folder} is in use by another process: stop that one, or name another folder with --data`, {
      cause: error,
    });
  }
  if (/permission|denied|EACCES|read-only/i.test(message)) {
    return new StoreUnavailable(
      `${folder} cannot be written: check its permissions, or name another folder with --data`,
      { cause: error },
    );
  }
  return new StoreUnsuitable(
    `${folder} does not hold a graph that can be opened: restore it from an export, or name another folder with --data`,
    { cause: error },
  );
}

async function prepare(
  database: Database,
  statements: readonly Statement[],
  indexes: readonly TextIndex[],
): Promise<void> {
  for (const statement of statements) await run((text, values) => database.executeCypher(text, values), statement);
  for (const index of indexes) await ensureTextIndex(database, index);
}

async function ensureTextIndex(database: Database, index: TextIndex): Promise<void> {
  try {
    await database.createTextIndex(index.label, index.property);
  } catch (error) {
    // An open graph has its indexes already.
    if (!(error instanceof Error) || !/exist/i.test(error.message)) throw error;
  }
}

async function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const result = await work({
      run: (statement, params) => run((text, values) => transaction.executeCypher(text, values), statement, params),
      // A statement sees the graph as it was when it began, and nothing of what is committed since.
      announce: async () => undefined,
    });
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

type Execute = (text: string, params: Params) => Promise<{ toArray(): unknown[] }>;

async function run(execute: Execute, statement: Statement, params: Params = {}): Promise<readonly Row[]> {
  try {
    return (await execute(statement.text, params)).toArray() as Row[];
  } catch (error) {
    if (error instanceof WhosaidError) throw error;
    throw new Error(`statement ${statement.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
