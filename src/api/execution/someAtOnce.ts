import { setImmediate } from 'node:timers/promises';

/** Does something for each of a list, for so many at a time; between two of them whatever else waits for this thread goes first. */
export async function mapInTurns<T>(
  list: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  // All take from one list.
  const left = list.values();
  const takeInTurn = async (): Promise<void> => {
    for (const one of left) {
      await work(one);
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, takeInTurn));
}
