import type { Engine, Row } from '../../graph/engine.js';
import type { Job, ThreadQuestion } from './messages.js';

/** Asks the thread that has the engine. */
type AskEngine = (question: ThreadQuestion) => Promise<readonly Row[]>;

/** A lock that keeps writers out until it is released. */
export interface Lock {
  readonly number: number;
  release(): void;
}

/** Asks the thread that has the engine for a lock. */
type AskLock = () => Promise<Lock>;

/** The engine of another thread, as a thread that answers requests has it: it only reads. */
export function remoteEngine(
  { name, place }: Job['engine'],
  signal: AbortSignal,
  ask: AskEngine,
  askLock: AskLock,
): Engine {
  const refuse = async (): Promise<never> => {
    throw new Error('a thread only reads: what changes the graph is done in the thread that has it');
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
