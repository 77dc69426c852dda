import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Params, Row, Value } from '../../graph/engine.js';
import { allParameters } from '../../graph/parameter.js';

/** The parameters of a statement that was written for Neo4j: all in one map. */
export function asOneMap(params: Params): Record<string, unknown> {
  return { [allParameters]: toParameters(params) };
}

/** Converts parameters: JavaScript numbers are floats by default, which LIMIT does not accept. */
export function toParameters(params: Params): Record<string, unknown> {
  return convertMembers(params);
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  return typeof value === 'object' && value !== null ? convertMembers(value) : value;
}

function convertMembers(object: object): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  // Absent parameters are null; undefined cannot be sent.
  for (const [name, value] of Object.entries(object)) if (value !== undefined) converted[name] = convert(value);
  return converted;
}

/** A row, by column name. */
export function toRow(record: Neo4jRecord): Row {
  return record.toObject() as Readonly<Record<string, Value>>;
}
