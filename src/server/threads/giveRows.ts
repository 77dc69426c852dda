import type { Worker } from 'node:worker_threads';
import type { Engine } from '../../graph/engine.js';
import { turns } from '../../graph/turns.js';
import type { FromThread, ToThread } from './messages.js';
import { plainError } from './plainError.js';

type Asked = Extract<FromThread, { kind: 'read' }>;

/** Runs a read for a worker thread and sends the rows in chunks, so that the main thread is not blocked. */
export async function giveRows(engine: Engine, asked: Asked, worker: Worker): Promise<void> {
  const { read } = asked;
  const say = (message: ToThread): void => worker.postMessage(message);
  try {
    const turn = turns();
    let part: string[] = [];
    for (const row of await rowsOf(engine, asked)) {
      part.push(JSON.stringify(row));
      if (!turn.isOver()) continue;
      say({ kind: 'rows', read, rows: `[${part.join(',')}]`, isLast: false });
      part = [];
      await turn.next();
    }
    say({ kind: 'rows', read, rows: `[${part.join(',')}]`, isLast: true });
  } catch (error) {
    say({ kind: 'failed', read, error: plainError(error) });
  }
}

async function rowsOf(engine: Engine, { statement, params }: Asked): Promise<readonly object[]> {
  return statement === undefined ? [{ version: await engine.version() }] : engine.read(statement, params);
}
