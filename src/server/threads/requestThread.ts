import { Worker } from 'node:worker_threads';
import { StoreTooSlow } from '../../domain/errors.js';
import type { Engine } from '../../graph/engine.js';
import type { GraphqlResponse } from '../graphql/responseCache.js';
import { giveRows } from './giveRows.js';
import { LockedReads } from './lockedReads.js';
import type { FromThread, Job, ThreadData, ToThread } from './messages.js';
import { revivedError } from './plainError.js';

/** Works from src/http/threads and from dist/bin alike: the program is bundled with the package. */
const program = new URL(
  import.meta.url.includes('/dist/') ? './thread.js' : '../../../dist/bin/thread.js',
  import.meta.url,
);

/** How long a thread may go on with what nobody waits for, before it is ended in the middle of it. */
const graceMs = 250;
const maxMemoryMb = 1_024;

/** A request while a thread answers it. */
interface Running {
  readonly worker: Worker;
  readonly locks: LockedReads;
  readonly signal: AbortSignal;
  readonly reads: Set<Promise<void>>;
  readonly resolve: (answer: GraphqlResponse) => void;
  readonly reject: (error: unknown) => void;
}

/** Takes note of a defect of a thread. */
export type NoteDefect = (error: Error, requestId: string) => void;

/** A thread that answers requests, started with the first of them and again when it has ended. */
export class RequestThread {
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #running = new Map<number, Running>();

  /** @param known documents that the limits are not asked about */
  constructor(
    private readonly noteDefect: NoteDefect,
    private readonly known: readonly string[],
  ) {}

  /** How many requests it answers now. */
  get load(): number {
    return this.#running.size;
  }

  /**
   * Answers a request. It is over only when every statement it has begun has ended, also one that nobody waits for any more.
   * @throws the reason of the signal; StoreTooSlow when it needs more memory than one thread may have
   */
  async answer(job: Job, engine: Engine, signal: AbortSignal): Promise<GraphqlResponse> {
    signal.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    const reads = new Set<Promise<void>>();
    let locks: LockedReads | undefined;
    const stop = (): void => this.#stopWorkOn(id, signal);
    try {
      return await new Promise<GraphqlResponse>((resolve, reject) => {
        this.#worker ??= this.#start();
        locks = new LockedReads(engine, this.#worker);
        this.#running.set(id, { worker: this.#worker, locks, signal, reads, resolve, reject });
        signal.addEventListener('abort', stop, { once: true });
        this.#worker.postMessage({ kind: 'run', id, job } satisfies ToThread);
      });
    } finally {
      signal.removeEventListener('abort', stop);
      this.#running.delete(id);
      locks?.releaseAll();
      await Promise.allSettled(reads);
    }
  }

  /** Ends the thread in the middle of whatever it does; what comes gets another. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(program, {
      workerData: { known: this.known } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    });
    // It must not keep a process alive that has nothing else to do.
    worker.unref();
    let failure: Error | undefined;
    worker.on('message', (message: FromThread) => this.#hear(message, worker));
    worker.on('error', (error: Error & { readonly code?: string }) => {
      failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(error) : error;
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const one of this.#running.values()) {
        if (one.worker === worker) one.reject(failure ?? new Error('a thread ended before it had answered'));
      }
    });
    return worker;
  }

  #hear(message: FromThread, worker: Worker): void {
    if (message.kind === 'defect') {
      this.noteDefect(revivedError(message.error), message.requestId);
      return;
    }
    const running = this.#running.get(message.id);
    if (running === undefined) return;
    if (message.kind === 'read') track(running, giveRows(running.locks.engineOf(message.lock), message, worker));
    else if (message.kind === 'lock') track(running, running.locks.take(message.lock));
    else if (message.kind === 'unlock') running.locks.release(message.lock);
    else if (message.kind === 'failed') running.reject(revivedError(message.error));
    else {
      const { status, headers, body } = message.answer;
      running.resolve({ status, headers, body: Buffer.from(body.buffer) });
    }
  }

  /** Tells the thread; what does not listen because it computes is ended, unless it works for somebody else as well. */
  #stopWorkOn(id: number, signal: AbortSignal): void {
    const running = this.#running.get(id);
    running?.worker.postMessage({ kind: 'stop', id } satisfies ToThread);
    setTimeout(() => {
      const isAlone = [...this.#running.values()].every((other) => other.signal.aborted);
      if (running === undefined || this.#running.get(id) !== running || !isAlone) return;
      running.reject(signal.reason);
      if (this.#worker === running.worker) void this.end();
    }, graceMs).unref();
  }
}

/** Keeps what is still under way of a request. */
function track({ reads }: Running, work: Promise<void>): void {
  const tracked = work.finally(() => reads.delete(tracked));
  reads.add(tracked);
}

function tooLarge(cause: Error): StoreTooSlow {
  return new StoreTooSlow('a request needs more memory than one may have: ask for less at a time', { cause });
}
