const wordsInShingle = 5;
const fewest = 100;

/**
 * The set of 5-word shingles of a text: lower case, words of letters, marks and digits of any script; each shingle hashed to
 * 32 bits, distinct, ascending, packed little-endian in base64. Null below 100 shingles, because short texts are similar by
 * chance.
 *
 * Source: Broder, On the resemblance and containment of documents (1997).
 */
export function shinglesOf(text: string): string | null {
  const words = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map(hashOfWord);
  const found = new Set<number>();
  for (let end = wordsInShingle; end <= words.length; end += 1) {
    found.add(hashOfShingle(words.slice(end - wordsInShingle, end)));
  }
  return found.size < fewest ? null : pack(Uint32Array.from(found).sort());
}

/** The overlap coefficient of two packed sets of shingles: 0 to 1. */
export function overlapOf(a: string, b: string): number {
  return sharedPart(unpackShingles(a), unpackShingles(b));
}

/** The same for unpacked sets, both ascending and not empty. */
export function sharedPart(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared / Math.min(a.length, b.length);
}

/** The hashes, ascending. */
export function unpackShingles(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, 'base64');
  const hashes = new Uint32Array(bytes.length / 4);
  for (let index = 0; index < hashes.length; index += 1) hashes[index] = bytes.readUInt32LE(index * 4);
  return hashes;
}

function pack(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [index, hash] of hashes.entries()) bytes.writeUInt32LE(hash, index * 4);
  return bytes.toString('base64');
}

/** FNV-1a over UTF-16 code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** FNV-1a over the word hashes, then mixed so that all bits are uniform. */
function hashOfShingle(words: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = mixed(Math.imul(hash ^ word, 0x01000193));
  return hash >>> 0;
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
