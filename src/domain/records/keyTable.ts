import { randomInt } from 'node:crypto';
import { type Id, type IdKind, idPrefixes, kindOfId } from './ids.js';

const kinds = Object.keys(idPrefixes) as readonly IdKind[];
const idBytes = 16;
// An entry: the kind of its id, the id without its prefix, how many bytes the key has, and the key.
const idAt = 1;
const lengthAt = idAt + idBytes;
const keyAt = lengthAt + 4;
/** No text begins so in UTF-8. */
const notUtf8 = Buffer.of(0xff);

/**
 * Which thing each key stands for. A large input has millions of keys: each takes its own bytes and some thirty more here, and
 * none is an object that is ever looked at when memory is tidied up. A hash table with open addressing.
 */
export class KeyTable {
  /** Where the entry of a slot begins in `#entries`, from 1; 0 where the slot is free. */
  #slots = new Uint32Array(1_024);
  #entries = Buffer.alloc(32_768);
  #end = 0;
  #size = 0;
  /** No input can know which of its keys come to lie in one place. */
  readonly #seed = randomInt(2 ** 32);
  #asked = Buffer.alloc(256);

  get(key: string): Id | undefined {
    const entry = this.#slots[this.#slotOf(this.#ask(key))] ?? 0;
    if (entry === 0) return undefined;
    const at = entry - 1;
    const kind = kinds[this.#entries[at] ?? 0] as IdKind;
    return `${idPrefixes[kind]}_${this.#entries.toString('hex', at + idAt, at + lengthAt)}` as Id;
  }

  set(key: string, id: Id): void {
    if (this.#size >= this.#slots.length / 2) this.#spread();
    const asked = this.#ask(key);
    const slot = this.#slotOf(asked);
    const at = (this.#slots[slot] || this.#add(slot, asked)) - 1;
    this.#entries[at] = kinds.indexOf(kindOfId(id));
    this.#entries.write(id.slice(id.indexOf('_') + 1), at + idAt, 'hex');
  }

  /** The bytes of a key, until another is asked for. No two texts have the same: what UTF-8 cannot tell apart is marked. */
  #ask(key: string): Buffer {
    if (!key.isWellFormed()) return Buffer.concat([notUtf8, Buffer.from(key, 'utf16le')]);
    if (key.length * 3 > this.#asked.length) this.#asked = Buffer.alloc(key.length * 3);
    return this.#asked.subarray(0, this.#asked.write(key));
  }

  /** The slot of the entry that has a key, or the free one where it belongs. */
  #slotOf(key: Buffer): number {
    const last = this.#slots.length - 1;
    let slot = this.#hash(key) & last;
    for (let entry = this.#slots[slot]; entry; entry = this.#slots[slot]) {
      if (this.#keyOf(entry).equals(key)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #keyOf(entry: number): Buffer {
    const at = entry - 1;
    return this.#entries.subarray(at + keyAt, at + keyAt + this.#entries.readUInt32LE(at + lengthAt));
  }

  /** FNV-1a from a seed, mixed as MurmurHash3 ends, so that the low bits tell keys apart. */
  #hash(key: Buffer): number {
    let hash = this.#seed;
    for (const byte of key) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #add(slot: number, key: Buffer): number {
    const at = this.#end;
    const end = at + keyAt + key.length;
    if (end > this.#entries.length) {
      const larger = Buffer.alloc(Math.max(2 * this.#entries.length, end));
      this.#entries.copy(larger, 0, 0, at);
      this.#entries = larger;
    }
    this.#entries.writeUInt32LE(key.length, at + lengthAt);
    key.copy(this.#entries, at + keyAt);
    this.#end = end;
    this.#size += 1;
    this.#slots[slot] = at + 1;
    return at + 1;
  }

  /** Twice as many slots, so that at least half of them stay free. */
  #spread(): void {
    const held = this.#slots;
    this.#slots = new Uint32Array(2 * held.length);
    for (const entry of held) {
      if (entry !== 0) this.#slots[this.#slotOf(this.#keyOf(entry))] = entry;
    }
  }
}
