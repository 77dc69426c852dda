import type { ReferencedNode } from './storedNode.js';

/** How many things are remembered: those that were needed last. Memory stays flat. */
const maxThings = 10_000;

/**
 * What a writer of many batches knows without asking of things that these name: what it read, and what it recorded
 * itself. That holds for as long as nobody else writes, which the journal tells: its head is then still the entry that
 * this writer appended last.
 */
export class ReferenceCache {
  readonly #things = new Map<string, ReferencedNode>();
  #head: number | undefined;

  /** What a transaction that finds the journal at `head` may rely on. */
  at(head: number): ReadonlyMap<string, ReferencedNode> {
    if (head !== this.#head) this.#things.clear();
    return this.#things;
  }

  /** Takes note of what a transaction knew in the end, once it is written: `head` is its entry in the journal. */
  keep(head: number, things: ReadonlyMap<string, ReferencedNode>): void {
    this.#head = head;
    for (const [id, thing] of things) {
      this.#things.delete(id);
      this.#things.set(id, thing);
    }
    for (const id of this.#things.keys()) {
      if (this.#things.size <= maxThings) break;
      this.#things.delete(id);
    }
  }

  /** What was written may have changed any of it. */
  forget(): void {
    this.#head = undefined;
  }
}
