/** Arabic letters that are written for one another, and the stroke that only widens a word. */
const variants: Readonly<Record<string, string>> = { ـ: '', ى: 'ي', ی: 'ي', ة: 'ه', ہ: 'ه', ک: 'ك', ٱ: 'ا' };
const plain = /^[ -~]*$/;
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');

/**
 * A text for comparing: compatibility forms, marks, case and variants of letters make no difference. "Ḥoms" and "homs" are the
 * same word. The voicing marks of Japanese stay: が is another letter than か.
 */
export function foldText(text: string): string {
  // Most words of most texts have only letters that all of this leaves alone.
  if (plain.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return bare
    .normalize('NFC')
    .toLowerCase()
    .replace(variant, (letter) => variants[letter] ?? letter);
}
