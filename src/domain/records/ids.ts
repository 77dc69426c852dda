import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { InvalidInput } from '../errors.js';

/** The kinds of ids, by prefix. */
export const idPrefixes = {
  entity: 'ent',
  source: 'src',
  document: 'doc',
  event: 'evt',
  claim: 'clm',
  attribution: 'att',
  decision: 'dec',
} as const;
export type IdKind = keyof typeof idPrefixes;

/** An id: a typed prefix, `_`, and 32 hexadecimal digits. */
export type Id = string & { readonly __brand: 'Id' };

/** A part of an identity: string, number, boolean, null, or a list of these. */
export type IdPart = string | number | boolean | null | readonly IdPart[];

const kindOfPrefix = new Map<string, IdKind>(
  Object.entries(idPrefixes).map(([kind, prefix]) => [prefix, kind as IdKind]),
);
const idPattern = /^(ent|src|doc|evt|clm|att|dec)_[0-9a-f]{32}$/;

/**
 * The id for identifying parts: the first 128 bits of the SHA-256 of their canonical JSON (RFC 8785), which is unambiguous.
 */
export function makeId(kind: IdKind, parts: readonly IdPart[]): Id {
  const text = canonicalize([kind, ...parts]);
  if (text === undefined) throw new InvalidInput('an identity needs at least one part');
  return `${idPrefixes[kind]}_${createHash('sha256').update(text).digest('hex').slice(0, 32)}` as Id;
}

/** Whether a text has the format of an id (not whether it exists). */
export function isId(text: string): text is Id {
  return idPattern.test(text);
}

/** The kind of an id. */
export function kindOfId(id: Id): IdKind {
  return kindOfPrefix.get(id.slice(0, 3)) as IdKind;
}

/** Validates an id and its kind. @throws InvalidInput */
export function parseId(text: string, ...kinds: readonly IdKind[]): Id {
  if (!isId(text))
    throw new InvalidInput(
      `${JSON.stringify(clip(text))} is not an id: ids look like clm_ and 32 hexadecimal digits; find them with search`,
    );
  return kinds.length > 0 ? idOfKinds('', text, kinds) : text;
}

/** Checks the kind of an id. @throws InvalidInput with the actual kind */
export function idOfKinds(field: string, id: Id, kinds: readonly IdKind[]): Id {
  const kind = kindOfId(id);
  if (kinds.includes(kind)) return id;
  const place = field === '' ? '' : `${field}: `;
  throw new InvalidInput(
    `${place}${id} is the id of ${nameOfKind(kind)}; expected ${kinds.map(nameOfKind).join(' or ')}`,
  );
}

/** `an entity`, `a claim`. */
export function nameOfKind(kind: IdKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The lower-case hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Canonical JSON (RFC 8785) of a value, for hashing and for stable comparison. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
