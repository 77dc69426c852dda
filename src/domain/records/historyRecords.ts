import { z } from 'zod';
import { InvalidInput } from '../errors.js';
import { changeKinds } from '../vocabulary.js';
import { parseRecord } from './parseRecord.js';
import { type RecordType, recordTypes, type TypedRecord } from './records.js';
import * as f from './schemas/fields.js';

// The journal lines of a history export. Each precedes the records that the entry wrote.

const typeNames = Object.keys(recordTypes) as [RecordType, ...RecordType[]];
const count = z.int().min(0);

/** A journal entry. */
const changeEntry = z.strictObject({
  seq: z.int().min(1),
  at: f.instant,
  kind: z.enum(changeKinds),
  by: f.prose(500),
  reason: f.reason.optional(),
  run: f.line(200).optional(),
  input: f.line(200),
  records: count,
  counts: z.array(z.strictObject({ type: z.enum(typeNames), created: count, updated: count })),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

/** The withdrawal of a whole import, identified by one of its journal entries. */
const importWithdrawal = z.strictObject({
  change: z.int().min(1),
  by: f.prose(500),
  at: f.instant,
  reason: f.reason,
});
export type ImportWithdrawalRecord = z.infer<typeof importWithdrawal>;

/** A line of a history export after the header. */
export type HistoryLine =
  | { readonly change: ChangeEntry }
  | { readonly importWithdrawal: ImportWithdrawalRecord }
  | { readonly record: TypedRecord };

/** Validates a line of a history export. @throws InvalidInput */
export function parseHistoryLine(value: unknown): HistoryLine {
  if (hasOnly(value, 'change')) return { change: parsed('change', changeEntry, value.change) };
  if (hasOnly(value, 'importWithdrawal')) {
    return { importWithdrawal: parsed('importWithdrawal', importWithdrawal, value.importWithdrawal) };
  }
  return { record: parseRecord(value) };
}

/** Serializes a journal line. Members are in the order of the schema. */
export function writeChangeEntry(entry: ChangeEntry): string {
  return JSON.stringify({ change: changeEntry.parse(entry) });
}

export function writeImportWithdrawal(withdrawal: ImportWithdrawalRecord): string {
  return JSON.stringify({ importWithdrawal: importWithdrawal.parse(withdrawal) });
}

function hasOnly<K extends string>(value: unknown, member: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, member) && Object.keys(value).length === 1;
}

function parsed<T>(name: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InvalidInput(`${name}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`);
}
