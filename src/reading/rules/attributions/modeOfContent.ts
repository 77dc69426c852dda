import type { Mode } from '../../../domain/vocabulary.js';
import type { TextSentence } from '../text/sentences.js';
import { sentencesOver } from '../text/sentencesOver.js';
import type { Range } from './attribution.js';

/** How a text gives words: between quotation marks, partly so, or in its own words. */
export function modeOfContent(content: readonly Range[], sentences: readonly TextSentence[]): Mode {
  const own = content.flatMap((one) => sentencesOver(sentences, one));
  if (content.every((one) => isQuoted(one, own))) return 'DIRECT';
  const isMixed = own.some(({ quotes }) =>
    quotes.some((quote) => content.some(({ from, to }) => quote.from < to && from < quote.to)),
  );
  return isMixed ? 'MIXED' : 'INDIRECT';
}

export function isQuoted({ from, to }: Range, sentences: readonly TextSentence[]): boolean {
  return sentences.some(({ quotes }) => quotes.some((quote) => quote.from <= from + 1 && to - 1 <= quote.to));
}
