import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { StoreUnsuitable } from '../../domain/errors.js';
import { cypher } from '../../graph/cypher.js';
import { asOneMap } from './values.js';

/**
 * A sequence lock around every commit. Neo4j has read-committed isolation, so a statement can see part of a transaction: a new
 * head of the journal with old edges. A writer makes the sequence odd before it commits and even afterwards, in separate
 * transactions; a read is consistent if the sequence was even and did not change meanwhile.
 */
export interface SequenceLock {
  /** Announces a commit; requires the journal lock. @returns the announced odd number */
  announce(): Promise<number>;
  /** Ends an announcement after the commit. No effect if another writer has announced since. */
  publish(announced: number): Promise<void>;
  /** Ends the announcement of a crashed writer; requires the journal lock. */
  settle(): Promise<void>;
  /** Whether no commit is in progress. */
  isQuiet(): Promise<boolean>;
}

const timeout = 60_000;

/** The sequence is a property of a single node, accessed in one transaction each. */
export function createSequenceLock(driver: Driver, sessions: SessionConfig): SequenceLock {
  const run = async (name: string, mode: 'READ' | 'WRITE', params = {}): Promise<number | undefined> => {
    const session = driver.session({ ...sessions, defaultAccessMode: neo4j.session[mode] });
    try {
      const { records } = await session.run(cypher(name, 'neo4j').text, asOneMap(params), { timeout });
      return records[0]?.get('sequence');
    } finally {
      await session.close();
    }
  };
  return {
    announce: async () => {
      const sequence = await run('writes/journal/announce-commit', 'WRITE');
      if (sequence !== undefined) return sequence;
      throw new StoreUnsuitable('the graph has no sequence lock: open it with whosaid, which prepares it');
    },
    publish: async (sequence) => {
      await run('writes/journal/complete-commit', 'WRITE', { sequence });
    },
    settle: async () => {
      await run('writes/journal/repair-sequence', 'WRITE');
    },
    isQuiet: async () => ((await run('lookups/journal/sequence', 'READ')) ?? 0) % 2 === 0,
  };
}
