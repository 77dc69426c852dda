import { Conflict } from '../../../domain/errors.js';
import type { WriteTransaction } from './writeTransaction.js';

/** Which things are merged: as stored, and by the merges of a batch. */
export class MergeGroups {
  readonly #absorbed: Map<string, string>;

  constructor(representatives: ReadonlyMap<string, string>) {
    this.#absorbed = new Map(representatives);
  }

  /** @throws Conflict when both are one already, whichever absorbed the other */
  check(from: string, to: string): void {
    const common = this.representative(from);
    if (common !== this.representative(to)) return;
    throw new Conflict(
      `link: SAME_AS: ${from} and ${to} are one already, both stand for ${common}: withdraw the merge that made them so first`,
    );
  }

  /** Merges, and gives back what undoes that (the last merge first). */
  join(from: string, to: string): () => void {
    const [absorbed, kept] = [this.representative(from), this.representative(to)];
    this.#absorbed.set(absorbed, kept);
    return () => this.#absorbed.set(absorbed, absorbed);
  }

  representative(id: string): string {
    let at = id;
    for (let next = this.#absorbed.get(at); next !== undefined && next !== at; next = this.#absorbed.get(at)) at = next;
    return at;
  }
}

/** The current representative of each of the given things. */
export async function readRepresentatives(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.forEach('lookups/decisions/representatives', ids);
  return new Map(rows.map((row) => [String(row.id), String(row.representative)]));
}
