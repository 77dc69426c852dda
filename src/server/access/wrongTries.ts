import { LRUCache } from 'lru-cache';

/** The window in which wrong keys and codes are counted. */
const windowMs = 60_000;
/** The maximum number of tracked addresses. The least recently used is dropped. */
const maxAddresses = 10_000;

interface Tries {
  readonly count: number;
  /** When the count is reset. */
  readonly until: number;
}

/** Counts failed attempts per client address. */
export class WrongTries {
  readonly #tries = new LRUCache<string, Tries>({ max: maxAddresses });

  /** Counts one more attempt. */
  add(address: string, now: number): Tries {
    const before = this.#tries.get(address);
    // A clock that was set back must not block an address for longer.
    const isOpen = before !== undefined && now < before.until && now >= before.until - windowMs;
    const tries = isOpen ? { ...before, count: before.count + 1 } : { count: 1, until: now + windowMs };
    this.#tries.set(address, tries);
    return tries;
  }
}
