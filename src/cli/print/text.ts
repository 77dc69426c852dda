import { stripVTControlCharacters } from 'node:util';
import { visible } from './visible.js';

/** Styles each word separately, so that the text can be wrapped at any space afterwards. */
export function paint(style: (text: string) => string, text: string): string {
  return text.replace(/\S+/g, (word) => style(word));
}

/** The display width of a text: escape codes and combining marks count 0, East Asian characters and emoji 2. */
export function columnsOf(text: string): number {
  const visible = stripVTControlCharacters(text).replace(/\p{M}|\p{Cf}/gu, '');
  const wide = visible.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}]/gu);
  return [...visible].length + (wide?.length ?? 0);
}

/** Wraps at spaces to at most `width` columns. Longer words are not broken, so that ids and URLs can be copied. */
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
 * Escapes every string of an answer for the terminal. The texts are untrusted: they must not move the cursor, set
 * colours or change the text direction.
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

/** Formats an integer with thousands separators. */
export function groupDigits(number: number): string {
  return number.toLocaleString('en-US');
}

/** The display form of an enum value: "armed group" for "ARMED_GROUP". */
export function withUnit(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}
