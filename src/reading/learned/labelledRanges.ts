import type { Range } from '../rules/attributions/attribution.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';

/** The most tokens that are labelled together. */
const longest = 600;

/** The ranges of tokens that are labelled together: paragraphs, without headings and datelines; long ones are cut after a sentence. */
export function labelledRanges({ sentences }: TokenizedText): readonly Range[] {
  const found: { from: number; to: number }[] = [];
  let paragraph = -1;
  for (const { from, to, paragraph: own, isHeading } of sentences) {
    if (isHeading || from >= to) continue;
    const last = found.at(-1);
    if (last !== undefined && own === paragraph && to - last.from <= longest) last.to = to;
    else for (let at = from; at < to; at += longest) found.push({ from: at, to: Math.min(to, at + longest) });
    paragraph = own;
  }
  return found;
}
