import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Programs are started as if from here. */
export const repository = fileURLToPath(new URL('../', import.meta.url));
export const whosaid = fileURLToPath(new URL('../dist/bin/whosaid.js', import.meta.url));

const patience = 60_000;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  /** From the start of the process until it answered, in milliseconds. */
  readonly startedIn: number;
  /** The most memory it has held so far, in bytes; undefined where the system does not tell. */
  readonly memory: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** What is started: the arguments of node, given the port to listen on, and how to tell that it answers. */
export interface ServerKind {
  readonly args: (port: number) => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly probe: { readonly path: string; readonly body: string };
}

/** Starts a server and waits for its first answer. @throws Error with what it printed, when it ends before */
export async function startServer({ args, environment, probe }: ServerKind): Promise<ServerProcess> {
  const port = await freePort();
  const started = performance.now();
  const child = startNode(args(port), environment);
  const origin = `http://127.0.0.1:${port}`;
  const output = gathered(child);
  while (!(await answers(origin, probe))) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}: ${output()}`);
    if (performance.now() - started > patience) throw new Error(`a server does not answer: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const startedIn = performance.now() - started;
  return { origin, startedIn, memory: () => peakMemory(child), stop: () => stop(child) };
}

/** Runs node to its end. @throws Error with what it printed, unless it ends well */
export async function runNode(
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<{ readonly seconds: number; readonly memory: number | undefined }> {
  const started = performance.now();
  const child = startNode(args, environment);
  const output = gathered(child);
  let memory: number | undefined;
  const watch = setInterval(() => {
    memory = peakMemory(child) ?? memory;
  }, 100);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${output()}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

function startNode(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: { ...process.env, NEO4J_URI: '', PORT: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // However this process ends, what it started must not outlive it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

function gathered({ stdout, stderr }: ChildProcess): () => string {
  let output = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-4_000);
    });
  }
  return () => output;
}

async function answers(origin: string, { path, body }: ServerKind['probe']): Promise<boolean> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(`${origin}${path}`, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

/** As Linux counts it. */
function peakMemory({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await exited;
  clearTimeout(impatience);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
