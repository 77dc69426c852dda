import { hasHidden } from '../text/hidden.js';
import type { TypedRecord } from './records.js';

/** A warning about invisible characters that were removed from a record, with the paths of the fields. */
export function hiddenWarnings(given: unknown, { type, body }: TypedRecord): readonly string[] {
  const fields = changed((given as Readonly<Record<string, unknown>>)[type], body, '');
  if (fields.length === 0) return [];
  return [`${type}: invisible characters were removed from ${fields.join(', ')}`];
}

function changed(given: unknown, taken: unknown, path: string): readonly string[] {
  if (typeof given === 'string') return typeof taken === 'string' && wasCleaned(given, taken) ? [path] : [];
  if (typeof given !== 'object' || given === null || typeof taken !== 'object' || taken === null) return [];
  return Object.entries(given).flatMap(([name, member]) =>
    changed(member, (taken as Readonly<Record<string, unknown>>)[name], path === '' ? name : `${path}.${name}`),
  );
}

/** Some fields are also normalised in other ways. */
function wasCleaned(given: string, taken: string): boolean {
  return hasHidden(given) && given.length > taken.length;
}
