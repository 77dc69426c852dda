/** What a thing is found by. Tokens are letters and digits only, so that no search engine sees an operator in them. */

const mostTokens = 400;
const stopWords = new Set(
  'a an and are as at be been by for from had has have in is it its of on or that the their they this to was were which who with'.split(
    ' ',
  ),
);

/** Words of any script, lower case, without marks: "Deir ez-Zor" gives deir, ez, zor. */
function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words that hyphens or apostrophes hold together, as one: "Al-Tanf" gives altanf. */
function joined(text: string): readonly string[] {
  const groups = fold(text).match(/[\p{L}\p{N}]+(?:[-'’ʿʾ][\p{L}\p{N}]+)+/gu) ?? [];
  return groups.map((group) => words(group).join(''));
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Letter triples, with the ends of the word marked by 0: tanf gives 0ta, tan, anf, nf0. */
function triples(word: string): readonly string[] {
  const letters = [...`0${word}0`];
  return letters.slice(0, -2).map((letter, index) => `${letter}${letters[index + 1]}${letters[index + 2]}`);
}

const unique = (tokens: readonly string[]): readonly string[] => [...new Set(tokens)].slice(0, mostTokens);

/** What a named thing is found by: its words, the letter triples of each, and those of each name written as one word. */
export function nameTokens(names: readonly string[]): readonly string[] {
  const own = names.map((name) => words(name));
  const whole = own
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.filter((word) => !isNumber(word)).join(''));
  const spelled = [...own.flat().filter((word) => !isNumber(word)), ...whole];
  return unique([...own.flat(), ...spelled.flatMap(triples)]);
}

/** What a text is found by: its words, also those that hyphens hold together. */
export function textTokens(text: string): readonly string[] {
  return unique([...words(text), ...joined(text)]);
}

/** What to look for among names: numbers as they are, words by their letter triples, so that spellings meet. */
export function nameQuery(text: string): readonly string[] {
  const all = words(text.slice(0, 1_000));
  return unique([...all.filter(isNumber), ...all.filter((word) => !isNumber(word)).flatMap(triples)]);
}

/** What to look for in texts: words, without those that English uses everywhere. */
export function textQuery(text: string): readonly string[] {
  const all = words(text.slice(0, 1_000));
  const telling = all.filter((word) => !stopWords.has(word));
  return unique(telling.length === 0 ? all : telling);
}
