import type { Quote } from '../text/quotes.js';
import type { TextSentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Range } from './attribution.js';

/** A word or mark of a sentence, or a quotation as one: what it says is none of the sentence's words. */
export interface Node extends Range {
  readonly folded: string;
  readonly token: Token | undefined;
  readonly quote: Quote | undefined;
}

/** A sentence as nodes. Quotations that are only words of it ("a 'frank' talk") are not set apart. */
export function nodesOf(tokens: readonly Token[], { from, to, quotes }: TextSentence): readonly Node[] {
  const nodes: Node[] = [];
  const spoken = quotes.filter((quote) => isSpeech(tokens, quote, from, to));
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const quote = spoken[next];
    if (quote !== undefined && at === quote.from) {
      nodes.push({ from: quote.from, to: quote.to, folded: '', token: undefined, quote });
      next += 1;
      at = quote.to - 1;
      continue;
    }
    const token = tokens[at] as Token;
    nodes.push({ from: at, to: at + 1, folded: token.folded, token, quote: undefined });
  }
  return nodes;
}

/** Whether a quotation is what somebody says, and not a few words within a sentence. */
function isSpeech(tokens: readonly Token[], quote: Quote, from: number, to: number): boolean {
  const words = tokens.slice(quote.from, quote.to).filter(({ isWord }) => isWord).length;
  if (words === 0) return false;
  if (quote.from === from && quote.to >= to) return true;
  const last = tokens[quote.to - 2];
  const [before, after] = [tokens[quote.from - 1], tokens[quote.to]];
  const isLed = quote.from > from && /^[:,]$/u.test(before?.text ?? '');
  const isEnded = /^[,.!?…，。！？—–-]$/u.test(last?.text ?? '') || after?.text === ',';
  if (quote.from === from && (isEnded || words > 2)) return true;
  if (isLed && (isEnded || words > 1) && (words > 3 || before?.text === ':' || isEnded)) return true;
  // In scripts without spaces a quotation is a word or two to us.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(tokens[quote.from + 1]?.text ?? '')) return true;
  return words > 6 && /^\p{Lu}/u.test(tokens[quote.from + 1]?.text ?? '') && /^[.!?]$/u.test(last?.text ?? '');
}

/** The range of tokens of some nodes, without the marks at their ends. */
export function rangeOf(nodes: readonly Node[], from: number, to: number): Range | undefined {
  let [first, last] = [from, to - 1];
  while (first <= last && isMark(nodes[first])) first += 1;
  while (last >= first && isMark(nodes[last])) last -= 1;
  const [start, end] = [nodes[first], nodes[last]];
  return first > last || start === undefined || end === undefined ? undefined : { from: start.from, to: end.to };
}

function isMark(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    node.quote === undefined &&
    node.token?.isWord === false &&
    /^[,.;:!?…—–()-]$/u.test(node.token.text)
  );
}
