/** Words per slot: two of the id, and the line. */
const width = 3;

/**
 * The line of an input that first recorded a thing, by its id. A compact hash table with open addressing: 24 to 48 bytes for
 * each thing, for inputs with millions of records. Ids are hashes already; 64 bits of them are enough.
 */
export class LineTable {
  #slots = new Uint32Array(width * 1_024);
  #size = 0;

  get(id: string): number | undefined {
    const line = this.#slots[this.#slotOf(...wordsOf(id)) + 2] ?? 0;
    return line === 0 ? undefined : line;
  }

  /** Keeps the first line of each id. @param line from 1 */
  add(id: string, line: number): void {
    if (this.#size >= this.#slots.length / width / 2) this.#grow();
    const words = wordsOf(id);
    const at = this.#slotOf(...words);
    if (this.#slots[at + 2] !== 0) return;
    this.#slots.set([...words, line], at);
    this.#size += 1;
  }

  #slotOf(high: number, low: number): number {
    const last = this.#slots.length / width - 1;
    for (let slot = low & last; ; slot = (slot + 1) & last) {
      const at = slot * width;
      const isFree = this.#slots[at + 2] === 0;
      if (isFree || (this.#slots[at] === high && this.#slots[at + 1] === low)) return at;
    }
  }

  #grow(): void {
    const held = this.#slots;
    this.#slots = new Uint32Array(2 * held.length);
    for (let at = 0; at < held.length; at += width) {
      const [high = 0, low = 0, line = 0] = held.subarray(at, at + width);
      if (line !== 0) this.#slots.set([high, low, line], this.#slotOf(high, low));
    }
  }
}

function wordsOf(id: string): [high: number, low: number] {
  const digits = id.slice(id.indexOf('_') + 1);
  return [Number.parseInt(digits.slice(0, 8), 16), Number.parseInt(digits.slice(8, 16), 16)];
}
