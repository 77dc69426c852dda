import { StoreFull, StoreUnavailable } from '../../domain/errors.js';
import type { Engine, Params, Row, Statement, TextIndex, Transaction } from '../../graph/engine.js';
import { turns } from '../../graph/turns.js';
import { createQueue } from '../queue.js';
import { explainRunning } from './errors.js';
import { type Database, openDatabase } from './openDatabase.js';

const closed = 'the graph has been closed: start again';

/**
 * Opens the graph in a folder in this process, creating the folder if needed. Without a folder the graph is in memory.
 * @throws StoreBusy if another process has it open; StoreUnsuitable if it is damaged or not a graph of this engine;
 * StoreFull; StoreUnavailable if the folder cannot be used
 */
export function openEmbedded(folder?: string): Engine {
  const place = folder ?? 'memory';
  const { database, refusal } = openDatabase(folder);
  let open = true;
  let isClosed = false;
  // Two open transactions could both merge the same relationship, so writes are serialized.
  const queued = createQueue();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!open) throw new StoreUnavailable(closed);
    return queued(work);
  };
  const engine: Engine = {
    name: 'embedded',
    place,
    readOnly: refusal !== undefined,
    version: async () => database.version(),
    prepare: (statements, indexes) => prepare(database, place, statements, indexes),
    read: async (statement, params, signal) => {
      if (!open) throw new StoreUnavailable(closed);
      signal?.throwIfAborted();
      return await run((text, values) => database.executeCypher(text, values), place, statement, params, signal);
    },
    readLocked: (work) =>
      inTurn(() => {
        const locked: Engine = { ...engine, readLocked: (inner) => inner(locked) };
        return work(locked);
      }),
    write: (work) =>
      inTurn(() => {
        if (refusal !== undefined) throw refusal;
        return inTransaction(database, place, work);
      }),
    close: async () => {
      open = false;
      await queued(async () => {
        if (!isClosed) isClosed = close(database, place);
      });
    },
  };
  return engine;
}

/** @returns false if the disk is full: recorded data stays in the log and is recovered at the next opening */
function close(database: Database, place: string): boolean {
  try {
    database.close();
    return true;
  } catch (error) {
    const explained = explainRunning(error, place, 'closing');
    if (explained instanceof StoreFull) return false;
    throw explained;
  }
}

async function prepare(
  database: Database,
  place: string,
  statements: readonly Statement[],
  indexes: readonly TextIndex[],
): Promise<void> {
  for (const statement of statements) {
    await run((text, values) => database.executeCypher(text, values), place, statement);
  }
  for (const index of indexes) await ensureTextIndex(database, place, index);
}

/**
 * Rebuilds the index, and so replaces one of an earlier release. It keeps every token: by default the engine drops common English words,
 * such as "will", and tokens of one letter.
 */
async function ensureTextIndex(database: Database, place: string, index: TextIndex): Promise<void> {
  try {
    await database.createTextIndex(index.label, index.property, { tokenizer: 'standard', stopWords: [] });
  } catch (error) {
    throw explainRunning(error, place, `text index ${index.name}`);
  }
}

async function inTransaction<T>(
  database: Database,
  place: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const result = await work({
      run: (statement, params) =>
        run((text, values) => transaction.executeCypher(text, values), place, statement, params),
      // A statement reads a snapshot as of its start.
      announce: async () => undefined,
    });
    commit(transaction, place);
    return result;
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
}

type NativeTransaction = ReturnType<Database['beginTransaction']>;

function commit(transaction: NativeTransaction, place: string): void {
  try {
    transaction.commit();
  } catch (error) {
    throw explainRunning(error, place, 'the commit');
  }
}

/** A failed commit is already rolled back, although the transaction still reports itself as active. */
function rollBack(transaction: NativeTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Report the original error.
  }
}

interface Result {
  readonly length: number;
  get(index: number): unknown;
}

type Execute = (text: string, params: Params) => Promise<Result>;

async function run(
  execute: Execute,
  place: string,
  statement: Statement,
  params: Params = {},
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  try {
    return await rowsOf(await execute(statement.text, params), signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainRunning(error, place, `statement ${statement.name}`);
  }
}

/** Converting a result takes this thread as long as the statement took another, so it yields between rows. */
async function rowsOf(result: Result, signal: AbortSignal | undefined): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const turn = turns();
  for (let index = 0; index < result.length; index += 1) {
    rows.push(result.get(index) as Row);
    if (turn.isOver()) await turn.next();
    signal?.throwIfAborted();
  }
  return rows;
}
