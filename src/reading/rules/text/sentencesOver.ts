import type { TextSentence } from './sentences.js';

/** Where the first sentence is that ends behind a token; the number of sentences if none does. */
export function sentenceAt(sentences: readonly TextSentence[], token: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences that have tokens of a range, without looking at those before and behind. */
export function sentencesOver(
  sentences: readonly TextSentence[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly TextSentence[] {
  const found: TextSentence[] = [];
  for (let at = sentenceAt(sentences, from); at < sentences.length; at += 1) {
    const sentence = sentences[at] as TextSentence;
    if (sentence.from >= to) break;
    found.push(sentence);
  }
  return found;
}
