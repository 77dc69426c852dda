import type { z } from 'zod';
import { InvalidInput } from '../errors.js';
import { type RecordType, recordTypes, type TypedRecord } from './records.js';

/**
 * Validates a record of the interchange format, `{ "<type>": { …fields } }`.
 * @throws InvalidInput with the type, the field and the problem
 */
export function parseRecord(value: unknown): TypedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInput('a record must be an object with one member, named after its type: {"entity": {…}}');
  }
  const [member, ...others] = Object.entries(value).filter(([, body]) => body !== undefined);
  if (member === undefined || others.length > 0) {
    throw new InvalidInput('a record must have exactly one member, named after its type: {"entity": {…}}');
  }
  const [type, body] = member;
  if (!isRecordType(type)) {
    throw new InvalidInput(
      `unknown record type ${JSON.stringify(type.slice(0, 60))}: the types are ${Object.keys(recordTypes).join(', ')}`,
    );
  }
  const result = recordTypes[type].safeParse(body);
  if (!result.success) throw new InvalidInput(`${type}: ${explain(result.error)}`);
  return { type, body: result.data } as TypedRecord;
}

function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(recordTypes, text);
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'is not valid';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
