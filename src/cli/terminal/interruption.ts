import { exitCodes } from './exitCodes.js';

/** npm forwards a Ctrl-C that the terminal has already sent to all processes: count both as one. */
const sameKeyMs = 300;

/**
 * A signal that is aborted by the first Ctrl-C, SIGTERM or hang-up, for a graceful end. A second one exits immediately.
 * For commands that have something to clean up.
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

/** Resolves when the signal is aborted. */
export function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
