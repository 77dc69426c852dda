import { foldText } from './foldText.js';
import { possibleWords, withoutArticle } from './prefixes.js';
import { isLatin, soundKeys } from './soundKeys.js';

// Search tokens. They contain only letters and digits, so that search engines cannot interpret them as operators.

/** The maximum number of tokens of a name with its aliases, of a text, and of a query. */
const maxTokens = { names: 2_000, text: 20_000, query: 60 } as const;
/** The maximum number of words of a query that are looked for in other scripts. */
const maxSounding = 8;
/** The maximum token length: search engines drop or truncate longer ones. */
const longestToken = 100;
/** The maximum query length. The rest is ignored. */
const longestQuery = 1_000;

/** What a name that sounds alike counts, beside 1 for one that is spelled alike. */
export const soundingAlike = 0.7;

/** English stop words. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by for from had has have he her his how in into is it its not of on or our she so ' +
    'some such than that the their them then there these they this those to was we were what when where which who ' +
    'whom whose why will with would you your'
  ).split(' '),
);

/** Words for what a number is the number of. Beside a longer number they tell nothing: "event 261850". */
const numbered: ReadonlySet<string> = new Set('case event id incident key no nr number record row'.split(' '));

/** Scripts without spaces between words, and Korean, which writes particles as one word with a noun. */
const unspaced =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]';
const word = new RegExp(`(?:(?=${unspaced})[\\p{L}\\p{N}])+|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, 'gu');
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/**
 * The tokens of a name: every word; the trigrams of each word without digits; and those of the name written as one word, so
 * that "Al-Tanf", "al tanf" and "Altanf" match. Words with digits match only as a whole: a different digit is another number,
 * not another spelling. Scripts without spaces give pairs of letters. Keys by sound find the name in another script.
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
      ...[...written].flatMap(storedKeys),
      ...names.map(wholeNameToken),
    ],
    maxTokens.names,
  );
}

/** A name as one token, marked: who has exactly this name is found by it, among however many that are like it. */
export function wholeNameToken(name: string): string {
  return `03${wholeName(name)}`.slice(0, longestToken);
}

/** A name for comparing: names that differ only in case, marks, spaces and punctuation are the same. "The" before it tells nothing. */
export function wholeName(name: string): string {
  const words = searchWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join('');
}

/** What stretches of a text could be names: as whole names, for stretches of up to six words that no sentence's end divides. */
export function wholeNamesIn(text: string, most: number): readonly string[] {
  const found = new Set<string>();
  for (const piece of text.split(/[.!?;:…]\s|[\r\n"“”«»]+/u)) {
    const words = searchWords(piece);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + mostWordsOfName); to += 1) {
        if (found.size >= most) return [...found];
        if (stopWords.has(words[to - 1] ?? '') || (words[from] !== 'the' && stopWords.has(words[from] ?? ''))) continue;
        found.add(wholeName(words.slice(from, to).join(' ')));
      }
    }
  }
  return [...found];
}

const mostWordsOfName = 6;

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

/** For each word of a query, the keys by which names in other scripts are found. */
export function soundQuery(text: string): readonly (readonly string[])[] {
  const words = queryWords(text).filter((one) => !hasDigit(one) && !stopWords.has(one));
  return words
    .map(queryKeys)
    .filter((keys) => keys.length > 0)
    .slice(0, maxSounding);
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

/** Folded words without those that only say what a number is the number of. */
export function withoutNumbered(words: readonly string[]): readonly string[] {
  return words.some(isCode) ? words.filter((one) => !numbered.has(one)) : words;
}

function queryWords(text: string): readonly string[] {
  return withoutNumbered(searchWords(text.slice(0, longestQuery)));
}

function searchWords(text: string): readonly string[] {
  return (foldText(text).match(word) ?? []).map((one) => one.slice(0, longestToken));
}

function joinedOf(text: string): readonly string[] {
  const groups = foldText(text).match(/[\p{L}\p{N}]+(?:[-'’ʿʾ‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return groups.map((group) => searchWords(group).join('').slice(0, longestToken));
}

/** Whether a word tells a thing by itself: search engines drop the shortest tokens, and "Event 1" is a name. */
function isCode(one: string): boolean {
  return hasDigit(one) && one.length > 2;
}

function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text);
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

/** The share of the words of a query, as `soundQuery` gives them, that a name in another script has by their sound. */
export function soundShare(asked: readonly (readonly string[])[], name: string): number {
  if (asked.length === 0) return 0;
  const own = new Set(searchWords(name).flatMap(storedKeys));
  return asked.filter((keys) => keys.some((key) => own.has(key))).length / asked.length;
}

// Keys of Latin words begin with 00, all others with 01: a Latin query does not match Latin names by sound. Names in other scripts
// are matched with each other.

function storedKeys(one: string): readonly string[] {
  if (hasDigit(one)) return [];
  return isLatin(one) ? marked('00', soundKeys(one, true)) : marked('01', soundKeys(one, false));
}

function queryKeys(one: string): readonly string[] {
  const others = marked('01', soundKeys(one, true));
  return isLatin(one) ? others : [...marked('00', soundKeys(one, false)), ...others];
}

function marked(mark: string, keys: readonly string[]): readonly string[] {
  return keys.map((key) => mark + key);
}

function unique(tokens: readonly string[], count: number): readonly string[] {
  return [...new Set(tokens)].slice(0, count);
}
