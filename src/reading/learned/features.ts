import { overlaps, type Range } from '../rules/attributions/attribution.js';
import { isBodyNoun, isPersonNoun, nounOf } from '../rules/mentions/nouns.js';
import { isFunctionWord } from '../rules/mentions/words.js';
import { reportingVerb } from '../rules/reportingVerbs.js';
import type { TextSentence } from '../rules/text/sentences.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';
import type { Token } from '../rules/text/tokens.js';

/** The most characters of a word that are looked at. */
const longestWord = 30;

/** What is seen of each token of a range: words and shapes around it, quotation marks, and where reporting verbs stand. */
export function featuresOf(read: TokenizedText, range: Range): readonly (readonly string[])[] {
  const { tokens } = read;
  const sentences = read.sentences.filter((sentence) => !sentence.isHeading && overlaps(sentence, range));
  const found: string[][] = [];
  for (const sentence of sentences) {
    const marks = marksOf(tokens, sentence);
    for (let at = Math.max(sentence.from, range.from); at < Math.min(sentence.to, range.to); at += 1)
      found.push([...wordsAround(tokens, at, sentence), ...placeOf(tokens, at, sentence, marks)]);
  }
  return found;
}

function wordsAround(tokens: readonly Token[], at: number, { from, to }: TextSentence): readonly string[] {
  const word = (offset: number) => wordAt(tokens, at + offset, from, to);
  const shape = (offset: number) => shapeAt(tokens, at + offset, from, to);
  const own = word(0);
  return [
    'always',
    `w=${own}`,
    `w-1=${word(-1)}`,
    `w+1=${word(1)}`,
    `w-2=${word(-2)}`,
    `w+2=${word(2)}`,
    `w-1,w=${word(-1)} ${own}`,
    `w,w+1=${own} ${word(1)}`,
    `end=${own.slice(-3)}`,
    `s=${shape(0)}`,
    `s-1,s=${shape(-1)} ${shape(0)}`,
    `s,s+1=${shape(0)} ${shape(1)}`,
    ...[-2, -1, 0, 1, 2].map((offset) => `k${offset}=${kindAt(tokens, at + offset, from, to)}`),
    `k-1,k=${kindAt(tokens, at - 1, from, to)} ${kindAt(tokens, at, from, to)}`,
    `k,k+1=${kindAt(tokens, at, from, to)} ${kindAt(tokens, at + 1, from, to)}`,
  ];
}

function wordAt(tokens: readonly Token[], at: number, from: number, to: number): string {
  if (at < from) return '^';
  if (at >= to) return '$';
  const { folded, isWord } = tokens[at] as Token;
  return isWord && /^\p{N}/u.test(folded) ? '0' : folded.slice(0, longestWord);
}

/** `Xx` of "Orlin", `X` of "UN", `x` of "said", `0` of "2,000"; a mark is its own shape. */
function shapeAt(tokens: readonly Token[], at: number, from: number, to: number): string {
  if (at < from) return '^';
  if (at >= to) return '$';
  const { text, isWord, large } = tokens[at] as Token;
  if (!isWord) return text;
  if (/^\p{N}/u.test(text)) return '0';
  return large ? (text.length > 1 && text === text.toUpperCase() ? 'X' : 'Xx') : 'x';
}

/** What sort of word it is, as the lists of the rules have it. */
function kindAt(tokens: readonly Token[], at: number, from: number, to: number): string {
  const token = at < from || at >= to ? undefined : tokens[at];
  if (token === undefined || !token.isWord) return '-';
  if (isCue(tokens, at)) return 'says';
  const noun = nounOf(token.folded);
  if (noun !== undefined && isPersonNoun(noun)) return 'person';
  if (noun !== undefined && isBodyNoun(noun)) return 'body';
  return isFunctionWord(token.folded) ? token.folded : token.large ? 'name' : 'word';
}

function isCue(tokens: readonly Token[], at: number): boolean {
  const { folded, large } = tokens[at] as Token;
  return (!large && reportingVerb(folded, tokens[at + 1]?.folded) !== undefined) || folded === 'according';
}

/** Where the words that may attribute stand in a sentence, outside quotations. */
interface Marks {
  readonly cues: readonly number[];
  readonly commas: readonly number[];
}

function marksOf(tokens: readonly Token[], { from, to, quotes }: TextSentence): Marks {
  const cues: number[] = [];
  const commas: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (quotes.some((quote) => quote.from < at && at < quote.to - 1)) continue;
    if (isCue(tokens, at)) cues.push(at);
    if (/^[,;:—–]$/u.test(tokens[at]?.text ?? '')) commas.push(at);
  }
  return { cues, commas };
}

/** Where a token stands: in a quotation or not, and before or behind which words that may attribute. */
function placeOf(tokens: readonly Token[], at: number, sentence: TextSentence, { cues, commas }: Marks): string[] {
  const quote = sentence.quotes.find((one) => one.from <= at && at < one.to);
  const quoted = quote === undefined ? 'no' : at === quote.from ? 'opens' : at === quote.to - 1 ? 'closes' : 'inside';
  const before = cues.findLast((cue) => cue < at);
  const after = cues.find((cue) => cue > at);
  const between = (one: number, other: number) => commas.filter((comma) => one < comma && comma < other).length;
  const left =
    before === undefined
      ? 'none'
      : `${distance(at - before)} ${Math.min(2, between(before, at))} ${quotesIn(sentence)}`;
  const right =
    after === undefined ? 'none' : `${distance(after - at)} ${Math.min(2, between(at, after))} ${quotesIn(sentence)}`;
  const behind = before === undefined ? '' : (tokens[before + 1]?.folded ?? '');
  return [
    `q=${quoted}`,
    `q,cue=${quoted} ${cues.length > 0}`,
    `left=${left}`,
    `right=${right}`,
    `sides=${before !== undefined} ${after !== undefined} ${quoted}`,
    `cue=${before === undefined ? '' : tokens[before]?.folded} ${behind === 'that'} ${before === undefined ? 0 : Math.min(2, between(before, at))}`,
    `next=${after === undefined ? '' : tokens[after]?.folded} ${after === undefined ? 0 : Math.min(2, between(at, after))}`,
    `last=${at === sentence.to - 1}`,
  ];
}

function quotesIn({ quotes }: TextSentence): string {
  return quotes.length > 0 ? 'quoted' : 'plain';
}

function distance(tokens: number): string {
  return tokens <= 3 ? String(tokens) : tokens <= 8 ? 'near' : 'far';
}
