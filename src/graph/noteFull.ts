import { StoreFull } from '../domain/errors.js';
import { cypher } from './cypher.js';
import type { Engine } from './engine.js';

/** An engine that remembers that its disk was full. */
interface Noted {
  readonly engine: Engine;
  /** Whether there is room again, tried by writing something; nothing is asked of a store that was never full. @throws StoreFull */
  checkRoom(): Promise<void>;
}

/** A little fits into a disk that has no room for a record. */
const padding = 'x'.repeat(100_000);

/** Notes when the disk of a store is full, until something was written again. */
export function noteFull(engine: Engine): Noted {
  let isFull = false;
  const write: Engine['write'] = async (work) => {
    try {
      const result = await engine.write(work);
      isFull = false;
      return result;
    } catch (error) {
      isFull ||= error instanceof StoreFull;
      throw error;
    }
  };
  const checkRoom = async (): Promise<void> => {
    if (isFull)
      await write((transaction) => transaction.run(cypher('writes/journal/test-disk-space', engine.name), { padding }));
  };
  return { engine: { ...engine, write }, checkRoom };
}
