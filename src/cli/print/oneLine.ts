import { columnsOf } from './text.js';

/** A text on one line, and where a width is given cut to it, with a mark where it was cut. */
export function oneLine(text: string, width?: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (width === undefined || columnsOf(line) <= width) return line;
  let kept = '';
  for (const letter of line) {
    if (columnsOf(`${kept}${letter}…`) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
