import { InvalidInput } from '../errors.js';
import { nearestOf } from '../text/editDistance.js';
import { explainFaults } from './faults.js';
import { type RecordType, recordTypes, type TypedRecord } from './records.js';

/**
 * Validates a record of the interchange format, `{ "<type>": { …fields } }`.
 * @throws InvalidInput with the type, and every faulty field with what is wrong and what would be right
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
    const types = Object.keys(recordTypes);
    const nearest = nearestOf(type, types);
    throw new InvalidInput(
      `unknown record type ${JSON.stringify(type.slice(0, 60))}${nearest === undefined ? '' : ` (did you mean ${nearest}?)`}: the types are ${types.join(', ')}`,
    );
  }
  const result = recordTypes[type].safeParse(body);
  if (!result.success) throw new InvalidInput(explainFaults(type, recordTypes[type], body, result.error));
  return { type, body: result.data } as TypedRecord;
}

function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(recordTypes, text);
}
