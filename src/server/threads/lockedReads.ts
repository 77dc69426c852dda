import type { Worker } from 'node:worker_threads';
import type { Engine } from '../../graph/engine.js';
import type { ToThread } from './messages.js';
import { plainError } from './plainError.js';

/** The read locks of one request of a worker thread, each with its engine. */
export class LockedReads {
  readonly #engines = new Map<number, Engine>();
  readonly #releases = new Map<number, () => void>();

  constructor(
    private readonly engine: Engine,
    private readonly worker: Worker,
  ) {}

  /** The engine for a lock, or the unlocked engine. */
  engineOf(lock: number | undefined): Engine {
    return (lock === undefined ? undefined : this.#engines.get(lock)) ?? this.engine;
  }

  /** Acquires a lock and notifies the thread. Resolves when the lock is released. */
  async take(lock: number): Promise<void> {
    const released = new Promise<void>((resolve) => this.#releases.set(lock, resolve));
    const say = (message: ToThread) => this.worker.postMessage(message);
    try {
      await this.engine.readLocked((locked) => {
        this.#engines.set(lock, locked);
        say({ kind: 'locked', lock });
        return released;
      });
    } catch (error) {
      say({ kind: 'locked', lock, error: plainError(error) });
    } finally {
      this.#engines.delete(lock);
      this.#releases.delete(lock);
    }
  }

  release(lock: number): void {
    this.#releases.get(lock)?.();
  }

  /** Called when the request or its thread has ended. */
  releaseAll(): void {
    for (const release of this.#releases.values()) release();
  }
}
