import { InvalidInput } from '../../domain/errors.js';
import { parseJson } from '../../domain/parseJson.js';
import { canonicalJson } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord } from '../../domain/records/records.js';
import { showValue } from '../../graph/write/batch/differences.js';

/** The maximum number of differing fields listed. */
const maxFields = 5;

/** In which fields two records under one key differ, with both values; empty if they are of different types. */
export function fieldsInConflict(earlier: TypedRecord, later: TypedRecord): string {
  if (earlier.type !== later.type) return '';
  const one: Readonly<Record<string, unknown>> = { ...earlier.body };
  const other: Readonly<Record<string, unknown>> = { ...later.body };
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const differing = names.filter((name) => canonicalJson(one[name]) !== canonicalJson(other[name]));
  return differing
    .slice(0, maxFields)
    .map((name) => `${name} is ${shown(one[name])} there, and ${shown(other[name])} here`)
    .join('; ');
}

/** The record of a line that was read before. */
export function recordIn(raw: string): TypedRecord | undefined {
  try {
    return parseRecord(parseJson(raw).value);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : showValue(value);
}
