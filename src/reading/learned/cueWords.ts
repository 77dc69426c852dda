import type { Range } from '../rules/attributions/attribution.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';

const longest = 100;

/** The words of a cue, by which its stance is kept. */
export function cueWords({ tokens }: TokenizedText, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')
    .slice(0, longest);
}
