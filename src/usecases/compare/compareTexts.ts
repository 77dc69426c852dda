import { sharedPassages } from '../../domain/text/sharedPassages.js';
import type { ResponseMap } from '../../graph/shape/selection.js';
import { timeSpan } from '../../graph/shape/storedValues.js';

/** Something of each of two documents. */
export type ComparedPair<T> = readonly [T, T];

/** What the texts of two documents have in common, as far as they are kept and were read. */
export function compareTexts(ids: ComparedPair<string>, documents: ComparedPair<ResponseMap>): object {
  const published = documents.map((document) => timeSpan((document[' publishedAt'] ?? null) as string | null));
  const [a, b] = documents.map((document) => document[' text']);
  const isKept = typeof a === 'string' && typeof b === 'string';
  const found = isKept ? sharedPassages(a, b) : undefined;
  const words = (side: number) => {
    const text = documents[side as 0 | 1][' text'];
    // Of a text that is compared with none, the words are counted by comparing it with nothing.
    return found?.words[side] ?? (typeof text === 'string' ? sharedPassages(text, '').words[0] : null);
  };
  const sides = ids.map((document, side) => {
    const [all, shared] = [words(side), found?.shared[side] ?? null];
    return { document, published: published[side], words: all, sharedWords: shared, share: shareOf(shared, all) };
  });
  return {
    sides,
    passages: found?.passages.map(({ words: count, places }) => ({ words: count, placesBySide: places })),
    passageCount: found?.passageCount,
  };
}

function shareOf(shared: number | null, words: number | null): number | null {
  if (shared === null || words === null) return null;
  return words === 0 ? 0 : shared / words;
}
