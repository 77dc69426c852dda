import { hashOf } from '../../../domain/records/fold.js';
import { type Id, kindOfId } from '../../../domain/records/ids.js';
import type { RecordType } from '../../../domain/records/records.js';
import { revisionOf } from '../batch/plan.js';
import { derivedProps, fieldsOfProps, type NodeProps } from '../transaction/nodeProps.js';
import { includesSeq } from '../transaction/seqRanges.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

/** A state of a thing, and the change that wrote it. */
interface State {
  readonly seq: number;
  readonly body: NodeProps;
}

/**
 * Gives things the latest state that a change which is not withdrawn wrote: what an import that went had
 * corrected is as it was before, and what comes back corrects it again. The state that was is kept like any other.
 */
export async function revert(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const revisions = await transaction.forEach('lookups/things/revisions', ids);
  const current = await transaction.forEach('lookups/things/states', ids);
  const moved = current.flatMap((row) => {
    const id = String(row.id);
    const props = row.props as NodeProps;
    const earlier = revisions.filter((revision) => revision.id === id);
    const states = earlier.map(({ seq, body }) => ({ seq: Number(seq), body: JSON.parse(String(body)) as NodeProps }));
    const next = latest([...states, { seq: writerOf(props), body: props }], transaction);
    return next === undefined || next.seq === writerOf(props) ? [] : [{ id, props, next }];
  });
  await transaction.forEach(
    'writes/things/create-revisions',
    moved.map(({ id, props }) => ({ id, revision: revisionOf(props, transaction) })),
  );
  await transaction.forEach(
    'writes/things/replace-properties',
    moved.map(({ id, props, next }) => ({ id, props: inState(id, props, next, transaction) })),
  );
}

function writerOf({ stateSeq, seq }: NodeProps): number {
  return Number(stateSeq ?? seq);
}

function latest(states: readonly State[], { withdrawn }: WriteTransaction): State | undefined {
  const live = states.filter(({ seq }) => !includesSeq(withdrawn, seq));
  return live.sort((a, b) => b.seq - a.seq)[0];
}

function inState(id: string, props: NodeProps, { seq, body }: State, { at }: WriteTransaction): NodeProps {
  const kind = kindOfId(id as Id);
  // Of decisions of every type the same can change.
  const type: RecordType = kind === 'decision' ? 'link' : kind;
  const kept = Object.fromEntries(Object.entries(props).filter(([name]) => bookkeeping.has(name)));
  const own = { ...body, ...kept };
  return { ...own, ...derivedProps(type, own), hash: hashOf(fieldsOfProps(type, own)), stateAt: at, stateSeq: seq };
}

/** What stays with a thing whatever state it is in. */
const bookkeeping: ReadonlySet<string> = new Set(['seqs', 'inputs', 'withdrawnAt', 'until']);
