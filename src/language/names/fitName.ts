import { editDistance } from '../../domain/text/editDistance.js';
import { hasDigit } from '../../domain/text/search/searchWords.js';
import { isLatin } from '../../domain/text/search/soundKeys.js';
import { asSpoken, soundQuery, soundShare } from '../../domain/text/search/soundTokens.js';

/** How words fit a name: the number of typos; whether the whole name is said, or most of it. */
export interface Fit {
  readonly typos: number;
  readonly exact: boolean;
  readonly most: boolean;
}

/** How words fit the words of a name, if each of them is one of it; an article of Arabic names may differ. */
export function fitName(words: readonly string[], own: readonly string[]): Fit | undefined {
  const fit = fitOfWords(words, own) ?? withoutArticles(words, own);
  if (fit !== undefined) return fit;
  const spoken = asSpoken(own);
  return spoken.length === own.length ? undefined : fitName(words, spoken);
}

function fitOfWords(words: readonly string[], own: readonly string[]): Fit | undefined {
  const joined = words.join('');
  const together = editDistance(joined, own.join(''), Math.min(allowed(joined), allowed(own.join(''))));
  if (together !== undefined) return { typos: together, exact: true, most: true };
  const used = new Set<string>();
  let typos = 0;
  for (const word of words) {
    const found = closest(word, own);
    if (found === undefined) return undefined;
    typos += found.typos;
    used.add(found.word);
  }
  const rest = own.filter((word) => !used.has(word));
  return {
    typos,
    exact: rest.every((word) => unimportant.has(word)),
    most: used.size > 1 && used.size >= own.length * enough,
  };
}

/** The Arabic article as it is spelled in Latin letters, before letters that it is pronounced like too. */
const articles: ReadonlySet<string> = new Set(
  ['a', 'e'].flatMap((vowel) => [...'ldnrstz', 'sh', 'th', 'dh'].map((end) => vowel + end)),
);

/** "Al-Tanf" and "At Tanf" differ in the article alone. That counts as a typo. */
function withoutArticles(words: readonly string[], own: readonly string[]): Fit | undefined {
  const [bare, rest] = [words, own].map((all) =>
    all.filter((word, index) => index === all.length - 1 || !articles.has(word)),
  );
  if (bare === undefined || rest === undefined || bare.length === words.length) return undefined;
  const fit = fitOfWords(bare, rest);
  return fit && { ...fit, typos: fit.typos + 1 };
}

/** What a word counts that only sounds alike, in another script: more than any number of typos that is allowed. */
const soundTypos = 3;

/** Of the words of a name, to be taken for it rather than for words. */
const enough = 0.75;

const unimportant: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'a', 'an']);

const memo = new Map<string, { readonly word: string; readonly typos: number } | null>();
const mostRemembered = 20_000;

function closest(word: string, own: readonly string[]): { readonly word: string; readonly typos: number } | undefined {
  const key = `${word} ${own.join(' ')}`;
  let found = memo.get(key);
  if (found === undefined) {
    found = nearest(word, own) ?? null;
    if (memo.size >= mostRemembered) memo.clear();
    memo.set(key, found);
  }
  return found ?? undefined;
}

function nearest(word: string, own: readonly string[]): { readonly word: string; readonly typos: number } | undefined {
  let asked: ReturnType<typeof soundQuery> | undefined;
  const isOwnScript = isLatin(word);
  const sounds = (other: string) => {
    // Names of one script are told apart by their letters, and numbers have no sound.
    if (hasDigit(word) || hasDigit(other)) return undefined;
    if (isOwnScript && isLatin(other)) return undefined;
    asked ??= soundQuery(word);
    return soundShare(asked, other) > 0 ? soundTypos : undefined;
  };
  return own
    .flatMap((other) => {
      const typos =
        editDistance(word, other, Math.min(allowed(word), allowed(other))) ?? (areKin(word, other) ? 1 : sounds(other));
      return typos === undefined ? [] : [{ word: other, typos }];
    })
    .sort((one, other) => one.typos - other.typos)[0];
}

// Numbers and short words must match exactly, on either side: Tanf is not ANF.
function allowed(word: string): number {
  if (hasDigit(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

const peoples = /(?:ish|ians?|ans?|ese|is?|s|a|y|ia)$/;

/** "Kurds" and "Kurdish": a people and what is theirs. */
function areKin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(peoples, ''));
  return (
    a !== undefined &&
    a.length >= 4 &&
    a === b &&
    /(?:ish|an|ans|ese|i|s)$/.test(one) &&
    /(?:ish|an|ese|i)$/.test(other)
  );
}
