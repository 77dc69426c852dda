import type { Row } from '../../engine.js';
import type { Work } from '../transaction/writeTransaction.js';

/** A thing that a journal entry wrote to. */
export interface Written {
  readonly id: string;
  /** The journal entries that recorded or confirmed it. */
  readonly seqs: readonly number[];
  /** Withdrawn with its import. */
  readonly withdrawn: boolean;
  /** Without a word of its own left, and kept because something needs it. */
  readonly held: boolean;
  /** Its state has not always been the one it has. */
  readonly changed: boolean;
}

/** Everything that an entry of the journal recorded, changed, confirmed, or recorded a relay or basis at. */
export async function readWritten(work: Work, change: number): Promise<readonly Written[]> {
  const rows = [...(await work.run('read/written', { change })), ...(await work.run('read/touched', { change }))];
  return [...new Map(rows.map((row) => [row.id, toWritten(row)])).values()];
}

/** Everything that is only kept because something needs it. */
export async function readHeld(work: Work): Promise<readonly Written[]> {
  return (await work.run('read/held')).map(toWritten);
}

function toWritten({ id, seqs, withdrawn, wrote, labels }: Row): Written {
  return {
    id: String(id),
    seqs: seqs as readonly number[],
    withdrawn: typeof withdrawn === 'string',
    held: (labels as readonly string[]).includes('Retained'),
    changed: typeof wrote === 'number',
  };
}
