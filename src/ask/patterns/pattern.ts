import type { Word } from '../../language/words.js';

/**
 * A way of asking, read from a line such as `what did {source} say [about {claim}]`: words that must stand there, `(a|b c)`
 * one of several, `[…]` perhaps, `{slot}` one word or more. A pattern fits when it takes up every word of the question.
 */
export interface Pattern {
  readonly parts: readonly Part[];
  /** The words it knows, by which the nearest form is found when none fits. */
  readonly cues: ReadonlySet<string>;
}

type Part =
  | { readonly kind: 'choice'; readonly ways: readonly (readonly Part[])[] }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly name: string };

/** What the slots of a pattern took up, by name. */
export type Slots = Readonly<Record<string, readonly Word[]>>;

const symbols = /\{[a-z]+\}|[()[\]|]|[\p{L}\p{N}'-]+/gu;

/** Parses a pattern. Patterns are part of the code, so an invalid one is a bug. */
export function readPattern(line: string): Pattern {
  const tokens = line.match(symbols) ?? [];
  const reader = new Reader(tokens);
  const parts = reader.sequence();
  if (!reader.isAtEnd) throw new Error(`a bracket is closed that was not opened: ${line}`);
  return {
    parts,
    cues: new Set(tokens.filter((token) => /^[\p{L}\p{N}]/u.test(token))),
  };
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sequence(): readonly Part[] {
    const parts: Part[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token === '|' || token === ')' || token === ']') return parts;
      this.at += 1;
      parts.push(this.part(token));
    }
  }

  private part(token: string): Part {
    if (token === '(') return { kind: 'choice', ways: this.ways(')') };
    if (token === '[') return { kind: 'choice', ways: [...this.ways(']'), []] };
    if (token.startsWith('{')) return { kind: 'slot', name: token.slice(1, -1) };
    return { kind: 'word', word: token };
  }

  private ways(close: string): readonly (readonly Part[])[] {
    const ways = [this.sequence()];
    while (this.tokens[this.at] === '|') {
      this.at += 1;
      ways.push(this.sequence());
    }
    if (this.tokens[this.at] !== close) throw new Error(`${close} is missing: ${this.tokens.join(' ')}`);
    this.at += 1;
    return ways;
  }
}

/**
 * What the slots take up, the earlier ones as little as possible; undefined when the pattern does not fit. Patterns have at
 * most two slots before the last word, so the work is bounded by the square of the number of words.
 */
export function matchPattern(pattern: Pattern, words: readonly Word[]): Slots | undefined {
  return match(pattern.parts, words, 0, {});
}

function match(parts: readonly Part[], words: readonly Word[], at: number, slots: Slots): Slots | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return at === words.length ? slots : undefined;
  if (part.kind === 'choice') {
    for (const way of part.ways) {
      const found = match([...way, ...rest], words, at, slots);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (part.kind === 'slot') return matchSlot(part.name, rest, words, at, slots);
  const word = words[at];
  return word?.folded === part.word && !word.quoted ? match(rest, words, at + 1, slots) : undefined;
}

function matchSlot(
  name: string,
  rest: readonly Part[],
  words: readonly Word[],
  at: number,
  slots: Slots,
): Slots | undefined {
  for (let end = rest.length === 0 ? Math.max(words.length, at + 1) : at + 1; end <= words.length; end += 1) {
    const found = match(rest, words, end, { ...slots, [name]: words.slice(at, end) });
    if (found !== undefined) return found;
  }
  return undefined;
}
