import { foldText } from '../../../domain/text/foldText.js';

/** A word or a mark of a text, with its place in UTF-16 units. */
export interface Token {
  readonly text: string;
  /** For comparing: without case, marks and a possessive ending. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly large: boolean;
  readonly possessive: boolean;
  /** White space, or the beginning of the text, stands before it. */
  readonly spaced: boolean;
}

// Abbreviations with dots, numbers, words with apostrophes and hyphens inside, single marks.
const piece =
  /(?:\p{L}\.){2,}(?:-[\p{L}\p{M}\p{N}]+)*|[£$€¥]?\p{N}+(?:[.,:]\p{N}+)*(?:[-–]\p{N}+)?[%\p{L}]*(?:-[\p{L}\p{M}]+)*|[ʿʾʼ]?[\p{L}\p{M}\p{N}_]+(?:(?:['’ʼ&/-]|(?<=\p{Ll})\.(?=\p{Ll}))[\p{L}\p{M}\p{N}ʿʾ]+)*|\S/gu;

/** The words and marks of a text, in order. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: own, index } of text.matchAll(piece)) {
    const isWord = /^[\p{L}\p{N}£$€¥ʿʾʼ]/u.test(own) && (own.length > 1 || /[\p{L}\p{N}]/u.test(own));
    const straight = isWord ? own.replace(/[’ʼ]/gu, "'") : own;
    const next = text.slice(index + own.length, index + own.length + 2);
    const isPlural = isWord && /s$/u.test(own) && /^['’]\s/u.test(next);
    tokens.push({
      text: own,
      folded: isWord ? foldText(straight).replace(/'s$/, '') : own,
      start: index,
      end: index + own.length,
      isWord,
      large: isWord && /^[ʿʾʼ]?(?:al-|el-|d'|l')?\p{Lu}/u.test(own),
      possessive: isWord && (/'s$/i.test(straight) || isPlural),
      spaced: index === 0 || index > last,
    });
    last = index + own.length;
  }
  return tokens;
}
