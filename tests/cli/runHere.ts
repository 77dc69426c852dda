import { Readable, Writable } from 'node:stream';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { processCli } from '../../src/cli/processCli.js';
import { runProgram } from '../../src/cli/program.js';
import { exitCodes } from '../../src/cli/terminal/exitCodes.js';
import { readConfig } from '../../src/config/config.js';
import { type Ended, withoutProgress } from './whosaid.js';

/** Runs a command in this process, which takes a tenth of the time. Direct writes to standard output are not captured. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const said = { out: '', err: '' };
  let code = 0;
  const lines = (given: string | readonly string[]): string => `${[given].flat().join('\n')}\n`;
  await runProgram(['node', 'whosaid', ...args], {
    config: () => readConfig(env, '/nowhere'),
    style: () => plainStyle,
    print: (given) => {
      said.out += lines(given);
    },
    say: (given) => {
      said.err += lines(given);
    },
    end: (ending) => {
      code = exitCodes[ending];
    },
  });
  return { code, ...said };
}

/**
 * Runs a command in this process as it would run in one of its own: in its folder, with its environment and standard streams.
 * Nothing else may run at the same time. What needs a process, such as a signal or a terminal, uses `run` of whosaid.ts.
 */
export async function runIn(args: readonly string[], { cwd, env = {}, input = '' }: Inside): Promise<Ended> {
  const [out, err] = [new Collected(), new Collected()];
  const before = { cwd: process.cwd(), mask: process.umask(0o077), exitCode: process.exitCode };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listeners = signals.map((signal) => process.listeners(signal));
  const own = { env, stdout: out, stderr: err, stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]) };
  const others = Object.keys(own).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const);
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  }
  process.chdir(cwd);
  process.exitCode = undefined;
  try {
    await runProgram(['node', 'whosaid', ...args], processCli());
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: withoutProgress(err.text()) };
  } finally {
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
    process.umask(before.mask);
    for (const [name, descriptor] of others) if (descriptor) Object.defineProperty(process, name, descriptor);
    for (const [index, signal] of signals.entries()) {
      const known = listeners[index] ?? [];
      for (const listener of process.listeners(signal)) if (!known.includes(listener)) process.off(signal, listener);
    }
  }
}

interface Inside {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Its standard input. */
  readonly input?: string;
}

/** Records what is written to it. */
class Collected extends Writable {
  readonly #pieces: Buffer[] = [];

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString();
  }
}
