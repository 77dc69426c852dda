import { Worker } from 'node:worker_threads';
import { StoreTooSlow } from '../../domain/errors.js';
import type { Engine } from '../../graph/engine.js';
import type { GraphqlResponse } from '../graphql/responseCache.js';
import { giveRows } from './giveRows.js';
import { LockedReads } from './lockedReads.js';
import type { FromThread, Job, ThreadData, ToThread } from './messages.js';
import { revivedError } from './plainError.js';

/** Resolves the bundled worker program, from src/server/threads as well as from dist/bin. */
const program = new URL(
  import.meta.url.includes('/dist/') ? './thread.js' : '../../../dist/bin/thread.js',
  import.meta.url,
);

/** The grace period for a cancelled request before its thread is terminated. */
const graceMs = 250;
const maxMemoryMb = 1_024;

/** A request that is running on a thread. */
interface Running {
  readonly worker: Worker;
  readonly locks: LockedReads;
  readonly signal: AbortSignal;
  readonly reads: Set<Promise<void>>;
  readonly resolve: (answer: GraphqlResponse) => void;
  readonly reject: (error: unknown) => void;
}

/** Logs an internal error of a thread. */
export type NoteDefect = (error: Error, requestId: string) => void;

/** A worker thread for requests. Started with the first request, and restarted after it has ended. */
export class RequestThread {
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #running = new Map<number, Running>();

  /** @param known documents exempt from the limits */
  constructor(
    private readonly noteDefect: NoteDefect,
    private readonly known: readonly string[],
  ) {}

  /** The number of running requests. */
  get load(): number {
    return this.#running.size;
  }

  /**
   * Runs a request. Resolves only after all its statements have ended, including cancelled ones.
   * @throws the reason of the signal; StoreTooSlow if it exceeds the memory limit of a thread
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

  /** Terminates the thread immediately. The next request starts a new one. */
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
    // The thread must not keep the process alive.
    worker.unref();
    let failure: Error | undefined;
    worker.on('message', (message: FromThread) => this.#hear(message, worker));
    worker.on('error', (error: Error & { readonly code?: string }) => {
      failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(error) : error;
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const one of this.#running.values()) {
        if (one.worker === worker) one.reject(failure ?? new Error('the thread ended before it responded'));
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

  /** Cancels a request. If the thread does not react because it is computing, terminates it, unless it has other requests. */
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

/** Tracks the pending reads of a request. */
function track({ reads }: Running, work: Promise<void>): void {
  const tracked = work.finally(() => reads.delete(tracked));
  reads.add(tracked);
}

function tooLarge(cause: Error): StoreTooSlow {
  return new StoreTooSlow('the request exceeds the memory limit: request less data at a time', { cause });
}
