import { LRUCache } from 'lru-cache';

/** How long wrong keys and codes are remembered. */
const windowMs = 60_000;
/** The addresses that are counted; of more the one longest quiet is forgotten. */
const maxAddresses = 10_000;

interface Tries {
  readonly count: number;
  /** When they are forgotten. */
  readonly until: number;
}

/** Counts what was wrong, by the address that it came from. */
export class WrongTries {
  readonly #tries = new LRUCache<string, Tries>({ max: maxAddresses });

  /** Counts one more. */
  add(address: string, now: number): Tries {
    const before = this.#tries.get(address);
    // A clock that was set back must not keep an address waiting.
    const isOpen = before !== undefined && now < before.until && now >= before.until - windowMs;
    const tries = isOpen ? { ...before, count: before.count + 1 } : { count: 1, until: now + windowMs };
    this.#tries.set(address, tries);
    return tries;
  }
}
