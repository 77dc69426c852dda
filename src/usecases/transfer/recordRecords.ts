import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import type { Engine } from '../../graph/engine.js';
import { type RecordResult, writeBatch } from '../../graph/write/writeBatch.js';

const maxRecords = 1_000;

/** The author of a write. */
interface RecordAuthor {
  readonly by: string;
  readonly reason?: string | undefined;
}

/** The result for each record, in order, and the journal entry; null if nothing was new. */
interface Recorded {
  readonly change: number | null;
  readonly results: readonly RecordResult[];
}

/**
 * Writes up to 1,000 records of the interchange format in one transaction. They may reference each other by key, and
 * existing nodes by id or key.
 *
 * @throws InvalidInput, Conflict with the index of the record
 */
export async function recordRecords(
  engine: Engine,
  records: readonly unknown[],
  author: RecordAuthor,
): Promise<Recorded> {
  if (records.length === 0) throw new InvalidInput('records is empty: give at least one record');
  if (records.length > maxRecords) {
    throw new InvalidInput(
      `records takes at most ${maxRecords} records, not ${records.length}: split them into several requests`,
    );
  }
  const parsed = records.map((record, index) => atIndex(index, () => parseRecord(record)));
  const items = resolveAll(parsed, author.by);
  const authorship = { kind: 'RECORD', by: author.by, reason: author.reason, input: fingerprint(parsed) } as const;
  const { change, results } = await writeBatch(engine, { items: () => items, authorship, strict: nameOf });
  return { change: change?.seq ?? null, results };
}

function resolveAll(parsed: readonly TypedRecord[], by: string): readonly RecordGroup[] {
  const resolver = createResolver({ namespace: undefined, by });
  return parsed.map((record, line) => ({ line, records: [atIndex(line, () => resolver.resolve(record))] }));
}

/** Independent of the order of the records. */
function fingerprint(parsed: readonly TypedRecord[]): string {
  return sha256(canonicalJson(parsed.map((record) => sha256(canonicalJson(record))).sort()));
}

function atIndex<T>(index: number, transaction: () => T): T {
  try {
    return transaction();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${nameOf(index)}: ${error.message}`, { cause: error });
  }
}

function nameOf(index: number): string {
  return `records[${index}]`;
}
