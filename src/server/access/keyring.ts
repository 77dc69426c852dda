import { createHash, timingSafeEqual } from 'node:crypto';
import type { Key } from './settings.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** The keys that let their holders write. Only their hashes are kept. */
export class Keyring {
  readonly #holders: readonly { readonly by: string; readonly digest: Buffer }[];

  /** The names of all who have a key. */
  get holders(): readonly string[] {
    return this.#holders.map(({ by }) => by);
  }

  constructor(keys: readonly Key[]) {
    this.#holders = keys.map(({ by, key }) => ({ by, digest: digest(key) }));
  }

  /** Whose key it is; undefined for nobody's. Always looks at all of them. */
  holderOf(key: string): string | undefined {
    const given = digest(key);
    return this.#holders.filter((holder) => timingSafeEqual(holder.digest, given))[0]?.by;
  }
}
