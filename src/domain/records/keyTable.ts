import { randomInt } from 'node:crypto';
import { type Id, type IdKind, idPrefixes, kindOfId } from './ids.js';

const kinds = Object.keys(idPrefixes) as readonly IdKind[];
const idBytes = 16;
// An entry: the kind of the id, the id without its prefix, the length of the key in bytes, and the key.
const idAt = 1;
const lengthAt = idAt + idBytes;
const keyAt = lengthAt + 4;
/** A byte that never starts a UTF-8 text. */
const notUtf8 = Buffer.of(0xff);

/**
 * Maps keys to ids. A compact hash table with open addressing for inputs with millions of keys: an entry takes about thirty
 * bytes plus the key, and no objects for the garbage collector.
 */
export class KeyTable {
  /** The offset of an entry in `#entries`, from 1; 0 for a free slot. */
  #slots = new Uint32Array(1_024);
  #entries = Buffer.alloc(32_768);
  #end = 0;
  #size = 0;
  /** A random seed, against hash flooding. */
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

  /** The bytes of a key, valid until the next call. Unique per text: lone surrogates, which UTF-8 cannot encode, are marked. */
  #ask(key: string): Buffer {
    if (!key.isWellFormed()) return Buffer.concat([notUtf8, Buffer.from(key, 'utf16le')]);
    if (key.length * 3 > this.#asked.length) this.#asked = Buffer.alloc(key.length * 3);
    return this.#asked.subarray(0, this.#asked.write(key));
  }

  /** The slot of a key, or the free slot for it. */
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

  /** Seeded FNV-1a with the MurmurHash3 finalizer, for uniform low bits. */
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

  /** Doubles the slots, so that at least half of them are free. */
  #spread(): void {
    const held = this.#slots;
    this.#slots = new Uint32Array(2 * held.length);
    for (const entry of held) {
      if (entry !== 0) this.#slots[this.#slotOf(this.#keyOf(entry))] = entry;
    }
  }
}
