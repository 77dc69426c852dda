import type { Range } from '../rules/attributions/attribution.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';
import type { Said, TextPlace } from './reviewedText.js';

/** The parts of an attribution that are learnt. */
type Part = 'content' | 'source' | 'cue';

/** The labels of tokens: outside of all parts, the first of a part, or a further one (the scheme "BIO"). */
export const labels = ['outside', 'content', '+content', 'source', '+source', 'cue', '+cue'] as const;

const numberOf: Readonly<Record<Part, number>> = { content: 1, source: 3, cue: 5 };

/** The label of each token of a text. Where parts overlap, what is said comes first: a quotation may itself quote. */
export function labelsOf(read: TokenizedText, said: readonly Said[]): Uint8Array {
  const marked = new Uint8Array(read.tokens.length);
  const ranges = new TokenRanges(read);
  const mark = ({ from, to }: Range, part: Part) => {
    for (let at = from; at < to; at += 1) if (marked[at] === 0) marked[at] = numberOf[part] + (at === from ? 0 : 1);
  };
  for (const content of contentsOf(said, read, ranges)) mark(content, 'content');
  for (const { cue } of said) if (cue !== undefined) mark(ranges.of(cue), 'cue');
  for (const { source } of said) if (source !== undefined) mark(ranges.of(source), 'source');
  return marked;
}

/** Clauses that one speaker says in a row were accepted one by one; their words are one content. */
function contentsOf(said: readonly Said[], { tokens }: TokenizedText, ranges: TokenRanges): readonly Range[] {
  const out: (Range & Pick<Said, 'speaker' | 'cue'>)[] = [];
  const places = said.flatMap(({ content, speaker, cue }) =>
    content.map((place) => ({ ...ranges.of(place), speaker, cue })),
  );
  for (const place of places.sort((one, other) => one.from - other.from)) {
    const last = out.at(-1);
    const isGoingOn =
      last !== undefined &&
      last.speaker === place.speaker &&
      last.cue?.start === place.cue?.start &&
      place.from - last.to <= 2 &&
      tokens.slice(last.to, place.from).every(({ text }) => joining.test(text));
    if (isGoingOn) out[out.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    else out.push(place);
  }
  return out;
}

const joining = /^(?:and|but|or|[,;—–-])$/u;

/** A part of an attribution, where it stands. */
export interface PartRange extends Range {
  readonly part: Part;
}

/** The parts that labels mark, from the token `offset` on. */
export function labelledParts(marked: Uint8Array, offset: number): readonly PartRange[] {
  const found: PartRange[] = [];
  for (const [index, label] of marked.entries()) {
    const part = (['content', 'source', 'cue'] as const).find(
      (one) => label === numberOf[one] || label === numberOf[one] + 1,
    );
    if (part === undefined) continue;
    const at = offset + index;
    const last = found.at(-1);
    const isFurther = label === numberOf[part] + 1 && last !== undefined && last.part === part && last.to === at;
    if (isFurther) found[found.length - 1] = { ...last, to: at + 1 };
    else found.push({ part, from: at, to: at + 1 });
  }
  return found;
}

/** Finds the tokens of stretches of a text. */
export class TokenRanges {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor({ tokens, points }: TokenizedText) {
    const spans = tokens.map(({ start, end }) => points.spanOf(start, end));
    this.#starts = Int32Array.from(spans, ({ start }) => start);
    this.#ends = Int32Array.from(spans, ({ end }) => end);
  }

  /** The tokens that have a character of a place. */
  of({ start, end }: TextPlace): Range {
    return { from: firstAfter(this.#ends, start), to: firstAfter(this.#starts, end - 1) };
  }
}

/** The first index whose value is greater; the values rise. */
function firstAfter(values: Int32Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= least) low = middle + 1;
    else high = middle;
  }
  return low;
}
