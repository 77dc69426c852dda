import { foreignLanguage } from '../../../language/foreign.js';

const english: ReadonlySet<string> = new Set(
  'the of and to in a is that it was for on are with as at be by have from he said his her not but they were has which'.split(
    ' ',
  ),
);
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'Japanese'],
  [/\p{sc=Hangul}/gu, 'Korean'],
  [/\p{sc=Han}/gu, 'Chinese'],
];
/** The most characters that are looked at, and the fewest words that tell. */
const looked = 4_000;
const fewest = 25;

/** The language of a text that is not English, or that it is another one. */
export function otherLanguage(text: string): string | undefined {
  const head = text.slice(0, looked);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const script = scripts.find(([pattern]) => (head.match(pattern)?.length ?? 0) * 5 > letters);
  if (script !== undefined) return script[1];
  const words = head.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const share = words.filter((word) => english.has(word)).length / Math.max(1, words.length);
  if (share > 0.15) return undefined;
  const latin = head.match(/\p{sc=Latin}/gu)?.length ?? 0;
  return (
    foreignLanguage(head) ??
    ((words.length >= fewest && share < 0.06) || latin * 2 < letters ? 'another language' : undefined)
  );
}

/** What to tell a person about a text that is not English; undefined if it is. */
export function languageNote(text: string): string | undefined {
  const language = otherLanguage(text);
  return language === undefined
    ? undefined
    : `The text seems to be in ${language}: the rules read English, so only quotations are proposed whose speaker stands beside them.`;
}
