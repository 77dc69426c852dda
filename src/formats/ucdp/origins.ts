import { speakerKey } from './names.js';

/** A source as spelt in a row: an office that carried a report, or an origin. */
export interface NamedOrigin {
  readonly key: string;
  readonly name: string;
}

/**
 * The origins in a row's `source_original`, as spelt and with duplicates: the list is split at commas, slashes and semicolons
 * outside parentheses. An unclosed parenthesis is ignored.
 */
export function originsOf(list: string): readonly NamedOrigin[] {
  return splitOutside(list)
    .map((part) => part.trim())
    .filter((name) => name !== '')
    .map((name) => ({ key: speakerKey(name), name }));
}

function splitOutside(list: string): readonly string[] {
  const parts: string[] = [];
  const lastClose = list.lastIndexOf(')');
  let from = 0;
  let depth = 0;
  for (let at = 0; at < list.length; at += 1) {
    const character = list.charAt(at);
    if (character === '(' && at < lastClose) depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !',/;'.includes(character)) continue;
    parts.push(list.slice(from, at));
    from = at + 1;
  }
  return [...parts, list.slice(from)];
}
