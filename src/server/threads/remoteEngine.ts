import type { Engine, Row } from '../../graph/engine.js';
import type { Job, ThreadQuestion } from './messages.js';

/** Sends a read to the main thread. */
type AskEngine = (question: ThreadQuestion) => Promise<readonly Row[]>;

/** A read lock: blocks writers until it is released. */
export interface Lock {
  readonly number: number;
  release(): void;
}

/** Requests a lock from the main thread. */
type AskLock = () => Promise<Lock>;

/** A read-only proxy for the engine of the main thread. */
export function remoteEngine(
  { name, place }: Job['engine'],
  signal: AbortSignal,
  ask: AskEngine,
  askLock: AskLock,
): Engine {
  const refuse = async (): Promise<never> => {
    throw new Error('worker threads are read-only: writes run on the main thread');
  };
  const reading =
    (lock?: number): Engine['read'] =>
    (statement, params) => {
      signal.throwIfAborted();
      return ask({ statement, params, lock });
    };
  const engine: Engine = {
    name,
    place,
    version: async () => String((await ask({}))[0]?.version),
    read: reading(),
    readLocked: async (work) => {
      signal.throwIfAborted();
      const lock = await askLock();
      const locked: Engine = { ...engine, read: reading(lock.number), readLocked: (inner) => inner(locked) };
      try {
        return await work(locked);
      } finally {
        lock.release();
      }
    },
    prepare: refuse,
    write: refuse,
    close: refuse,
  };
  return engine;
}
