import { invisible } from '../../domain/text/invisible.js';

/** A text as it can be shown to a person: "a\u202eb" as "a<U+202E>b". Line ends and tabs stay. */
export function visible(text: string): string {
  return text.replace(invisible, nameOf);
}

/** As `visible`, for what is one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, nameOf);
}

/** JSON that shows what is in it, and is the same to whoever parses it. */
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
