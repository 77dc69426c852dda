import { type RecordType, recordTypes, type TypedRecord, type WireRecord } from '../../domain/records/records.js';
import { inSchemaOrder } from './inSchemaOrder.js';

/**
 * Serializes a record as a line of the interchange format, without a line end. Members are in the order of the schema; absent
 * ones, empty lists and defaults are omitted, so that equal records give equal bytes.
 */
export function writeRecord(record: WireRecord | TypedRecord): string {
  const { type, body } = 'type' in record ? record : opened(record);
  return JSON.stringify({ [type]: inSchemaOrder(recordTypes[type], body) });
}

function opened(record: WireRecord): { readonly type: RecordType; readonly body: unknown } {
  const [type, body] = Object.entries(record)[0] as [RecordType, unknown];
  return { type, body };
}
