import type { Engine, Row } from '../../store/engine.js';
import type { Job, Question } from './messages.js';

/** Asks the thread that has the engine. */
export type AskEngine = (question: Question) => Promise<readonly Row[]>;

/** The engine of another thread, as a thread that answers requests has it: it only reads. */
export function remoteEngine({ name, place }: Job['engine'], signal: AbortSignal, ask: AskEngine): Engine {
  const refuse = async (): Promise<never> => {
    throw new Error('a thread only reads: what changes the graph is done in the thread that has it');
  };
  return {
    name,
    place,
    version: async () => String((await ask({}))[0]?.version),
    read: (statement, params) => {
      signal.throwIfAborted();
      return ask({ statement, params });
    },
    prepare: refuse,
    write: refuse,
    close: refuse,
  };
}
