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

/** The pairs that were found, and whether there can be no others between documents that they do not connect. */
interface SuspectedCopies {
  readonly pairs: readonly SuspectedCopy[];
  readonly exact: boolean;
}

interface Unpacked extends DocumentText {
  readonly hashes: Uint32Array;
}

const leastOverlap = 0.8;
const maxForAllPairs = 50;
/** A shingle of this many documents leads to no more copies of these. */
const longRow = 256;

/**
 * Pairs of documents of different voices that share at least 0.8 of the smaller document, sorted by document (rule V2). The
 * overlap of each candidate pair is computed exactly (Broder 1997).
 *
 * Up to 50 documents all pairs are compared. Beyond that, only documents that share a shingle of the first fifth of the smaller
 * one are: what has four fifths in common has one of any larger part in common (prefix filtering; Bayardo, Ma and Srikant
 * 2007). Of many copies of one text only enough pairs to connect them are compared.
 */
export function suspectedCopies(texts: readonly DocumentText[]): SuspectedCopies {
  const unpacked = texts.map((text) => ({ ...text, hashes: unpackShingles(text.shingles) }));
  const byDocument = (a: Unpacked, b: Unpacked) => (a.document < b.document ? -1 : 1);
  const { pairs, exact } =
    unpacked.length <= maxForAllPairs ? amongAll(unpacked.sort(byDocument)) : amongCandidates(unpacked);
  return { pairs: [...pairs].sort((a, b) => (a.documents.join(' ') < b.documents.join(' ') ? -1 : 1)), exact };
}

function amongAll(texts: readonly Unpacked[]): SuspectedCopies {
  return {
    pairs: texts.flatMap((one, index) => texts.slice(index + 1).flatMap((other) => copy(one, other))),
    exact: true,
  };
}

function copy(one: Unpacked, other: Unpacked): readonly SuspectedCopy[] {
  if (one.voice === other.voice) return [];
  const overlap = sharedPart(one.hashes, other.hashes);
  if (overlap < leastOverlap) return [];
  const documents: [string, string] =
    one.document < other.document ? [one.document, other.document] : [other.document, one.document];
  return [{ documents, overlap }];
}

function amongCandidates(texts: readonly Unpacked[]): SuspectedCopies {
  const joined = new DisjointSets();
  const rows = new Map<number, Unpacked[]>();
  const pairs: SuspectedCopy[] = [];
  let exact = true;
  // The larger first: of each pair, the smaller is looked up.
  const bySize = texts.toSorted((a, b) => b.hashes.length - a.hashes.length || (a.document < b.document ? -1 : 1));
  for (const text of bySize) {
    const isJoined = (other: Unpacked) => joined.of(other.document) === joined.of(text.document);
    const compared = new Set<Unpacked>();
    for (const hash of text.hashes.subarray(0, Math.floor(text.hashes.length * (1 - leastOverlap)) + 1)) {
      for (const other of rows.get(hash) ?? []) {
        if (compared.has(other) || isJoined(other)) continue;
        compared.add(other);
        const found = copy(other, text);
        if (found.length > 0) joined.join(other.document, text.document);
        pairs.push(...found);
      }
    }
    for (const hash of text.hashes) {
      const others = rows.get(hash);
      if (others === undefined) rows.set(hash, [text]);
      else if (others.length < longRow) others.push(text);
      else exact = false;
    }
  }
  return { pairs, exact };
}
