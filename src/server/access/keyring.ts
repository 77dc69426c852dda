import { createHash, timingSafeEqual } from 'node:crypto';
import type { Key } from '../../config/accessSettings.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares two secrets in constant time. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** The keys that grant write access. Only their hashes are stored. */
export class Keyring {
  readonly #holders: readonly { readonly by: string; readonly digest: Buffer }[];

  /** The names of all key holders. */
  get holders(): readonly string[] {
    return this.#holders.map(({ by }) => by);
  }

  constructor(keys: readonly Key[]) {
    this.#holders = keys.map(({ by, key }) => ({ by, digest: digest(key) }));
  }

  /** The holder of a key, or undefined. Always compares all keys, so that the time reveals nothing. */
  holderOf(key: string): string | undefined {
    const given = digest(key);
    return this.#holders.filter((holder) => timingSafeEqual(holder.digest, given))[0]?.by;
  }
}
