import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { WireRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import { reason as reasonField } from '../../domain/records/schemas/fields.js';
import type { ChangeKind } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { writeBatch } from '../../graph/write/writeBatch.js';

/** The recorded decision and its journal entry. */
export interface Decided {
  readonly decision: string;
  readonly change: number;
}

interface Deciding {
  /** The decision as a record. */
  readonly record: (decided: { by: string; at: string; reason?: string }) => WireRecord;
  /** Checks the decision against the graph, in addition to the rules for all records. */
  readonly guard?: (work: WriteTransaction) => Promise<void>;
}

/** Records a decision made now. */
export async function decide(
  engine: Engine,
  kind: ChangeKind,
  { by, reason }: { readonly by: string; readonly reason?: string | undefined },
  { record, guard = async () => undefined }: Deciding,
): Promise<Decided> {
  // Validate before waiting for the lock. The time is only known under the lock.
  const resolve = (at: string) =>
    createResolver({ namespace: undefined, by }).resolve(
      parseRecord(record({ by, at, ...(reason === undefined ? {} : { reason }) })),
    );
  const input = sha256(canonicalJson(resolve(new Date().toISOString()).body));
  const { change, results } = await writeBatch(engine, {
    items: (at) => [{ line: 0, records: [resolve(at)] }],
    authorship: { kind, by, reason, input },
    strict: () => '',
    guard,
  });
  const [result] = results;
  if (change === null || !result?.id) throw new Error('the new decision already exists');
  return { decision: result.id, change: change.seq };
}

/** Validates a reason. @throws InvalidInput */
export function checkReason(text: string): string {
  const result = reasonField.safeParse(text);
  if (result.success) return result.data;
  throw new InvalidInput(`reason: ${result.error.issues[0]?.message ?? 'is not valid'}`);
}
