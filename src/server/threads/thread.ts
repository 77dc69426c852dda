import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { PreparedDocuments } from '../../api/execution/preparedDocuments.js';
import { createSchema } from '../../ask/createSchema.js';
import { Busy } from '../../domain/errors.js';
import type { Row } from '../../graph/engine.js';
import { createApollo } from '../graphql/createApollo.js';
import { answerRequest } from '../graphql/graphqlRequest.js';
import { createLog } from '../http/log.js';
import { requestId, runAs } from '../http/requestId.js';
import type { FromThread, Job, PlainAnswer, ThreadData, ThreadQuestion, ToThread } from './messages.js';
import { plainError, revivedError } from './plainError.js';
import { type Lock, remoteEngine } from './remoteEngine.js';

// The program of a worker thread. It validates, computes and serializes requests; it reads the store through the main thread,
// which stays responsive.

if (parentPort === null) throw new Error('this program runs only as a worker thread of whosaid serve');
const port = parentPort;

// On Linux the priority applies to this thread only, so that it does not slow down the main thread.
if (process.platform === 'linux') setPriority(10);

interface Read {
  readonly rows: Row[];
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
}

const running = new Map<number, AbortController>();
const reads = new Map<number, Read>();
const locks = new Map<number, { readonly resolve: () => void; readonly reject: (error: Error) => void }>();
let lastRead = 0;
let lastLock = 0;

const schema = createSchema();
const apollo = createApollo({
  schema,
  documents: new PreparedDocuments(schema, (workerData as ThreadData).known),
  log: createLog('silent'),
  report: (error) => {
    const id = requestId();
    say({ kind: 'defect', requestId: id, error: plainError(error) });
    return id;
  },
});
await apollo.start();
port.on('message', (message: ToThread) => hear(message));

function say(message: FromThread, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}

function hear(message: ToThread): void {
  switch (message.kind) {
    case 'run':
      void run(message.id, message.job);
      return;
    case 'stop':
      running.get(message.id)?.abort(new Busy('the client disconnected', 'server', 1));
      return;
    case 'rows':
      takeRows(message);
      return;
    case 'locked':
      if (message.error === undefined) locks.get(message.lock)?.resolve();
      else locks.get(message.lock)?.reject(revivedError(message.error));
      return;
    case 'failed':
      reads.get(message.read)?.reject(revivedError(message.error));
      reads.delete(message.read);
  }
}

async function run(id: number, job: Job): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const { signal } = controller;
  try {
    const engine = remoteEngine(
      job.engine,
      signal,
      (question) => ask(id, question),
      () => askLock(id),
    );
    const context = { engine, signal, by: job.by, writes: job.writes };
    const answer = plainAnswer(await runAs(job.requestId, () => answerRequest(apollo, job.request, context)));
    say({ kind: 'answered', id, answer }, [answer.body.buffer as ArrayBuffer]);
  } catch (error) {
    say({ kind: 'failed', id, error: plainError(error) });
  } finally {
    running.delete(id);
  }
}

/** Copies the body to its own buffer, which can be transferred. */
function plainAnswer({ status, headers, body }: Awaited<ReturnType<typeof answerRequest>>): PlainAnswer {
  return { status, headers: [...headers], body: new Uint8Array(body) };
}

function ask(id: number, question: ThreadQuestion): Promise<readonly Row[]> {
  lastRead += 1;
  const read = lastRead;
  return new Promise((resolve, reject) => {
    reads.set(read, { rows: [], resolve, reject });
    say({ kind: 'read', id, read, ...question });
  });
}

async function askLock(id: number): Promise<Lock> {
  lastLock += 1;
  const lock = lastLock;
  try {
    await new Promise<void>((resolve, reject) => {
      locks.set(lock, { resolve, reject });
      say({ kind: 'lock', id, lock });
    });
  } finally {
    locks.delete(lock);
  }
  return { number: lock, release: () => say({ kind: 'unlock', id, lock }) };
}

function takeRows({ read, rows, isLast }: Extract<ToThread, { kind: 'rows' }>): void {
  const asked = reads.get(read);
  // Not push(...rows), which fails for very large arrays.
  for (const row of JSON.parse(rows) as readonly Row[]) asked?.rows.push(row);
  if (!isLast) return;
  asked?.resolve(asked.rows);
  reads.delete(read);
}
