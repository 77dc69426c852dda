import { InvalidInput } from '../../../domain/errors.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

/** Which attributions of one document relay which others of it: what is stored and what a batch adds. */
export class RelayPaths {
  readonly #next = new Map<string, Set<string>>();

  add(from: string, to: string): void {
    const reached = this.#next.get(from);
    if (reached === undefined) this.#next.set(from, new Set([to]));
    else reached.add(to);
  }

  remove(from: string, to: string): void {
    this.#next.get(from)?.delete(to);
  }

  /** @throws InvalidInput if `from` relaying `to` would close a circle within their document */
  check(from: string, to: string): void {
    if (!this.leads(to, from)) return;
    throw new InvalidInput(
      `relay: ${to} already relays ${from} in the same document: what one document passes on cannot go round in a circle`,
    );
  }

  leads(from: string, to: string): boolean {
    const seen = new Set([from]);
    for (const at of seen) {
      if (at === to) return true;
      for (const next of this.#next.get(at) ?? []) seen.add(next);
    }
    return false;
  }
}

/** The stored relays within their documents that can be reached from `starts`, and nothing else. */
export async function readRelayPaths(transaction: WriteTransaction, starts: Iterable<string>): Promise<RelayPaths> {
  const paths = new RelayPaths();
  const seen = new Set(starts);
  let frontier = [...seen];
  while (frontier.length > 0) {
    const rows = await transaction.forEach('lookups/things/relays-in-document', frontier);
    frontier = [];
    for (const { from, to } of rows) {
      paths.add(String(from), String(to));
      if (!seen.has(String(to))) frontier.push(String(to));
      seen.add(String(to));
    }
  }
  return paths;
}
