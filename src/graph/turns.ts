import { setImmediate } from 'node:timers/promises';

/** How long one piece of work holds the thread, in milliseconds, before others get a turn. */
const longestTurn = 2;

/** Tells long work when its turn is over, and lets whatever else waits for this thread go first. */
interface Turns {
  isOver(): boolean;
  next(): Promise<void>;
}

/**
 * For work in the thread that answers everybody:
 *
 *     const turn = turns();
 *     for (const one of many) {
 *       work(one);
 *       if (turn.isOver()) await turn.next();
 *     }
 */
export function turns(): Turns {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began > longestTurn,
    next: async () => {
      await setImmediate();
      began = performance.now();
    },
  };
}
