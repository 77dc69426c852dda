import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../server/serve.js';
import { buildProgram } from './whosaid.js';

const script = fileURLToPath(new URL('./burningServer.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

let child: ChildProcess | undefined;
beforeAll(buildProgram);
afterEach(() => {
  child?.kill('SIGKILL');
});

/** Waits until a condition holds, as long as the test may take. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a server that is told to stop', () => {
  it('rejects waiting requests, closes what cannot be stopped, and ends', async () => {
    child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const exited = once(child, 'exit');
    await until(() => /port \d+/.test(said));
    const server = { port: Number(/port (\d+)/.exec(said)?.[1]) };
    const outcome = (query: string) => ask(server, query).catch((error: Error) => error);
    const running = outcome('{ activity(by: [MONTH]) { claims } }');
    await until(() => said.includes('burning'));
    const waiting = outcome('{ conflicts { nodes { kind } } }');
    // A later request is answered: by then this one waits.
    await outcome('{ stats { seq } }');
    child.kill('SIGTERM');
    expect(await waiting).toMatchObject({ status: 503, json: { errors: [{ extensions: { code: 'BUSY' } }] } });
    expect(await running).toMatchObject({ code: 'ECONNRESET' });
    // The statement takes minutes, and ends only with the process.
    expect(await exited).toEqual([0, null]);
  }, 180_000);
});
