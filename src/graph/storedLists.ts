import type { TextPiece } from '../domain/records/schemas/span.js';

/** Splits "name value", as properties and external ids are stored: a name has no spaces. */
export function readPair(stored: unknown): readonly [name: string, value: string] {
  const [name = '', ...value] = String(stored).split(' ');
  return [name, value.join(' ')];
}

/** Reads the pieces of a position as they are stored: "12 40 the words". */
export function readPieces(stored: unknown): readonly TextPiece[] {
  if (!Array.isArray(stored)) return [];
  return stored.map((text) => {
    const [, start, end, exact] = /^(\d+) (\d+)(?: (.*))?$/s.exec(String(text)) ?? [];
    return { start: Number(start), end: Number(end), ...(exact === undefined ? {} : { exact }) };
  });
}

/** Where something is mentioned, as it is stored: "ent_… 12 40 the words". */
interface StoredMention extends TextPiece {
  readonly entity: string;
}

/** Reads mentions as they are stored. */
export function readStoredMentions(stored: unknown): readonly StoredMention[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((text) => {
    const [entity, place] = readPair(text);
    return readPieces([place]).map((piece) => ({ entity, ...piece }));
  });
}
