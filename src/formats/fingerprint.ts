import { createHash } from 'node:crypto';
import { type InputLine, isBlank } from './inputLines.js';

const modulus = 1n << 256n;

/**
 * What an input holds, whatever the order of its lines: the sum of the SHA-256 of each line that is not blank (without
 * its line end), modulo 2^256. A sum, unlike an exclusive or, also sees a line that stands twice.
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
