import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist', 'bin', 'whosaid.js');
export const seed = join(root, 'seed', 'al-tanf-2016.jsonl');

const folders: string[] = [];
const running = new Set<ChildProcess>();

/** Bundles the program if its sources are newer. */
export function buildProgram(): void {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the program cannot be built:\n${built.stderr}`);
}

/** An empty folder that `cleanUp` removes. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
  folders.push(folder);
  return folder;
}

/** Ends running programs and removes temporary files. */
export function cleanUp(): void {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it writes to a terminal, which the program `script` of Linux makes for it. */
  readonly terminal?: boolean;
  /** The user who runs it, if not the user of the tests. */
  readonly as?: { readonly uid?: number; readonly gid?: number };
  /** Its standard input. */
  readonly input?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A running program: its output so far, and how it ends. */
export interface Running {
  readonly child: ChildProcess;
  readonly said: () => { readonly out: string; readonly err: string };
  readonly ended: Promise<Ended>;
}

// The settings of the user who runs the tests must not affect the program.
const cleanEnvironment = { PATH: '/usr/bin:/bin', HOME: tmpdir() };

/** Starts the real program, without the environment of this process. */
export function start(
  args: readonly string[],
  { cwd, env = {}, terminal, as = {} }: Omit<RunOptions, 'input'>,
): Running {
  const options: SpawnOptions = { cwd, env: { ...cleanEnvironment, ...env }, stdio: 'pipe', ...as };
  const line = [process.execPath, program, ...args];
  const [command = '', ...rest] = terminal === true ? ['script', '-qefc', line.join(' '), '/dev/null'] : line;
  const child = spawn(command, rest, options);
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, ...said });
    });
  });
  return { child, said: () => said, ended };
}

/** Runs the real program to its end. */
export async function run(args: readonly string[], { input, ...options }: RunOptions): Promise<Ended> {
  const started = start(args, options);
  started.child.stdin?.end(input ?? '');
  const ended = await started.ended;
  return { ...ended, err: withoutProgress(ended.err) };
}

/** What a command said, without the lines of progress that it adds where it takes longer than five seconds. */
export function withoutProgress(err: string): string {
  return err.replace(/^.+: \S+(?: of \S+)? \w+, \S+\/s\n/gm, '');
}

/** A server with a folder on a free port, once it answers. */
export async function serving(args: readonly string[], options: Omit<RunOptions, 'input'>): Promise<Serving> {
  const server = start(['serve', '--port', '0', ...args], options);
  await until(() => server.said().out.includes('Ctrl-C'), 'the start of a server');
  const url = /http:\/\/[^/\s]+(?=\/health)/.exec(server.said().out)?.[0] ?? '';
  const stop = (): Promise<Ended> => {
    server.child.kill('SIGTERM');
    return server.ended;
  };
  return { ...server, url, stop };
}

export interface Serving extends Running {
  readonly url: string;
  readonly stop: () => Promise<Ended>;
}

/** Waits until a condition holds; reports it just before the test times out. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (const give = Date.now() + 55_000; !holds(); ) {
    if (Date.now() > give) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
