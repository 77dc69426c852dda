/** Words that a hyphen joins to the one before it: "rebel-held". */
const seconds = new Set(
  'aged aligned allied armed backed based border born built controlled dominated driven elect face free friendly funded general government held known language led like linked looking made occupied old owned party related run scale sized speaking sponsored style supported torn trained turned wide'.split(
    ' ',
  ),
);
/** Words that a hyphen joins to the one after it: "self-defence". */
const firsts = new Set(
  'all anti cease co cross ex fact far five four front half hard high ill joint lieutenant long low mid multi near neo non north one post pre pro self semi seven short single six so south state ten then third three two vice war well west east world year'.split(
    ' ',
  ),
);

const hyphens = /[-\u2010\u00ad]$/;
const lastLetters = /[\p{L}\p{M}\p{N}'’-]*$/u;
const longestWord = 60;

/** The word that the end of a line divides, and its hyphen. */
function divided(line: string): { readonly before: string; readonly sign: string } | undefined {
  if (!hyphens.test(line)) return undefined;
  const before = lastLetters.exec(line.slice(-longestWord, -1))?.[0] ?? '';
  return /[\p{L}\p{N}]/u.test(before) ? { before, sign: line.slice(-1) } : undefined;
}

/** The words of lines, in lower case, with and without hyphens; without what a line end cuts. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const cut = divided(line);
    const whole = cut === undefined ? line : line.slice(0, -1 - cut.before.length);
    for (const [word] of whole.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*/gu)) {
      words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    }
  }
  return words;
}

/**
 * How two lines of a paragraph are joined. A hyphen at the end of the first goes if it only divides a word. It stays if the second
 * begins with a capital or a digit, if the text has the word with a hyphen elsewhere, or if it joins words that are usually joined so.
 */
export function joinLines(
  last: string,
  next: string,
  known: ReadonlySet<string>,
): { readonly drop: number; readonly between: string } {
  const cut = divided(last);
  if (cut === undefined) return { drop: 0, between: isUnspaced(last, next) ? '' : ' ' };
  const after = /^\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*/u.exec(next)?.[0];
  const stays = after === undefined || !/^\p{Ll}/u.test(after) || isCompound(cut.before, after, known);
  return cut.sign === '\u00ad' || !stays ? { drop: 1, between: '' } : { drop: 0, between: '' };
}

function isCompound(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(`${first}${second}`)) return false;
  return known.has(`${first}-${second}`) || seconds.has(second) || firsts.has(first);
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Scripts that put no space between words. */
function isUnspaced(last: string, next: string): boolean {
  return unspaced.test([...last.slice(-2)].at(-1) ?? '') && unspaced.test([...next.slice(0, 2)][0] ?? '');
}
