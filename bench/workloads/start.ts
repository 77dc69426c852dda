import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerKind, startServer, whosaid } from '../serverProcess.js';

/** (i) From the start of `whosaid serve` on the embedded engine to its first answer, in milliseconds. */
export interface StartFigures {
  /** Nothing is there: the demonstration data is loaded first. */
  readonly empty: number;
  /** The demonstration data is there: the middle one of some starts. */
  readonly loaded: number;
}

const starts = 5;
const query = '{ whoReported(text: "seized Al-Tanf") { origins { source { name } } } }';

export async function measureStart(): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-start-'));
  try {
    const empty = await startOnce(folder);
    const again: number[] = [];
    for (let turn = 0; turn < starts; turn += 1) again.push(await startOnce(folder));
    return { empty, loaded: again.toSorted((a, b) => a - b)[Math.floor(starts / 2)] ?? Number.NaN };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(folder: string): Promise<number> {
  const kind: ServerKind = {
    args: (port) => [whosaid, 'serve', '--port', `${port}`, '--data', folder],
    probe: { path: '/graphql', body: JSON.stringify({ query }) },
  };
  const server = await startServer(kind);
  await server.stop();
  return server.startedIn;
}
