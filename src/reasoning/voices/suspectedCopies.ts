import { sharedPart, unpackShingles } from '../../domain/text/shingles.js';
import { DisjointSets } from '../graphs/groups.js';

/** Two suspected copies: the share of the smaller document's shingles that the other contains. */
export interface SuspectedCopy {
  readonly documents: readonly [string, string];
  readonly overlap: number;
}

/** A document with a narrative of its publisher. */
export interface DocumentText {
  readonly document: string;
  /** Documents of the same voice are not compared. */
  readonly voice: string;
  readonly shingles: string;
}

interface Unpacked extends DocumentText {
  readonly hashes: Uint32Array;
}

const leastOverlap = 0.8;
const maxForAllPairs = 50;
const bands = 32;
/** A row of this length accepts no more copies of its documents. */
const longRow = 64;

/**
 * Pairs of documents of different voices that share at least 0.8 of the smaller document, sorted by document. The overlap of
 * each candidate pair is computed exactly (Broder 1997).
 *
 * Up to 50 documents all pairs are compared. Beyond that, candidates share a bucket of a MinHash index with 32 bands of one row;
 * for many copies of one text only enough pairs to connect them are compared. A pair of equal size with an overlap of 0.8 has a
 * Jaccard similarity of 2/3 and is missed with a probability of (1/3)^32, about 5e-16; with a size ratio of three (1/4), 1e-4;
 * five (2/13), 0.005.
 */
export function suspectedCopies(texts: readonly DocumentText[]): readonly SuspectedCopy[] {
  const sorted = [...texts].sort((a, b) => (a.document < b.document ? -1 : 1));
  const unpacked = sorted.map((text) => ({ ...text, hashes: unpackShingles(text.shingles) }));
  const found = unpacked.length <= maxForAllPairs ? amongAll(unpacked) : amongCandidates(unpacked);
  return [...found].sort((a, b) => (a.documents.join(' ') < b.documents.join(' ') ? -1 : 1));
}

function amongAll(texts: readonly Unpacked[]): readonly SuspectedCopy[] {
  return texts.flatMap((one, index) => texts.slice(index + 1).flatMap((other) => copy(one, other)));
}

function copy(one: Unpacked, other: Unpacked): readonly SuspectedCopy[] {
  if (one.voice === other.voice) return [];
  const overlap = sharedPart(one.hashes, other.hashes);
  return overlap < leastOverlap ? [] : [{ documents: [one.document, other.document], overlap }];
}

function amongCandidates(texts: readonly Unpacked[]): readonly SuspectedCopy[] {
  const joined = new DisjointSets();
  const rows = new Map<number, Unpacked[]>();
  return texts.flatMap((text) => {
    const isJoined = (other: Unpacked) => joined.of(other.document) === joined.of(text.document);
    const compared = new Set<Unpacked>();
    const found: SuspectedCopy[] = [];
    for (const row of rowsOf(text.hashes)) {
      const others = rows.get(row) ?? [];
      for (const other of others) {
        if (compared.has(other) || isJoined(other)) continue;
        compared.add(other);
        const copies = copy(other, text);
        if (copies.length > 0) joined.join(other.document, text.document);
        found.push(...copies);
      }
      if (others.length < longRow || !others.some(isJoined)) others.push(text);
      rows.set(row, others);
    }
    return found;
  });
}

/** The minimum hash of each band. The hashes are uniform, so each is an independent random sample of the set. */
function rowsOf(hashes: Uint32Array): readonly number[] {
  const firsts = new Map<number, number>();
  for (const hash of hashes) {
    const band = Math.floor((hash / 2 ** 32) * bands);
    if (!firsts.has(band)) firsts.set(band, hash);
  }
  return [...firsts.values()];
}
