/** Arabic letters that are written for one another, and the stroke that only widens a word. */
const variants: Readonly<Record<string, string>> = { ـ: '', ى: 'ي', ی: 'ي', ة: 'ه', ہ: 'ه', ک: 'ك', ٱ: 'ا' };
/** Latin letters that have no other form in Unicode, as they are written where they are not to be had: "Łódź" is "Lodz". */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŋ: 'ng', ŧ: 't' },
  ...{ ə: 'a', ɓ: 'b', ɗ: 'd', ƙ: 'k' },
};
const special = new RegExp(`[${Object.keys(latin).join('')}]`, 'gu');
const plain = /^[ -~]*$/;
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');

/**
 * A text for comparing: compatibility forms, marks, case and variants of letters make no difference. "Ḥoms" and "homs" are the
 * same word, and so are "Łódź" and "lodz". The voicing marks of Japanese stay: が is another letter than か.
 */
export function foldText(text: string): string {
  // Most words of most texts have only letters that all of this leaves alone.
  if (plain.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return bare
    .normalize('NFC')
    .toLowerCase()
    .replace(variant, (letter) => variants[letter] ?? letter)
    .replace(special, (letter) => latin[letter] ?? letter);
}
