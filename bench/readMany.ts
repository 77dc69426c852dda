import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { madeUpArticle } from './madeUpArticle.js';
import { freePort, whosaid } from './serverProcess.js';

// `npm run bench:read-many -- 1000` reads that many made-up articles in a row into a server, which is killed while it reads the middle
// one. Then all are read again: what was kept must be there once, and nothing twice. Prints times and the memory of the server.

const count = Number(process.argv[2] ?? 1_000);
const reported = Math.max(1, Math.floor(count / 10));
const key = 'bench:0123456789abcdef0123456789abcdef';

interface Server {
  readonly child: ChildProcess;
  readonly ask: <T>(query: string, variables?: object) => Promise<T>;
}

async function serve(folder: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [whosaid, 'serve', '--data', folder, '--port', String(port), '--no-seed'], {
    env: { ...process.env, NEO4J_URI: '', PORT: '', WHOSAID_KEYS: key },
    stdio: 'ignore',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key.split(':')[1]}` };
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as { data: T; errors?: readonly { message: string }[] };
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask('{ stats { seq } }');
      return { child, ask };
    } catch (error) {
      if (attempt > 600 || child.exitCode !== null) throw error;
      await rest(100);
    }
  }
}

/** The memory that a process holds, in megabytes, as Linux counts it. */
function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

interface Read {
  readonly propose: {
    readonly document: { readonly id: string };
    readonly change: { readonly seq: number } | null;
    readonly count: number;
  };
}

function read({ ask }: Server, number: number): Promise<Read> {
  const publisher = `The ${['Daily', 'Weekly', 'Post', 'Gazette'][number % 4]}`;
  return ask<Read>(
    'mutation Read($text: String!, $document: TextDocumentInput!) { propose(text: $text, document: $document) { document { id } change { seq } count } }',
    { text: madeUpArticle(number), document: { publisher, publishedAt: '2021-03-06' } },
  );
}

/** Reads the articles from one up to another. @returns the documents that are new, and their proposals */
async function readAll(server: Server, from: number, to: number) {
  const documents: string[] = [];
  let proposals = 0;
  let started = performance.now();
  for (let number = from; number < to; number += 1) {
    const { propose } = await read(server, number);
    if (propose.change !== null) {
      documents.push(propose.document.id);
      proposals += propose.count;
    }
    if ((number + 1) % reported !== 0) continue;
    const each = Math.round((performance.now() - started) / reported);
    console.log(`${number + 1} articles: ${each} ms each, ${memoryOf(server.child) ?? '?'} MB`);
    started = performance.now();
  }
  return { documents, proposals };
}

/** Reads more articles without recording anything. */
async function readDry({ ask, child }: Server, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1) {
    await ask('mutation Dry($text: String!) { propose(text: $text, document: {}, dryRun: true) { count } }', {
      text: madeUpArticle(number),
    });
    if ((number + 1 - from) % reported === 0)
      console.log(`${number + 1 - from} articles read without recording: ${memoryOf(child) ?? '?'} MB`);
  }
}

async function totals({ ask }: Server) {
  const { stats, proposals } = await ask<{ stats: { documents: number }; proposals: { totalCount: number } }>(
    '{ stats { documents } proposals(first: 0) { totalCount } }',
  );
  return { documents: stats.documents, proposals: proposals.totalCount };
}

function check(what: string, is: number, expected: number): void {
  console.log(`${what}: ${is}`);
  if (is === expected) return;
  console.error(`${what}: ${expected} were expected`);
  process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'whosaid-read-many-'));
try {
  const middle = Math.floor(count / 2);
  const first = await serve(folder);
  const before = await readAll(first, 0, middle);
  // It is cut off, or just done.
  const cutOff = read(first, middle).catch(() => undefined);
  await rest(100);
  const ended = once(first.child, 'exit');
  first.child.kill('SIGKILL');
  await Promise.all([cutOff, ended]);
  const second = await serve(folder);
  const kept = await totals(second);
  const wasKept = kept.documents - before.documents.length;
  console.log(`killed while reading article ${middle + 1}, of which ${wasKept === 0 ? 'nothing' : 'all'} was kept`);
  const more = await readAll(second, 0, count);
  const after = await totals(second);
  check('articles that were new after the kill', more.documents.length, count - middle - wasKept);
  check('documents', after.documents, count);
  // What was under way is there as a whole, or not at all.
  const underWay = wasKept === 0 ? 0 : await proposalsOf(second, middle);
  check('proposals before the kill that were kept', kept.proposals - underWay, before.proposals);
  check('proposals', after.proposals, kept.proposals + more.proposals);
  // The graph of the embedded engine grows with what it has; reading itself must not.
  await readDry(second, count, count + middle);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How many proposals an article that was read has. */
async function proposalsOf(server: Server, number: number): Promise<number> {
  const { propose } = await read(server, number);
  const { proposals } = await server.ask<{ proposals: { totalCount: number } }>(
    'query Count($document: ID) { proposals(first: 0, filter: { document: $document }) { totalCount } }',
    { document: propose.document.id },
  );
  return proposals.totalCount;
}
