import type { Range } from '../attributions/attribution.js';
import type { TokenizedText } from '../text/tokenizeText.js';

/** Finds the words of a text at a position that is counted in code points. */
export class TokenPlaces {
  readonly #characters: readonly string[];

  constructor(private readonly read: TokenizedText) {
    this.#characters = [...read.text];
  }

  /** The words that a stretch touches; an empty range, before the next word, if it touches none. */
  rangeOf({ start, end }: { readonly start: number; readonly end: number }): Range {
    const { tokens } = this.read;
    const [first, last] = [this.#offsetOf(start), this.#offsetOf(end)];
    const found = tokens.findIndex((token) => token.end > first);
    const from = found < 0 ? tokens.length : found;
    const next = tokens.findIndex((token, at) => at >= from && token.start >= last);
    return { from, to: next < 0 ? tokens.length : next };
  }

  /** In UTF-16 units. */
  #offsetOf(point: number): number {
    return this.#characters.slice(0, point).join('').length;
  }
}
