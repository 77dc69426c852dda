import type { Certainty, Mode } from '../../../domain/vocabulary.js';
import type { TextSentence } from '../text/sentences.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Range } from './attribution.js';

const possible = new Set('may might could perhaps possibly maybe'.split(' '));
const probable = new Set('probably likely apparently seemingly presumably appears appear seems seem'.split(' '));

/** How certain the words are: the verb's own, or less where they are hedged. */
export function certaintyOf({ tokens }: TokenizedText, content: readonly Range[], own: Certainty): Certainty {
  const order: readonly Certainty[] = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED'];
  let found = own;
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      const { folded = '', large = false } = tokens[at] ?? {};
      const hedge =
        possible.has(folded) && !(large && folded === 'may')
          ? 'POSSIBLE'
          : probable.has(folded)
            ? 'PROBABLE'
            : undefined;
      if (hedge !== undefined && order.indexOf(hedge) > order.indexOf(found)) found = hedge;
    }
  }
  return found;
}

/** Whether the words are quoted, reported, or both. */
export function modeOf({ quotes }: TextSentence, content: readonly Range[]): Mode {
  const inside = quotes.filter((quote) => content.some(({ from, to }) => quote.from < to && quote.to > from));
  if (inside.length === 0) return 'INDIRECT';
  const whole = content.every(({ from, to }) => inside.some((quote) => quote.from <= from && quote.to >= to));
  return whole ? 'DIRECT' : 'MIXED';
}
