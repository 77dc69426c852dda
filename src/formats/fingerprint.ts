import { createHash } from 'node:crypto';
import { type InputLine, isBlank } from './inputLines.js';

const modulus = 1n << 256n;

/**
 * An order-independent hash of an input: the sum of the SHA-256 of each non-blank line (without its line end), modulo 2^256.
 * Unlike XOR, a sum also reflects duplicate lines.
 */
export class Fingerprint {
  #sum = 0n;

  add(line: InputLine): void {
    if (isBlank(line)) return;
    const digest = createHash('sha256').update(line.bytes).digest('hex');
    this.#sum = (this.#sum + BigInt(`0x${digest}`)) % modulus;
  }

  /** 64 hexadecimal digits. */
  toString(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}
