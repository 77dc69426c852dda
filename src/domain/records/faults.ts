import { z } from 'zod';
import { nearestOf } from '../text/editDistance.js';

// What is wrong with a record: every fault with its field, and with what would be right.

/** The maximum number of faults reported per record. */
const maxFaults = 20;
/** Fields of an object that are listed. */
const maxShown = 40;

/** Everything that is wrong with a value of a type, in one sentence, or numbered if it is more than one thing. */
export function explainFaults(type: string, schema: z.core.$ZodType, value: unknown, error: z.ZodError): string {
  const seen = new Set<string>();
  const issues = error.issues.filter(({ path }) => {
    const place = String(path);
    const isFirst = !seen.has(place);
    seen.add(place);
    // Of one text or number one fault is enough; an object can break several rules.
    return isFirst || typeof valueAt(value, path) === 'object';
  });
  return joinFaults(
    type,
    issues.flatMap((issue) => faultsOf(issue as z.core.$ZodIssue, type, schema, value)),
  );
}

/** Sentences about one record as one text. */
export function joinFaults(type: string, faults: readonly string[]): string {
  const [only = 'is not valid', ...more] = faults;
  if (more.length === 0) return `${type}: ${only}`;
  const told = faults.slice(0, maxFaults).map((fault, index) => `(${index + 1}) ${fault}`);
  const rest = faults.length > maxFaults ? `; and ${faults.length - maxFaults} more` : '';
  return `${type}: ${faults.length} faults: ${told.join('; ')}${rest}`;
}

function faultsOf(issue: z.core.$ZodIssue, type: string, schema: z.core.$ZodType, value: unknown): readonly string[] {
  const place = issue.path.join('.');
  const at = (sentence: string) => (place === '' ? sentence : `${place}: ${sentence}`);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at(unknownField(key, type, schema, issue.path)));
    case 'invalid_value':
      return [at(wrongValue(valueAt(value, issue.path), issue.values.map(String), String(issue.path.at(-1)), schema))];
    case 'invalid_type':
      return [at(wrongType(valueAt(value, issue.path), issue.expected))];
    default:
      return [at(issue.message)];
  }
}

function unknownField(key: string, type: string, schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const names = Object.keys(shapeOf(schemaAt(schema, path)) ?? {});
  const nearest = nearestOf(key, names);
  const parent = path.findLast((name) => typeof name === 'string');
  const what = `${shown(key)} is not a field of ${String(parent ?? type)}`;
  if (nearest !== undefined) return `${what}; did you mean ${nearest}?`;
  const home = fieldsIn(schema).find(({ name }) => name === key);
  if (home !== undefined) return `${what}, but of ${home.parent === '' ? type : home.parent}`;
  return `${what}: its fields are ${names.slice(0, maxShown).join(', ')}`;
}

function wrongValue(given: unknown, allowed: readonly string[], field: string, schema: z.core.$ZodType): string {
  if (given === undefined) return `is missing: give one of ${allowed.join(', ')}`;
  const what = `${shown(given)} is not one of ${allowed.join(', ')}`;
  if (typeof given !== 'string') return what;
  const other = fieldsIn(schema).find(({ name, values }) => name !== field && values.includes(given.toUpperCase()));
  if (other !== undefined) return `${what}; ${given.toUpperCase().slice(0, 60)} is a value of ${other.name}`;
  const nearest = nearestOf(given, allowed);
  return nearest === undefined ? what : `${what}; did you mean ${nearest}?`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function wrongType(given: unknown, expected: string): string {
  const right = typeNames[expected] ?? expected;
  if (given === undefined) return `is missing: give ${right}`;
  if (given === null) return `must be ${right}, not null: leave the field out if it is not known`;
  const isQuoted = typeof given === 'string' && given.trim() !== '' && Number.isFinite(Number(given));
  const remedy = right.endsWith('number') && isQuoted ? `: write ${Number(given)} without quotation marks` : '';
  return `must be ${right}, not ${shown(given)}${remedy}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value) ?? String(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((within: unknown, name) => (within as Readonly<Record<PropertyKey, unknown>>)[name], value);
}

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (within, name) => (typeof name === 'number' ? within : shapeOf(within)?.[String(name)]),
    schema,
  );
}

function shapeOf(schema: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const object = schema === undefined ? undefined : inner(schema);
  return object instanceof z.ZodObject ? object.shape : undefined;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return inner(schema.def.in);
  return schema instanceof z.ZodArray ? inner(schema.def.element) : schema;
}

interface Field {
  readonly name: string;
  /** The field that it is in; empty at the top. */
  readonly parent: string;
  /** The values of an enumeration. */
  readonly values: readonly string[];
}

/** All fields of a record, also those of the objects in it. */
function fieldsIn(schema: z.core.$ZodType, parent = ''): readonly Field[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([name, field]) => {
    const within = inner(field);
    const values = within instanceof z.ZodEnum ? within.options.map(String) : [];
    return [{ name, parent, values }, ...fieldsIn(within, name)];
  });
}
