import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
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

// The program of a thread that answers requests. It validates, reasons and writes JSON; the store is read through the thread that
// started it, which is free meanwhile.

if (parentPort === null) throw new Error('this is the program of a thread: whosaid serve starts it');
const port = parentPort;

// On Linux a priority is of one thread: what takes long must not take the processor from what answers everybody.
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

const apollo = createApollo({
  schema: createSchema(),
  log: createLog('silent'),
  known: (workerData as ThreadData).known,
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
      running.get(message.id)?.abort(new Busy('nobody waits for the answer any more', 'server', 1));
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

/** A body with memory of its own, which can be handed over. */
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
  // Not spread into the arguments of push: there may be more than a call takes.
  for (const row of JSON.parse(rows) as readonly Row[]) asked?.rows.push(row);
  if (!isLast) return;
  asked?.resolve(asked.rows);
  reads.delete(read);
}
