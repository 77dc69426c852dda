import type { Token } from './tokens.js';

/** A quotation: from its opening mark up to and with its closing mark, as indices of tokens; `to` is exclusive. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** Whether a closing mark was found; what goes on in the next paragraph has none. */
  readonly closed: boolean;
}

const pairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"', '”', '“']],
  ['“', ['”', '"', '“']],
  ['”', ['”']],
  ['„', ['“', '”', '"']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['‹', ['›']],
  ['‘', ['’']],
  ['‚', ['‘', '’']],
  ["'", ["'"]],
  ['「', ['」']],
  ['『', ['』']],
  ['＂', ['＂']],
]);
const single = new Set(['‘', "'", '‚']);

/** The quotations of a paragraph, with marks of any kind. Inner quotations belong to the outer one. */
export function quotesOf(tokens: readonly Token[], from: number, to: number): readonly Quote[] {
  const quotes: Quote[] = [];
  const missing = new Set<string>();
  const unclosed = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const closing = pairs.get(token.text);
    if (closing === undefined || !mayOpen(tokens, at, from) || missing.has(token.text)) continue;
    const end = closingAt(tokens, at, to, closing, unclosed);
    if (end === undefined) {
      // A mark that nothing closes is looked for once: else a text of them would take quadratic time.
      missing.add(token.text);
      // What goes on in the next paragraph: it begins the paragraph, or a sentence in it.
      const isBegun = at === from || /^[.!?:,…]$/u.test(tokens[at - 1]?.text ?? '') || quotes.at(-1)?.to === at;
      if (isBegun && !single.has(token.text)) {
        quotes.push({ from: at, to, closed: false });
        break;
      }
      continue;
    }
    quotes.push({ from: at, to: end + 1, closed: true });
    at = end;
  }
  return quotes;
}

function mayOpen(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const isApart = at === from || token.spaced || /^[([{—–:-]$/u.test(tokens[at - 1]?.text ?? '');
  return single.has(token.text) || token.text === '"' ? isApart && !next.spaced : true;
}

/** @param unclosed marks that only words ending in an apostrophe may close from here on: they are not looked for once more */
function closingAt(
  tokens: readonly Token[],
  open: number,
  to: number,
  closing: readonly string[],
  unclosed: Set<string>,
): number | undefined {
  const own = (tokens[open] as Token).text;
  let fallback: number | undefined;
  for (let at = open + 1; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (!closing.includes(token.text)) continue;
    if (!single.has(own)) return at;
    // An apostrophe that ends a word also looks like a closing mark.
    const after = tokens[at + 1];
    if (after !== undefined && !after.spaced && after.isWord) continue;
    const before = tokens[at - 1];
    if (before !== undefined && !before.isWord) return at;
    if (after !== undefined && !after.isWord) return fallback ?? at;
    if (before?.possessive !== true) return fallback ?? at;
    fallback ??= at;
    if (unclosed.has(own)) return fallback;
  }
  unclosed.add(own);
  return fallback;
}
