import { foldText } from '../foldText.js';

// The words that texts and names are searched by: letters and digits only, so that search engines cannot interpret them as operators.

/** The maximum token length: search engines drop or truncate longer ones. */
export const longestToken = 100;
/** The maximum query length. The rest is ignored. */
export const longestQuery = 1_000;

/** English stop words. */
export const stopWords: ReadonlySet<string> = new Set(
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
export const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/** Folded words without those that only say what a number is the number of. */
export function withoutNumbered(words: readonly string[]): readonly string[] {
  return words.some(isCode) ? words.filter((one) => !numbered.has(one)) : words;
}

export function queryWords(text: string): readonly string[] {
  return withoutNumbered(searchWords(text.slice(0, longestQuery)));
}

export function searchWords(text: string): readonly string[] {
  return (foldText(text).match(word) ?? []).map((one) => one.slice(0, longestToken));
}

/** Whether a word tells a thing by itself: search engines drop the shortest tokens, and "Event 1" is a name. */
export function isCode(one: string): boolean {
  return hasDigit(one) && one.length > 2;
}

export function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text);
}
