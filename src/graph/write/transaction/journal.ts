import type { RecordType } from '../../../domain/records/records.js';
import type { ChangeKind } from '../../../domain/vocabulary.js';
import type { WriteTransaction } from './writeTransaction.js';

/** Who wrote something, why, and from which input: what a change says beside what it counts. */
export interface Authorship {
  readonly kind: ChangeKind;
  readonly by: string;
  readonly reason?: string | undefined;
  /** All entries of one import have its name. */
  readonly run?: string | undefined;
  /** The fingerprint of the input. */
  readonly input: string;
}

/** How many things of one type a change created and changed. */
export interface TypeCount {
  readonly type: RecordType;
  readonly created: number;
  readonly updated: number;
}

/** What a change counts. */
export interface Counted {
  /** How many things, relays and bases it created, changed or confirmed. */
  readonly records: number;
  readonly counts: readonly TypeCount[];
}

/** Appends the entry of this transaction, and notes what it wrote to beside what bears its seq. */
export async function appendChange(
  transaction: WriteTransaction,
  { kind, by, reason, run, input }: Authorship,
  { records, counts, touched }: Counted & { readonly touched: readonly string[] },
): Promise<void> {
  const { seq, at } = transaction;
  const optional = { ...(reason === undefined ? {} : { reason }), ...(run === undefined ? {} : { run }) };
  const change = { seq, at, kind, by, ...optional, input, records, counts: JSON.stringify(counts), withdrawn: false };
  await transaction.run('writes/journal/append-change', { seq, change });
  await transaction.forEach('writes/journal/link-touched', touched, { seq });
}
