// Search tokens. They contain only letters and digits, so that search engines cannot interpret them as operators.

/** The maximum number of tokens of a name with its aliases, of a text, and of a query. */
const maxTokens = { names: 2_000, text: 20_000, query: 60 } as const;
/** The maximum token length: search engines drop or truncate longer ones. */
const longestToken = 100;
/** The maximum query length. The rest is ignored. */
const longestQuery = 1_000;

/** English stop words. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by for from had has have he her his how in into is it its not of on or our she so ' +
    'some such than that the their them then there these they this those to was we were what when where which who ' +
    'whom whose why will with would you your'
  ).split(' '),
);

/**
 * The tokens of a name: every word; the trigrams of each word without digits; and those of the name written as one word, so
 * that "Al-Tanf", "al tanf" and "Altanf" match. Words with digits match only as a whole: a different digit is another number,
 * not another spelling.
 */
export function nameTokens(names: readonly string[]): readonly string[] {
  const each = names.map(wordsOf);
  const spelt = each.map((words) => words.filter((word) => !hasDigit(word)));
  const whole = spelt.filter((words) => words.length > 1).map((words) => words.join(''));
  return unique([...each.flat(), ...[...each.flat(), ...whole].flatMap(triplesOf)], maxTokens.names);
}

/** The tokens of a text: its words; words joined by hyphens or apostrophes also as one ("altanf"). */
export function textTokens(text: string): readonly string[] {
  return unique([...wordsOf(text), ...joinedOf(text)], maxTokens.text);
}

/** The query tokens for names: words with digits as they are, others by their trigrams, to match spellings. */
export function nameQuery(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, longestQuery));
  return unique([...words.filter(hasDigit), ...words.flatMap(triplesOf)], maxTokens.query);
}

/** The query tokens for texts: words without stop words, unless there are no others. */
export function textQuery(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, longestQuery));
  const telling = words.filter((word) => !stopWords.has(word));
  return unique(telling.length === 0 ? words : telling, maxTokens.query);
}

/** Normalizes compatibility forms, marks and case: "Ḥoms" and "homs" are the same word. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestToken));
}

function joinedOf(text: string): readonly string[] {
  const groups = folded(text).match(/[\p{L}\p{N}]+(?:[-'’ʿʾ‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return groups.map((group) => wordsOf(group).join('').slice(0, longestToken));
}

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** The letter triples of a word whose ends are marked by 0: tanf gives 0ta, tan, anf, nf0. One with digits has none. */
function triplesOf(word: string): readonly string[] {
  if (hasDigit(word)) return [];
  const letters = [...`0${word}0`];
  return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`);
}

function unique(tokens: readonly string[], count: number): readonly string[] {
  return [...new Set(tokens)].slice(0, count);
}
