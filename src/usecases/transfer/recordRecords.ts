import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import type { RecordGroup } from '../../domain/records/resolvedRecord.js';
import type { Engine } from '../../graph/engine.js';
import { type RecordResult, writeBatch } from '../../graph/write/writeBatch.js';

const maxRecords = 1_000;

/** Who writes, and why. */
interface RecordAuthor {
  readonly by: string;
  readonly reason?: string | undefined;
}

/** What became of each record, in their order, and the entry of the journal; null when all was known already. */
interface Recorded {
  readonly change: number | null;
  readonly results: readonly RecordResult[];
}

/**
 * Records up to 1,000 records of the interchange format, all or nothing. They may name each other by keys of their own,
 * and things of the graph by id or by key.
 *
 * @throws InvalidInput, Conflict with a sentence that names the index of the record
 */
export async function recordRecords(
  engine: Engine,
  records: readonly unknown[],
  author: RecordAuthor,
): Promise<Recorded> {
  if (records.length === 0) throw new InvalidInput('records is empty: give at least one record');
  if (records.length > maxRecords) {
    throw new InvalidInput(`records takes at most ${maxRecords}; ${records.length} were given: send several requests`);
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

/** The same records in any order are the same input. */
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
