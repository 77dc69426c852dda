import type { Session } from 'neo4j-driver';
import { cypher } from '../../graph/cypher.js';
import type { Params, Row, Statement } from '../../graph/engine.js';
import { toParameters, toRow } from './values.js';

/** The result of a statement, and whether it is consistent: no commit happened while it ran. */
export interface LockedRows {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/**
 * Runs a statement between two reads of the sequence lock. Most statements read it themselves, without extra round trips, and
 * return the result (`whole`). For others it is read here in one transaction: in a cluster, on one server.
 */
export async function readBetweenLooks(
  session: Session,
  { text }: Statement,
  params: Params,
  timeout: number,
): Promise<LockedRows> {
  if (/ AS whole\b/.test(text)) {
    const { records } = await session.run(text, toParameters(params), { timeout });
    const rows = records.map(toRow);
    return { rows, isWhole: rows[0]?.whole !== false };
  }
  const look = cypher('lookups/sequence', 'neo4j').text;
  const transaction = await session.beginTransaction({ timeout });
  // Pipelined: sent together and executed in order.
  const [first, found, last] = await Promise.all([
    transaction.run(look),
    transaction.run(text, toParameters(params)),
    transaction.run(look),
  ]);
  await transaction.commit();
  const [before = 0, after = 0] = [first, last].map(({ records }) => Number(records[0]?.get('sequence') ?? 0));
  return { rows: found.records.map(toRow), isWhole: before === after && after % 2 === 0 };
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
