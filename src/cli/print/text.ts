import { stripVTControlCharacters } from 'node:util';
import { visible } from './visible.js';

/** Applied to each word by itself, so that a text may be wrapped at any space afterwards. */
export function paint(style: (text: string) => string, text: string): string {
  return text.replace(/\S+/g, (word) => style(word));
}

/** How many columns a text takes: colours none, marks above a letter none, East Asian characters and pictures two. */
export function columnsOf(text: string): number {
  const visible = stripVTControlCharacters(text).replace(/\p{M}|\p{Cf}/gu, '');
  const wide = visible.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}]/gu);
  return [...visible].length + (wide?.length ?? 0);
}

/** Lines of at most `width` columns, broken at spaces. A longer word stays whole: ids and addresses are there to be copied. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  const paragraphs = text.split('\n');
  return width === undefined ? paragraphs : paragraphs.flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    if (line !== undefined && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = undefined;
    }
    line = line === undefined ? word : `${line} ${word}`;
  }
  return [...lines, line ?? ''];
}

/**
 * An answer with every text in it made safe for a terminal. Texts come from strangers: none may move the cursor, colour
 * the screen or turn the direction of what follows.
 */
export function printable<T>(value: T): T {
  return map(value) as T;
}

function map(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member)]));
}

/** "1 claim", "2 claims", "1,234 entities". */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${groupDigits(number)} ${number === 1 ? one : several}`;
}

/** A whole number with its thousands apart. */
export function groupDigits(number: number): string {
  return number.toLocaleString('en-US');
}

/** A word of the vocabulary as it is read: "ARMED_GROUP" as "armed group". */
export function withUnit(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}
