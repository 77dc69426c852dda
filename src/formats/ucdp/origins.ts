import { continuesOrigin, originsSpelt, type SpeltOrigin } from '../originKind.js';
import { speakerKey } from './names.js';

/** A source as spelt in a row: an office that carried a report, or an origin. */
export interface NamedOrigin {
  readonly key: string;
  readonly name: string;
}

/** An origin in a row. The key of an unnamed one is local to the row: in another row the same words may mean other people. */
export interface Origin extends NamedOrigin {
  readonly isNamed: boolean;
}

// The slash of "n/a" separates nothing.
const separators = /[,;]|(?<!\bn\s?)\/|\/(?!\s?a\b)/gi;

/**
 * The origins in a row's `source_original`, as spelt and with duplicates: the list is split at commas, slashes and semicolons
 * outside parentheses. An unclosed parenthesis is ignored, and so is what says that no origin is known, such as "n/a".
 */
export function originsOf(list: string, row: string): readonly Origin[] {
  return partsOf(list)
    .flatMap(originsSpelt)
    .filter(({ kind }) => kind !== 'MISSING')
    .map((origin) => toOrigin(origin, row));
}

function toOrigin({ name, kind }: SpeltOrigin, row: string): Origin {
  const key = speakerKey(name);
  return kind === 'NAMED' ? { key, name, isNamed: true } : { key: `${row}/unnamed/${key}`, name, isNamed: false };
}

/** The parts of the list, each with what only goes on about it: "an official, who declined to be named". */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  for (const text of splitOutside(list)) {
    const part = text.trim().replace(/^(?:and|&) /i, '');
    const before = parts.at(-1);
    if (before !== undefined && continuesOrigin(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

function splitOutside(list: string): readonly string[] {
  const parts: string[] = [];
  const lastClose = list.lastIndexOf(')');
  let from = 0;
  let depth = 0;
  const isSeparator = new Set([...list.matchAll(separators)].map(({ index }) => index));
  for (let at = 0; at < list.length; at += 1) {
    const character = list.charAt(at);
    if (character === '(' && at < lastClose) depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !isSeparator.has(at)) continue;
    parts.push(list.slice(from, at));
    from = at + 1;
  }
  return [...parts, list.slice(from)];
}
