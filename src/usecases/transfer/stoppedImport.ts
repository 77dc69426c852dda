import { WhosaidError } from '../../domain/errors.js';

/** Tells how far an import came and how to complete it. Finished batches are kept. @param line the last written line; 0 for none */
export function adviceAfter(line: number): string {
  const where = line === 0 ? 'stopped before anything was written' : `stopped after line ${line}`;
  return `${where}; run the same command again to complete it`;
}

/** Adds the progress of an import to the error that stopped it. */
export function stoppedAfter(line: number, error: unknown): Error {
  const advice = adviceAfter(line);
  if (error instanceof WhosaidError)
    return new WhosaidError(error.code, `${error.message} (${advice})`, { cause: error });
  return new Error(`the import ${advice}`, { cause: error });
}
