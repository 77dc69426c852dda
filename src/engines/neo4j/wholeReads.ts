import type { Transaction } from 'neo4j-driver';
import { cypher } from '../../graph/cypher.js';
import type { Params, Row, Statement } from '../../graph/engine.js';
import { asOneMap, toRow } from './values.js';

/** The result of a statement, and whether it is consistent: no commit happened while it ran. */
export interface LockedRows {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/**
 * Runs a statement between two reads of the sequence lock and the journal. The three are pipelined in one transaction: one round
 * trip, in a cluster on one server. The session must fetch all rows at once: rows that are fetched later would be read after the
 * last read of the lock. Calls `planned` when the server has planned the statement.
 */
export async function readBetweenLooks(
  transaction: Pick<Transaction, 'run'>,
  statement: Statement,
  params: Params,
  planned: () => void,
): Promise<LockedRows> {
  const look = lookAtSequence().text;
  const lookBefore = transaction.run(look);
  const asked = transaction.run(statement.text, asOneMap(params));
  const lookAfter = transaction.run(look);
  // The server names the columns once it has planned the statement. A failure is that of the results below.
  asked.keys().then(planned, () => undefined);
  const [first, found, last] = await Promise.all([lookBefore, asked, lookAfter]);
  const [before, after] = [first, last].map(({ records }) => records.map(toRow)[0] ?? {});
  const sequence = Number(before?.sequence ?? 0);
  const isWhole = sequence === Number(after?.sequence ?? 0) && sequence % 2 === 0;
  return { rows: withEntry(statement, found.records.map(toRow), before ?? {}), isWhole };
}

/** Runs a statement in the transaction that holds the lock of the journal. */
export async function readUnderLock(
  run: (statement: Statement, params?: Params) => Promise<readonly Row[]>,
  statement: Statement,
  params?: Params,
): Promise<readonly Row[]> {
  const rows = await run(statement, params);
  if (statement.tellsEntry !== true) return rows;
  const [entry = {}] = await run(lookAtSequence());
  return withEntry(statement, rows, entry);
}

const lookAtSequence = (): Statement => cypher('lookups/journal/sequence', 'neo4j');

/** The rows, with the journal entry in the first of them if the statement is to return it. */
function withEntry({ tellsEntry }: Statement, rows: readonly Row[], { seq, head }: Row): readonly Row[] {
  if (tellsEntry !== true || seq === undefined || seq === null || head === undefined) return rows;
  const entry = { seq, head };
  const [first, ...others] = rows;
  return [{ ...first, ...entry }, ...others];
}

const maxTries = 10;
/** Long-running statements are retried less often. */
const maxMs = 1_000;

/** How to run a statement, and how to wait for writers. */
interface Reading {
  attempt(): Promise<LockedRows>;
  untilQuiet(): Promise<void>;
  /** Blocks writers meanwhile. */
  locked(): Promise<readonly Row[]>;
}

/** Retries until a read is consistent; with continuous writers, finally under the journal lock. */
export async function readWhole({ attempt, untilQuiet, locked }: Reading): Promise<readonly Row[]> {
  const begun = performance.now();
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const { rows, isWhole } = await attempt();
    if (isWhole) return rows;
    if (performance.now() - begun > maxMs) break;
    await untilQuiet();
  }
  return locked();
}

/** In milliseconds. A commit takes about 10; that of a large import about 100. */
const pauses = [1, 2, 4, 8, 16, 32, 64];

/** Waits until no commit is in progress. After a while the writer may have crashed: then `settle` takes the lock and cleans up. */
export function createWait(isQuiet: () => Promise<boolean>, settle: () => Promise<void>): () => Promise<void> {
  const wait = async (): Promise<void> => {
    for (const pause of pauses) {
      // If the store is unavailable, the statement reports it.
      if (await isQuiet().catch(() => true)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await settle();
  };
  let waiting: Promise<void> | undefined;
  // All readers of this process share one wait.
  return () => {
    waiting ??= wait().finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
}
