import { foldText } from '../domain/text/foldText.js';

// A text as words. Everything here is linear in its length, and a text is cut.

/** A word of a text, or what stands between quotation marks as one. */
export interface Word {
  /** As it was written, without the punctuation around it. */
  readonly text: string;
  /** For comparing: without marks and case, without a possessive ending. */
  readonly folded: string;
  readonly quoted: boolean;
  /** Written with a capital, as a name is; in a text that is all capitals this tells nothing. */
  readonly large: boolean;
  /** A comma, a semicolon or the end of a sentence stands before it: something new may begin. */
  readonly broken: boolean;
  /** Ends in 's or in an apostrophe. */
  readonly possessive: boolean;
  /** An article stands before it. */
  readonly afterArticle: boolean;
  /** Where it stands in the text, in UTF-16 units, without the punctuation around it. */
  readonly start: number;
  readonly end: number;
}

/** The most characters of a question. */
export const longestQuestion = 500;
/** The most characters of a text that are read, and of one word. */
const longestText = 2_000;
const longestWord = 64;

/** Words that may be left over: they carry nothing that a rule could use. */
const ignorable: ReadonlySet<string> = new Set(
  (
    'a an the of is are was were be been being am has have had do does did that which there some to will would ' +
    'can could also still ever just actually really so'
  ).split(' '),
);

const articles: ReadonlySet<string> = new Set(['a', 'an', 'An', 'the', 'The', 'A']);

/** The words of a text without its articles. Curly quotation marks and apostrophes are read as straight ones. */
export function wordsOf(text: string): readonly Word[] {
  const cut = text.slice(0, longestText);
  const straight = cut.replace(/[“”„«»]/gu, '"').replace(/[‘’ʼ]/gu, "'");
  const shouted = !/\p{Ll}/u.test(straight);
  const words: Word[] = [];
  let broken = false;
  let afterArticle = false;
  for (const { 0: piece, index } of straight.matchAll(/"[^"]*"|[^\s"]+/gu)) {
    const quoted = piece.length > 2 && piece.startsWith('"') && piece.endsWith('"');
    const inner = quoted ? piece.slice(1, -1) : piece;
    const [first, last] = boundsOfWord(inner);
    const own = inner.slice(first, last).slice(0, quoted ? longestText : longestWord);
    if (own !== '' && (quoted || shouted || !articles.has(own))) {
      const start = index + first + (quoted ? 1 : 0);
      words.push({
        text: own,
        folded: foldedWord(own, shouted),
        quoted,
        large: !shouted && /^\p{Lu}/u.test(own),
        // "Old Mill (West Riding)".
        broken: broken || (words.length > 0 && /^[([]\p{L}/u.test(piece)),
        possessive: !quoted && (/'s$/i.test(own) || inner[last] === "'"),
        afterArticle,
        start,
        end: start + own.length,
      });
      broken = false;
      afterArticle = false;
    } else if (own !== '') {
      afterArticle = true;
    }
    broken ||= !quoted && /[,;:?!)]|\.$/.test(piece.slice(-2)) && !/^\p{Lu}\.$/u.test(piece);
  }
  return words.filter((word) => !(shouted && articles.has(word.folded)));
}

/** From the first letter or digit to behind the last; "activists (1)" keeps its number, for it is a word of its own. */
function boundsOfWord(text: string): readonly [first: number, last: number] {
  const first = text.search(/[\p{L}\p{N}\p{M}]/u);
  if (first < 0) return [0, 0];
  let last = text.length;
  while (last > first && !/[\p{L}\p{N}\p{M}]/u.test(text.slice(last - 1, last)) && !isHalf(text, last - 1)) last -= 1;
  return [first, last];
}

function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff;
}

// "IS" is a name and "is" is not: what is written in capitals keeps them, unless all of the text is.
function foldedWord(text: string, shouted: boolean): string {
  const bare = foldText(text).replace(/'s$/, '');
  return !shouted && ignorable.has(bare) && /^\p{Lu}{2,}$/u.test(text) ? bare.toUpperCase() : bare;
}

/** Whether a word may be left over without being told. */
export function isIgnorable(word: Word): boolean {
  return !word.quoted && ignorable.has(word.folded);
}

/** The words as a text that can be looked for or shown. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text, quoted }) => (quoted ? text : text.replace(/'s?$/, ''))).join(' ');
}

/** The words of a name, for comparing: letters and digits only. */
export function nameWords(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
