import { columnsOf } from './text.js';

/** Collapses white space and truncates the text to a width, with an ellipsis. */
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
