import { Conflict, NotFound } from '../../../domain/errors.js';
import { hashOf } from '../../../domain/records/fold.js';
import { decisionId } from '../../../domain/records/identity.js';
import { canonicalJson, type Id, sha256 } from '../../../domain/records/ids.js';
import type { Engine, Row } from '../../engine.js';
import { OPEN_END } from '../../openEnd.js';
import { appendChange } from '../transaction/journal.js';
import { rangesOf } from '../transaction/seqRanges.js';
import { createNodes, writtenBy } from '../transaction/writerStatements.js';
import { type AssignedEntry, underLock, type WriteTransaction } from '../transaction/writeTransaction.js';
import { applyDecisions } from './applyDecisions.js';

/** The withdrawal of everything that one import recorded, all its runs together, or that one request recorded. */
interface ImportWithdrawal {
  /** Any change of the import. */
  readonly change: number;
  readonly by: string;
  readonly reason: string;
  /** When it was decided; when it is recorded, unless told. */
  readonly at?: string;
}

/**
 * Takes back a whole import. What others recorded or confirmed too stays; what the import had corrected is as before;
 * recording the same input again brings all of it back, and so does withdrawing this withdrawal.
 *
 * @throws NotFound for an entry that the journal has not; Conflict for one that is withdrawn
 */
export function withdrawImport(
  engine: Engine,
  withdrawal: ImportWithdrawal,
  given?: AssignedEntry,
): Promise<{ readonly decision: Id; readonly change: number }> {
  return underLock(engine, (transaction) => withdrawUnderLock(transaction, withdrawal), given);
}

async function withdrawUnderLock(
  transaction: WriteTransaction,
  { change, by, reason, at = transaction.at }: ImportWithdrawal,
) {
  const entry = await readEntry(transaction, change);
  if (entry.withdrawn === true) {
    throw new Conflict(`entry ${change} of the journal is withdrawn already: withdraw that decision to bring it back`);
  }
  const [run] =
    typeof entry.run === 'string' ? await transaction.run('lookups/imports/changes-of-run', { run: entry.run }) : [];
  const changes = rangesOf((run?.seqs as readonly number[] | undefined) ?? [change]);
  const id = decisionId('withdrawal', [null, change, changes], by, at);
  const input = sha256(canonicalJson([id, reason]));
  const decided = { id, kind: 'WITHDRAWAL', change, changes, by, madeAt: at, reason, depth: 1 };
  const recorded = {
    at: transaction.at,
    until: OPEN_END,
    seq: transaction.seq,
    seqs: [transaction.seq],
    inputs: [input],
  };
  await transaction.forEach(createNodes('withdrawal'), [
    { props: { ...decided, ...recorded, hash: hashOf({ reason }) } },
  ]);
  await applyDecisions(transaction, { fresh: [id], withdrawn: [], attributions: [] });
  const counts = [{ type: 'withdrawal', created: 1, updated: 0 }] as const;
  await appendChange(transaction, { kind: 'WITHDRAW', by, reason, input }, { records: 1, counts, touched: [] });
  return { decision: id, change: transaction.seq };
}

/** The kinds of changes that record one decision, which is what is withdrawn of them. */
const decisionKinds: ReadonlySet<string> = new Set(['RETRACT', 'REVIEW', 'ASSESS', 'LINK', 'MERGE', 'WITHDRAW']);

/** The decision that a change recorded; undefined if it recorded other things. @throws NotFound for a change that the journal has not */
export function decisionOfChange(engine: Engine, change: number): Promise<string | undefined> {
  return underLock(engine, async (transaction) => {
    const { kind } = await readEntry(transaction, change);
    if (!decisionKinds.has(String(kind))) return undefined;
    const [first] = await transaction.run(writtenBy('first'), { change });
    return first === undefined ? undefined : String(first.id);
  });
}

async function readEntry(transaction: WriteTransaction, change: number): Promise<Row> {
  const [entry] = await transaction.run('lookups/journal/change', { change });
  if (entry === undefined) throw new NotFound(`the journal has no entry ${change}: changes lists those it has`);
  return entry;
}
