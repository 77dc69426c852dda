import { InvalidInput } from '../../domain/errors.js';
import { sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord, WireRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import type { Engine } from '../../graph/engine.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { type RecordResult, writeBatch } from '../../graph/write/writeBatch.js';

/** Who writes, and why. */
export interface Author {
  readonly by: string;
  readonly reason?: string | undefined;
}

/** The faults of records, or nothing if they are well-formed. */
export function faultOfRecords(records: readonly WireRecord[]): string | undefined {
  try {
    for (const record of records) parseRecord(record);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.message;
  }
}

/**
 * Writes records as one change, which `withdraw(change:)` undoes.
 * @param input what tells this input from others: the same again changes nothing
 * @param records made with the moment at which they will have been recorded
 * @param guard looks at the graph, alone with it, before anything is written
 */
export async function writeRecords(
  engine: Engine,
  records: (at: string) => readonly WireRecord[],
  { by, reason, input }: Author & { readonly input: string },
  guard?: (transaction: WriteTransaction) => Promise<void>,
): Promise<{ readonly change: number | null; readonly results: readonly RecordResult[] }> {
  const itemsAt = (at: string) => {
    const resolver = createResolver({ namespace: undefined, by });
    const parsed: readonly TypedRecord[] = records(at).map(parseRecord);
    return parsed.map((record, line) => ({ line, records: [resolver.resolve(record)] }));
  };
  const { change, results } = await writeBatch(engine, {
    items: itemsAt,
    authorship: { kind: 'RECORD', by, reason, input: sha256(input) },
    strict: () => '',
    ...(guard === undefined ? {} : { guard }),
  });
  return { change: change?.seq ?? null, results };
}
