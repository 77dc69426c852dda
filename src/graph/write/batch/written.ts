import type { Row } from '../../engine.js';
import { writtenBy } from '../transaction/writerStatements.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

/** A thing that a change wrote to. */
export interface WrittenNode {
  readonly id: string;
  /** The changes that recorded or confirmed it. */
  readonly seqs: readonly number[];
  /** Withdrawn with its import. */
  readonly withdrawn: boolean;
  /** Every import that recorded it is withdrawn; it is retained because something else refers to it. */
  readonly retained: boolean;
  /** Its state has not always been the one it has. */
  readonly changed: boolean;
}

/** Everything that a change recorded, changed, confirmed, or recorded a relay or basis at. */
export async function readWritten(transaction: WriteTransaction, change: number): Promise<readonly WrittenNode[]> {
  const rows = [
    ...(await transaction.run(writtenBy('first'), { change })),
    ...(await transaction.run(writtenBy('again'), { change })),
  ];
  return [...new Map(rows.map((row) => [row.id, toWritten(row)])).values()];
}

/** Everything that is only kept because something needs it. */
export async function readRetained(transaction: WriteTransaction): Promise<readonly WrittenNode[]> {
  return (await transaction.run('lookups/imports/retained')).map(toWritten);
}

function toWritten({ id, seqs, withdrawn, stateSeq, labels }: Row): WrittenNode {
  return {
    id: String(id),
    seqs: seqs as readonly number[],
    withdrawn: typeof withdrawn === 'string',
    retained: (labels as readonly string[]).includes('Retained'),
    changed: typeof stateSeq === 'number',
  };
}
