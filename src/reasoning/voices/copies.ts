import { sharedPart, unpackShingles } from '../../domain/text/shingles.js';
import { DisjointSets } from '../graphs/groups.js';

/** Two documents that seem copies of each other: how much of the smaller one's shingles the other has. */
export interface SuspectedCopy {
  readonly documents: readonly [string, string];
  readonly overlap: number;
}

/** A document whose publisher tells something in it in its own voice. */
export interface DocumentText {
  readonly document: string;
  /** Documents of one voice are not compared: it repeats itself. */
  readonly voice: string;
  readonly shingles: string;
}

interface Unpacked extends DocumentText {
  readonly hashes: Uint32Array;
}

const leastOverlap = 0.8;
const maxForAllPairs = 50;
const bands = 32;
/** A row this long takes in no more copies of what it holds. */
const longRow = 64;

/**
 * Pairs of documents of two voices whose overlap is 0.8 or more of the smaller, by document. The overlap of every pair that
 * is looked at is computed exactly (Broder 1997).
 *
 * Up to 50 documents all pairs are looked at. Beyond that, those that share a row of a MinHash index with 32 bands of one row
 * each; and of many copies of one text only as many pairs as join them, since a suspicion that leads on from one to the next
 * joins all of them. A pair of one size with an overlap of 0.8 has a Jaccard similarity of 2/3 and is missed with a
 * probability of (1/3)^32, about 5e-16; where one is three times the other (1/4), of 1e-4; five times (2/13), of 0.005.
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

/** The smallest hash of each band: as the hashes are even, each a draw from the set by chance that ignores the other bands. */
function rowsOf(hashes: Uint32Array): readonly number[] {
  const firsts = new Map<number, number>();
  for (const hash of hashes) {
    const band = Math.floor((hash / 2 ** 32) * bands);
    if (!firsts.has(band)) firsts.set(band, hash);
  }
  return [...firsts.values()];
}
