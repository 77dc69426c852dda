import { foldText } from '../foldText.js';
import { possibleWords, withoutArticle } from './prefixes.js';
import {
  hasDigit,
  isCode,
  isUnspaced,
  longestQuery,
  longestToken,
  queryWords,
  searchWords,
  stopWords,
} from './searchWords.js';
import { asSpoken, storedKeys } from './soundTokens.js';
import { wholeNameToken } from './wholeNames.js';

// Search tokens. They contain only letters and digits, so that search engines cannot interpret them as operators.

/** The maximum number of tokens of a name with its aliases, of a text, and of a query. */
const maxTokens = { names: 2_000, text: 20_000, query: 60 } as const;
/**
 * The tokens of a name: every word; the trigrams of each word without digits; and those of the name written as one word, so
 * that "Al-Tanf", "al tanf" and "Altanf" match. Words with digits match only as a whole: a different digit is another number,
 * not another spelling. Scripts without spaces give pairs of letters. Keys by sound find the name in another script. The first
 * letters of each word find it before it is written to its end.
 * @param codes the ids that the thing has elsewhere: their words with digits are tokens
 */
export function nameTokens(names: readonly string[], codes: readonly string[] = []): readonly string[] {
  const each = names.map(searchWords);
  const spelt = each.map((words) => words.filter((one) => !hasDigit(one) && !isUnspaced.test(one)));
  const whole = spelt.filter((words) => words.length > 1).map((words) => words.join(''));
  const written = new Set(each.flat());
  const words = [...new Set([...written, ...[...written].map(withoutArticle)])];
  return unique(
    [
      ...words,
      ...codes.flatMap(searchWords).filter(isCode),
      ...[...words, ...whole].flatMap(partsOf),
      ...[...words, ...whole].filter(canBeBegun).map(beginningToken),
      ...[...new Set(each.flatMap(asSpoken))].flatMap(storedKeys),
      ...names.map(wholeNameToken),
    ],
    maxTokens.names,
  );
}

/** The most words of a description that a thing is found by. */
const maxAbout = 40;

/** The tokens of what a thing is described as: marked, so that only who looks for a description finds them. */
export function aboutTokens(description: string): readonly string[] {
  const words = searchWords(description).filter((one) => !stopWords.has(one));
  return unique(words.map(aboutToken), maxAbout);
}

/** A word as a token of descriptions. */
export function aboutToken(folded: string): string {
  return `02${folded}`;
}

/**
 * The tokens of a text: its words; words joined by hyphens or apostrophes also as one ("altanf"); Arabic and Hebrew words also
 * without their prefixes; the letters of scripts without spaces, and their pairs.
 */
export function textTokens(text: string): readonly string[] {
  const words = searchWords(text).flatMap((one) =>
    isUnspaced.test(one) ? [...one, ...pairsOf(one)] : possibleWords(one),
  );
  return unique([...words, ...joinedOf(text)], maxTokens.text);
}

/** The query tokens for names: words with digits as they are, others by their trigrams, to match spellings. */
export function nameQuery(text: string): readonly string[] {
  const words = queryWords(text);
  return unique([...words.filter(hasDigit), ...words.map(withoutArticle).flatMap(partsOf)], maxTokens.query);
}

/** What a name counts that has a word which begins as the last word of a query, beside 1 for one that has this word. */
export const beginningAlike = 0.85;

const beginning = 3;

/** The query tokens for names if the last word is only the beginning of one; none if it is too short for that, or has digits. */
export function begunQuery(text: string): readonly string[] {
  const words = queryWords(text).map(withoutArticle);
  const last = words.at(-1);
  if (last === undefined || hasDigit(last) || isUnspaced.test(last) || lettersOf(last) < beginning) return [];
  const inner = lettersOf(last) > beginning ? triplesOf(last).slice(1, -1) : [];
  return unique([...nameQuery(words.slice(0, -1).join(' ')), beginningToken(last), ...inner], maxTokens.query);
}

function canBeBegun(one: string): boolean {
  return !hasDigit(one) && !isUnspaced.test(one) && lettersOf(one) > beginning;
}

/** The first letters of a word as a token, marked. */
function beginningToken(one: string): string {
  return `04${[...one].slice(0, beginning).join('')}`;
}

function lettersOf(one: string): number {
  return [...one].length;
}

/** The query tokens for texts: words without stop words, unless there are no others. */
export function textQuery(text: string): readonly string[] {
  const words = searchWords(text.slice(0, longestQuery));
  const telling = words.filter((one) => !stopWords.has(one));
  return unique(
    (telling.length === 0 ? words : telling).flatMap((one) =>
      isUnspaced.test(one) ? pairsOf(one) : [withoutArticle(one)],
    ),
    maxTokens.query,
  );
}

function joinedOf(text: string): readonly string[] {
  const groups = foldText(text).match(/[\p{L}\p{N}]+(?:[-'’ʿʾ‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return groups.map((group) => searchWords(group).join('').slice(0, longestToken));
}

/** The parts of a word by which its spellings are alike. One with digits has none. */
function partsOf(one: string): readonly string[] {
  if (hasDigit(one)) return [];
  return isUnspaced.test(one) ? pairsOf(one) : triplesOf(one);
}

/**
 * The letter triples of a word whose ends are marked by 0: tanf gives 0at, ant, afn, fn0. The letters of a triple are in alphabetical
 * order: two letters that changed places ("Tnaf") leave most of them alike. Words of three letters are too short for that.
 */
function triplesOf(one: string): readonly string[] {
  const letters = [...one];
  const isShort = letters.length < 4;
  const triple = (from: number) => {
    const own = letters.slice(Math.max(0, from), from + 3);
    return `${from < 0 ? '0' : ''}${(isShort ? own : own.toSorted()).join('')}${from + 3 > letters.length ? '0' : ''}`;
  };
  return letters.map((_, index) => triple(index - 1));
}

/** The pairs of neighbouring letters, or the only letter. */
function pairsOf(one: string): readonly string[] {
  const letters = [...one];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function unique(tokens: readonly string[], count: number): readonly string[] {
  return [...new Set(tokens)].slice(0, count);
}
