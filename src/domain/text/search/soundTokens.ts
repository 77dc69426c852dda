import { hasDigit, queryWords, searchWords, stopWords } from './searchWords.js';
import { isLatin, soundKeys } from './soundKeys.js';

// Keys by sound, by which a name is found in another script.

/** The maximum number of words of a query that are looked for in other scripts. */
const maxSounding = 8;

/** What a name that sounds alike counts, beside 1 for one that is spelled alike. */
export const soundingAlike = 0.7;

/** For each word of a query, the keys by which names in other scripts are found. */
export function soundQuery(text: string): readonly (readonly string[])[] {
  const words = asSpoken(queryWords(text)).filter((one) => !hasDigit(one) && !stopWords.has(one));
  return words
    .map(queryKeys)
    .filter((keys) => keys.length > 0)
    .slice(0, maxSounding);
}

/** The share of the words of a query, as `soundQuery` gives them, that a name in another script has by their sound. */
export function soundShare(asked: readonly (readonly string[])[], name: string): number {
  if (asked.length === 0) return 0;
  const own = new Set(asSpoken(searchWords(name)).flatMap(storedKeys));
  return asked.filter((keys) => keys.some((key) => own.has(key))).length / asked.length;
}

/** The words of a name as they are spoken: عبد الله is one word in Latin letters, with the vowel that joins the two. */
export function asSpoken(words: readonly string[]): readonly string[] {
  return words.flatMap((one, index) => {
    if (one === 'الله' && index > 0) return [];
    return words[index + 1] === 'الله' ? [`${one}ولله`] : [one];
  });
}

// Keys of Latin words begin with 00, all others with 01: a Latin query does not match Latin names by sound. Names in other scripts
// are matched with each other.

export function storedKeys(one: string): readonly string[] {
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
