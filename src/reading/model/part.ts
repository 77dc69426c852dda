import type { Anchored, AnchoredText, SoughtWords, TextRange } from '../anchor.js';
import type { TextSpan } from '../proposal.js';
import { paragraphsIn } from './chunks.js';
import { quotationsIn } from './quotations.js';

/** A fault of a statement: what is wrong, and the words that it is about. */
export class Ungrounded extends Error {}

const shown = 60;

/** Words for a message. */
export function inQuotes(words: string): string {
  const points = [...words.replace(/\s+/g, ' ')];
  return `"${points.slice(0, shown).join('')}${points.length > shown ? '…' : ''}"`;
}

/** The part of a text that a model was given, and where its words stand. */
export class TextPart {
  readonly text: string;
  readonly #anchored: AnchoredText;
  readonly #part: TextRange;
  readonly #paragraphs: readonly TextRange[];
  readonly #quotations: readonly TextRange[];

  constructor(anchored: AnchoredText, part: TextRange) {
    this.#anchored = anchored;
    this.#part = part;
    this.text = anchored.spanAt(part).exact;
    const moved = ({ start, end }: TextRange) => ({ start: part.start + start, end: part.start + end });
    this.#paragraphs = paragraphsIn([...this.text]).map(moved);
    this.#quotations = quotationsIn(this.text).map(moved);
  }

  /** The place of words in the part. @throws Ungrounded if it is not certain */
  find(sought: SoughtWords): TextSpan {
    return this.#certain(this.#anchored.find(sought, this.#part), sought, 'the text');
  }

  /** The place of words in a stretch of the text. @throws Ungrounded if it is not certain */
  findIn(sought: SoughtWords, within: TextRange, name: string): TextSpan {
    return this.#certain(this.#anchored.find(sought, within), sought, name);
  }

  /** The place of words in the paragraphs of a content, else in those beside them. @throws Ungrounded if it is not certain */
  findBeside(sought: SoughtWords, content: TextRange): TextSpan {
    const own = this.#anchored.find(sought, this.#around(content, 0));
    if ('span' in own || own.fault === 'AMBIGUOUS') return this.#certain(own, sought, 'the paragraph');
    return this.#certain(this.#anchored.find(sought, this.#around(content, 1)), sought, 'the paragraph or beside it');
  }

  /** The last place of a name before a mention, else its first one. */
  antecedent(name: string, mention: TextSpan): TextSpan | undefined {
    const places = this.#anchored.findAll(name);
    return places.findLast(({ end }) => end <= mention.start) ?? places[0];
  }

  /** Whether a span stands between quotation marks; whether a part of it does. */
  quotation({ start, end }: TextRange): 'WHOLE' | 'PART' | 'NONE' {
    if (this.#quotations.some((one) => one.start <= start && one.end >= end)) return 'WHOLE';
    return this.#quotations.some((one) => one.start < end && one.end > start) ? 'PART' : 'NONE';
  }

  /** What stands in a content before a span of it. */
  wordsBefore(span: TextRange, content: TextRange): string {
    return this.#anchored.spanAt({ start: content.start, end: span.start }).exact;
  }

  #around({ start, end }: TextRange, beside: number): TextRange {
    const first = this.#paragraphs.findLastIndex((one) => one.start <= start);
    const last = this.#paragraphs.findIndex((one) => one.end >= end);
    return {
      start: this.#paragraphs[Math.max(0, first - beside)]?.start ?? this.#part.start,
      end: this.#paragraphs[last < 0 ? Number.POSITIVE_INFINITY : last + beside]?.end ?? this.#part.end,
    };
  }

  #certain(found: Anchored, { words }: SoughtWords, where: string): TextSpan {
    if ('span' in found) return found.span;
    throw new Ungrounded(
      found.fault === 'ABSENT'
        ? `${inQuotes(words)} does not stand in ${where}`
        : `${inQuotes(words)} stands several times in ${where}, and before and after do not tell which is meant`,
    );
  }
}
