import type { TextSpan } from '../../proposal.js';

/** Turns offsets in UTF-16 units into code points, and stretches of a text into spans. */
export class CodePoints {
  readonly #text: string;
  /** Where the second halves of surrogate pairs stand. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const halves: number[] = [];
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) halves.push(index + 1);
    this.#halves = halves;
  }

  spanOf(start: number, end: number): TextSpan {
    return { start: this.#at(start), end: this.#at(end), exact: this.#text.slice(start, end) };
  }

  #at(offset: number): number {
    let [low, high] = [0, this.#halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#halves[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
