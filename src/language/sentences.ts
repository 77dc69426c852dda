/** A sentence of a text, in Unicode code points; the end is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What a sentence does not end with: "the U.S. envoy", "Dr. Lee". */
const abbreviation = /(?:\b\p{Lu}\.(?:\p{Lu}\.)*|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Gov|Sen|Rep|St|No|vs)\.)\s*$/u;

/** The sentences of a text, at most so many. Line breaks end a sentence only where a line is empty. */
export function sentencesIn(
  text: string,
  most: number,
): { readonly sentences: readonly Sentence[]; readonly count: number } {
  const sentences: Sentence[] = [];
  let count = 0;
  let position = 0;
  for (const paragraph of text.split(/(\n\s*\n)/u)) {
    for (const piece of joined(paragraph.replace(/\n/gu, ' '))) {
      const words = piece.trim();
      const lead = [...piece.slice(0, piece.length - piece.trimStart().length)].length;
      const length = [...piece].length;
      if (/[\p{L}\p{N}]/u.test(words)) {
        count += 1;
        const start = position + lead;
        if (sentences.length < most) sentences.push({ start, end: start + [...words].length, text: words });
      }
      position += length;
    }
  }
  return { sentences, count };
}

function joined(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const last = pieces.at(-1);
    if (last !== undefined && abbreviation.test(last)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
