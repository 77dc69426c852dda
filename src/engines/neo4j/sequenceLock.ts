import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { StoreUnsuitable } from '../../domain/errors.js';
import { cypher } from '../../graph/cypher.js';
import { toParameters } from './values.js';

/**
 * A sequence lock around every commit. Neo4j reads what is committed when it comes to it, so a statement can meet a transaction
 * half: new head of the journal, old edges. Therefore a writer makes the sequence odd before it commits and even afterwards,
 * each in a transaction of its own; what was read while the sequence was even and stayed the same is of one state.
 */
export interface SequenceLock {
  /** For who has the lock of the journal and commits next. Gives the odd number that was announced. */
  announce(): Promise<number>;
  /** For who has committed. Changes nothing when another writer has announced since. */
  publish(announced: number): Promise<void>;
  /** For who has the lock of the journal: ends what a writer announced that is gone. */
  settle(): Promise<void>;
  /** Whether nobody commits at this moment. */
  isQuiet(): Promise<boolean>;
}

const timeout = 60_000;

/** The sequence is one property of one node, which each of these reads or writes in one transaction. */
export function createSequenceLock(driver: Driver, sessions: SessionConfig): SequenceLock {
  const run = async (name: string, mode: 'READ' | 'WRITE', params = {}): Promise<number | undefined> => {
    const session = driver.session({ ...sessions, defaultAccessMode: neo4j.session[mode] });
    try {
      const { records } = await session.run(cypher(name, 'neo4j').text, toParameters(params), { timeout });
      return records[0]?.get('sequence');
    } finally {
      await session.close();
    }
  };
  return {
    announce: async () => {
      const sequence = await run('writes/announce-commit', 'WRITE');
      if (sequence !== undefined) return sequence;
      throw new StoreUnsuitable('the graph has no sequence lock: open it with whosaid, which prepares it');
    },
    publish: async (sequence) => {
      await run('writes/complete-commit', 'WRITE', { sequence });
    },
    settle: async () => {
      await run('writes/repair-sequence', 'WRITE');
    },
    isQuiet: async () => ((await run('lookups/sequence', 'READ')) ?? 0) % 2 === 0,
  };
}
