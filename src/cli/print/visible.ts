import { invisible } from '../../domain/text/invisible.js';

/** Escapes invisible characters for display: "a\u202eb" becomes "a<U+202E>b". Line ends and tabs stay. */
export function visible(text: string): string {
  return text.replace(invisible, nameOf);
}

/** Like `visible`, for a single line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, nameOf);
}

/** Escapes invisible characters in JSON. The parsed value is unchanged. */
export function visibleJson(json: string): string {
  return json.replace(invisible, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${hex(character.charCodeAt(at))}`).join(''),
  );
}

function nameOf(character: string): string {
  return `<U+${hex(character.codePointAt(0) ?? 0)}>`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
