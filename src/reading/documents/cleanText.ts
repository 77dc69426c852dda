import { InvalidInput } from '../../domain/errors.js';
import { isSeen } from '../../domain/text/hidden.js';
import { maxText, textTooLong } from './limits.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/**
 * A text as a document may keep it: lines end in a line feed, a form feed ends a paragraph, and there are no other controls and no
 * halves of characters. Nothing else is changed.
 */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|\u0085|\u2028/g, '\n').replace(/\f|\u2029/g, '\n\n');
  return lines.replace(controls, '').toWellFormed();
}

/** One line for a title or a name, cut to `max` characters; undefined if nothing is to be seen in it. */
export function cleanLine(text: string | null | undefined, max = 500): string | undefined {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return isSeen(line) ? [...line].slice(0, max).join('').trim() : undefined;
}

/** @throws InvalidInput if nothing is to be seen in a text, or if it is too long */
export function checkText(text: string, empty: string): void {
  if (Buffer.byteLength(text) > maxText) throw textTooLong();
  if (!isSeen(text)) throw new InvalidInput(empty);
}
