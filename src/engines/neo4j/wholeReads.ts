import type { Session } from 'neo4j-driver';
import { cypher } from '../../graph/cypher.js';
import type { Params, Row, Statement } from '../../graph/engine.js';
import { toParameters, toRow } from './values.js';

/** What a statement gave, and whether all of it is of one state: nobody committed while it ran. */
export interface LockedRows {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/**
 * Runs a statement between two looks at the sequence lock. Most statements look themselves, first and last, which costs no round
 * trip, and say what they saw (`whole`). Around others it is looked here, in one transaction: in a cluster, on one server.
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
  // Sent at once, and run one after another.
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
/** A statement that takes long is not run ten times. */
const maxMs = 1_000;

/** How a statement is read, and what is done when a writer came between. */
interface Reading {
  attempt(): Promise<LockedRows>;
  untilQuiet(): Promise<void>;
  /** Keeps writers out meanwhile. */
  locked(): Promise<readonly Row[]>;
}

/** Reads until a statement has met one state; beside writers that never pause, at last under the lock of the journal. */
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

/** In milliseconds: a commit takes some 10; of a large import, some 100. */
const pauses = [1, 2, 4, 8, 16, 32, 64];

/** Waits until nobody commits. When that takes long, the writer may be gone: then `settle` takes the lock, and ends what it began. */
export function createWait(isQuiet: () => Promise<boolean>, settle: () => Promise<void>): () => Promise<void> {
  const wait = async (): Promise<void> => {
    for (const pause of pauses) {
      // A store that does not answer is told of by the statement itself.
      if (await isQuiet().catch(() => true)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await settle();
  };
  let waiting: Promise<void> | undefined;
  // All readers of this process wait together.
  return () => {
    waiting ??= wait().finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
}
