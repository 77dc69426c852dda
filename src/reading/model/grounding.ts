import { foldText } from '../../domain/text/foldText.js';
import { invisible } from '../../domain/text/invisible.js';
import { bothNumbers, verbBasesOf } from '../../language/lexicon/inflections.js';
import { numbersIn, saysNumber } from './numbers.js';

// Whether words are made of those of a span. Nothing here is fuzzy: what is not there is refused.

/** Words without content of their own, which a sentence may need: nothing that denies, counts or orders in time. */
const connecting = new Set(
  'a an the of in on at by to from for with into and that is are was were be been being has have had it its they their'.split(
    ' ',
  ),
);
const negations = new Set('not no never nobody none nothing without neither nor cannot denied'.split(' '));

interface Token {
  readonly text: string;
  readonly folded: string;
}

/** Scripts without spaces between words: a word of these is looked for in what is written. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What is wrong with words that should be those of a span, as a sentence; undefined if all of them stand there. */
export function groundingFault(words: string, span: string): string | undefined {
  if (words.search(invisible) >= 0 || /[\n\t]/.test(words)) return 'it has characters that are not seen';
  const [own, there] = [tokensOf(words), tokensOf(span)];
  const known = new Set(there.map(({ folded }) => folded));
  const written = new Set(there.map(({ text }) => text));
  const missing = own.find((token, at) => !isThere(token, known, span) || !isWritten(token, at, written));
  if (missing !== undefined) return `"${missing.text}" does not stand in the content`;
  const name = namesIn(words).find((one) => !isWithin(one, there));
  if (name !== undefined) return `"${name.map(({ text }) => text).join(' ')}" does not stand so in the content`;
  const numbers = numbersIn(span);
  const number = numbersIn(words).find((one) => !saysNumber(numbers, one));
  return number === undefined ? undefined : `the number or date "${number}" does not stand so in the content`;
}

/** The same of a predicate or a unit, which is words and nothing else. */
export function wordsFault(words: string, span: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}'’ -]+$/u.test(words)) return 'it has signs where a word is asked for';
  return groundingFault(words, span);
}

/** Whether a span denies and these words do not. */
export function dropsNegation(words: string, span: string): boolean {
  const denies = (text: string) =>
    tokensOf(text.replace(/n['’]t\b/gi, ' not')).some(({ folded }) => negations.has(folded));
  return denies(span) && !denies(words);
}

function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(/['’]s\b/g, '');
  return [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => ({ text: word, folded: foldText(word) }));
}

function isThere({ text, folded }: Token, known: ReadonlySet<string>, span: string): boolean {
  if (known.has(folded)) return true;
  if (unspaced.test(text)) return foldText(span).includes(folded);
  if (!/^\p{Lu}?[a-z]*$/u.test(text)) return false;
  if (connecting.has(folded)) return true;
  // Another form of the same word: "seize" for "seized". A name has no forms.
  return text === folded && basesOf(folded).some((base) => [...known].some((word) => basesOf(word).includes(base)));
}

/** Capitals make a name: "IS" is not "is". The first word of a sentence has one in any case. */
function isWritten({ text }: Token, at: number, written: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(text)) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(text)) return written.has(text);
  return at === 0 || [...written].some((one) => /^\p{Lu}/u.test(one) && foldText(one) === foldText(text));
}

function basesOf(word: string): readonly string[] {
  return word.length < 4 ? [word] : [...verbBasesOf(word), ...bothNumbers(word)];
}

/** Words with a capital that stand one after the other, without an article before them. */
function namesIn(text: string): readonly (readonly Token[])[] {
  const runs = text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*(?:[ '’-]\p{Lu}[\p{L}\p{M}\p{N}]*)*/gu) ?? [];
  return runs.map((run) => {
    const tokens = tokensOf(run);
    return isConnecting(tokens[0]) ? tokens.slice(1) : tokens;
  });
}

function isConnecting(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[a-z]*$/u.test(token.text) && connecting.has(token.folded);
}

function isWithin(some: readonly Token[], all: readonly Token[]): boolean {
  if (some.length === 0) return true;
  return all.some((_, at) => some.every(({ folded }, index) => all[at + index]?.folded === folded));
}
