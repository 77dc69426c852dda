/** Zero-width characters: texts that differ only in these look the same. */
const hidden = /[\u0080-\u009f\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

const arabic = '[\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Nko}]';
// Letters that never join the next one: a non-joiner has no effect after them.
const unjoined =
  '\\u0621-\\u0625\\u0627\\u0629\\u062f-\\u0632\\u0648\\u0671-\\u0677\\u0688-\\u0699\\u06c0\\u06c3-\\u06cb\\u06cd\\u06cf\\u06d2\\u06d3\\u06d5\\u06ee\\u06ef';
const joining = `(?<=(?=\\p{L})(?![${unjoined}])${arabic}\\p{M}*)`;
const virama =
  '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u1039\\u103a\\u17d2\\u1b44\\ua806\\ua8c4]';
const emoji = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?';

/**
 * Where such characters are meaningful and kept: emoji sequences and flags; variants of ideographs and of Mongolian letters;
 * the non-joiner between Arabic letters that would join, as in Persian, and the joiner at the end of a word; both next to a
 * virama, as in Indic scripts.
 */
const meaningful = [
  `${emoji}(?:\\u200d${emoji})*`,
  '(?<=\\u{1f3f4})[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
  '[0-9#*]\\ufe0f\\u20e3',
  '(?<=\\p{sc=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{sc=Mongolian})[\\u180b-\\u180f]',
  `${joining}\\u200c(?=(?=\\p{L})${arabic})`,
  `${joining}\\u200d(?![\\p{L}\\p{M}\\u200c\\u200d])`,
  `(?<=${virama})[\\u200c\\u200d]`,
  `(?<=[\\p{L}\\p{M}])[\\u200c\\u200d](?=${virama})`,
];
const keptOrHidden = new RegExp(`(${meaningful.join('|')})|${hidden.source}`, 'gu');
const joiners = /([\u200c\u200d])[\u200c\u200d]+/gu;

/** Whether a text may contain characters that `withoutHidden` removes. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** Removes invisible characters that have no effect in their position. Idempotent. */
export function withoutHidden(text: string): string {
  if (!hidden.test(text)) return text;
  const seen = text.replace(joiners, '$1').replace(keptOrHidden, (_, kept?: string) => kept ?? '');
  return seen === text ? text : withoutHidden(seen.trim());
}

/** Whether a text contains a visible character. */
export function isSeen(text: string): boolean {
  return /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(withoutHidden(text));
}
