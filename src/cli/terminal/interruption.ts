import { exitCodes } from './exitCodes.js';

/** npm passes on a Ctrl-C that the terminal has given to every program already: that is one, not two. */
const sameKeyMs = 300;

/**
 * A signal that is aborted by the first Ctrl-C, SIGTERM or closing of the terminal, so that work can end in order; a
 * second one ends the process at once. To be called by commands that have something to put in order.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const listener = (): void => {
    if (first === undefined) {
      first = Date.now();
      controller.abort();
    } else if (Date.now() - first > sameKeyMs) process.exit(exitCodes.interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listener);
  return controller.signal;
}

/** Waits for it. */
export function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
