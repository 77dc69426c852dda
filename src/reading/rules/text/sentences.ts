import { type Quote, quotesOf } from './quotes.js';
import type { Token } from './tokens.js';

/** A sentence: a range of tokens, with the quotations in it. What a quotation says is not cut into sentences. */
export interface TextSentence {
  readonly from: number;
  readonly to: number;
  readonly quotes: readonly Quote[];
  readonly paragraph: number;
  /** A heading or a caption: it does not end as sentences do. */
  readonly isHeading: boolean;
}

/** The most tokens of a sentence: what is longer is cut, so that no rule takes long. */
const longestSentence = 300;

const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt capt sgt maj sen gov rep hon rev st no vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp approx dept est'.split(
    ' ',
  ),
);
const ends = /^[.!?…。！？؟।]$/u;

/** The sentences of a text, in order. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly TextSentence[] {
  return paragraphsOf(text, tokens).flatMap(({ from, to }, paragraph) => {
    const quotes = quotesOf(tokens, from, to);
    const cuts = cutsOf(tokens, from, to, quotes);
    const isHeading = !endsLikeSentence(tokens, from, to, quotes);
    let next = 0;
    return cuts.map(([start, end]) => {
      while (next < quotes.length && (quotes[next] as Quote).to <= start) next += 1;
      const own: Quote[] = [];
      for (let at = next; at < quotes.length && (quotes[at] as Quote).from < end; at += 1) {
        const quote = quotes[at] as Quote;
        own.push({ ...quote, from: Math.max(quote.from, start), to: Math.min(quote.to, end) });
      }
      return { from: start, to: end, paragraph, isHeading: isHeading && cuts.length === 1, quotes: own };
    });
  });
}

/** Paragraphs end at empty lines, and at the end of a line that ends as sentences do. */
function paragraphsOf(
  text: string,
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (before === undefined) continue;
    const gap = after === undefined || !after.spaced ? '' : text.slice(before.end, after.start);
    const breaks =
      /\n\s*\n|\r\s*\r|\u2029/u.test(gap) || (/[\n\r\u2028]/u.test(gap) && !before.isWord && before.text !== ',');
    if (after !== undefined && !breaks) continue;
    found.push({ from, to: at });
    from = at;
  }
  return found;
}

function endsLikeSentence(tokens: readonly Token[], from: number, to: number, quotes: readonly Quote[]): boolean {
  let last = to - 1;
  while (last > from && /^["”“’'»›」』)\]]$/u.test(tokens[last]?.text ?? '')) last -= 1;
  return (
    /^[.!?…。！？؟।:;,]$/u.test(tokens[last]?.text ?? '') ||
    /\.$/.test(tokens[last]?.text ?? '') ||
    quotes.some((quote) => quote.from === from)
  );
}

function cutsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  quotes: readonly Quote[],
): readonly (readonly [number, number])[] {
  const cuts: [number, number][] = [];
  let start = from;
  let next = 0;
  const cut = (end: number) => {
    if (end > start) cuts.push([start, end]);
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    const quote = quotes[next];
    if (quote !== undefined && at === quote.from) {
      next += 1;
      const end = quote.to;
      if (end - start > longestSentence * 2) cut(end);
      else if (endsAfterQuote(tokens, quote, to)) cut(end);
      at = end - 1;
      continue;
    }
    if (at - start >= longestSentence) cut(at);
    else if (endsInDot(tokens, at)) cut(at + 1);
    else if (ends.test(tokens[at]?.text ?? '') && endsHere(tokens, at, to)) cut(at + 1);
  }
  cut(to);
  return cuts;
}

/** "At 8 a.m. The man …", "in the U.S. “We …”": the dot of an abbreviation also ends the sentence. */
function endsInDot(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own === undefined || next === undefined || !next.spaced || !/^(?:\p{L}\.){2,}$/u.test(own.text)) return false;
  return /^["“„«]$/u.test(next.text) || (/^[ap]\.m\.$/i.test(own.text) && next.large);
}

function endsHere(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (at + 1 >= to || after === undefined) return true;
  if (/^[。！？]$/u.test(own.text)) return true;
  if (!after.spaced || /^[)\]]$/.test(after.text)) return false;
  if (own.text !== '.') return !/^\p{Ll}/u.test(after.text);
  // "No. 5", but "No. They left".
  const isAnswer = before?.folded === 'no' && !/^\p{N}/u.test(after.text);
  if (!isAnswer && before?.isWord && (abbreviations.has(before.folded) || /^\p{Lu}$/u.test(before.text)) && !own.spaced)
    return false;
  return !/^[\p{Ll},;]/u.test(after.text);
}

/** After a quotation a sentence ends if the quotation ends one and nothing says who said it. */
function endsAfterQuote(tokens: readonly Token[], quote: Quote, to: number): boolean {
  const after = tokens[quote.to];
  if (after === undefined || quote.to >= to) return true;
  const inner = tokens[quote.to - 2];
  if (inner === undefined || !ends.test(inner.text)) return false;
  // "He wrote: 'Did you do it?' The defence says …": who says it stands before.
  if (after.large && tokens[quote.from - 1]?.text === ':') return true;
  if (inner.text !== '.' && after.isWord) return !isTag(tokens, quote.to, to);
  return after.large || pairsOpen.test(after.text);
}

const pairsOpen = /^["“„«‘']$/u;
const tag = new Set('said asked says asks told added shouted wrote replied cried'.split(' '));

function isTag(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens.slice(at, Math.min(at + 6, to)).some(({ folded }) => tag.has(folded)) || !(tokens[at]?.large ?? false);
}
