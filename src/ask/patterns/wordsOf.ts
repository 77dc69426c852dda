import { foldText } from '../../domain/text/foldText.js';

// A question as words. Everything here is linear in its length, and a question is short.

/** A word of a question, or what stands between quotation marks as one. */
export interface Word {
  /** As it was written, without the punctuation around it. */
  readonly text: string;
  /** For comparing: without marks and case, without a possessive ending. */
  readonly folded: string;
  readonly quoted: boolean;
  /** Written with a capital, as a name is; in a question that is all capitals this tells nothing. */
  readonly large: boolean;
  /** A comma, a semicolon or a question mark stands before it: something new may begin. */
  readonly broken: boolean;
}

/** The most characters of a question. */
export const longestQuestion = 500;

/** Words that may be left over: they carry nothing that a rule could use. */
const ignorable: ReadonlySet<string> = new Set(
  (
    'a an the of is are was were be been being am has have had do does did that which there some to will would ' +
    'can could also still ever just actually really so'
  ).split(' '),
);

const articles: ReadonlySet<string> = new Set(['a', 'an', 'An', 'the', 'The']);

/** The words of a question without its articles. Curly quotation marks and apostrophes are read as straight ones. */
export function wordsOf(question: string): readonly Word[] {
  const straight = question.replace(/[“”„«»]/gu, '"').replace(/[‘’ʼ]/gu, "'");
  const pieces = straight.match(/"[^"]*"|[^\s"]+/gu) ?? [];
  const shouted = !/\p{Ll}/u.test(question);
  const words: Word[] = [];
  let broken = false;
  for (const piece of pieces) {
    const quoted = piece.length > 2 && piece.startsWith('"') && piece.endsWith('"');
    const text = trimmed(quoted ? piece.slice(1, -1) : piece);
    if (text !== '' && (quoted || shouted || !articles.has(text))) {
      words.push({
        text,
        folded: foldedWord(text, shouted),
        quoted,
        large: !shouted && /^\p{Lu}/u.test(text),
        broken,
      });
      broken = false;
    }
    broken ||= !quoted && /[,;?]/.test(piece.slice(-2));
  }
  return words.filter((word) => !(shouted && articles.has(word.folded)));
}

/** Letters and digits at both ends; "activists (1)" keeps its number, for it is a word of its own. */
function trimmed(text: string): string {
  const characters = [...text];
  const telling = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const first = characters.findIndex(telling);
  return first < 0 ? '' : characters.slice(first, characters.findLastIndex(telling) + 1).join('');
}

// "IS" is a name and "is" is not: what is written in capitals keeps them, unless all of the question is.
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
  return words.map(({ text, quoted }) => (quoted ? text : text.replace(/'s$/, ''))).join(' ');
}

/** The words of a name, for comparing: letters and digits only. */
export function nameWords(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
