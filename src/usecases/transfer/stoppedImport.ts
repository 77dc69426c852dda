import { WhosaidError } from '../../domain/errors.js';

/** How far an import came, and what to do: whole batches stay. @param line the last that is written; 0 for none */
export function adviceAfter(line: number): string {
  const where = line === 0 ? 'stopped before anything was written' : `stopped after line ${line}`;
  return `${where}; run the same command again to complete it`;
}

/** The error that stopped an import, with how far that came. */
export function stoppedAfter(line: number, error: unknown): Error {
  const advice = adviceAfter(line);
  if (error instanceof WhosaidError)
    return new WhosaidError(error.code, `${error.message} (${advice})`, { cause: error });
  return new Error(`the import ${advice}`, { cause: error });
}
