import { Conflict } from '../../../domain/errors.js';
import { edgesFrom, edgeTypes, updateEdges } from '../transaction/writerStatements.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import { readRelayPaths } from './relayPaths.js';
import type { WrittenNode } from './written.js';

/** A relay or basis that a change recorded or confirmed. */
interface WrittenEdge {
  readonly type: 'relay' | 'basis';
  readonly from: string;
  readonly to: string;
  readonly seqs: readonly number[];
  readonly withdrawn: boolean;
  /** Both ends are attributions of one document. */
  readonly inDocument: boolean;
}

/** The relays and bases that a change wrote, found at the attributions it wrote to. */
export async function readEdgesOf(
  transaction: WriteTransaction,
  written: readonly Pick<WrittenNode, 'id'>[],
  change: number,
): Promise<readonly WrittenEdge[]> {
  const attributions = written.map(({ id }) => id).filter((id) => id.startsWith('att_'));
  const relays = await transaction.forEach(edgesFrom('RELAYS'), attributions);
  const bases = await transaction.forEach(edgesFrom('BASED_ON'), attributions);
  const all = [...relays.map((row) => ({ ...row, type: 'relay' })), ...bases.map((row) => ({ ...row, type: 'basis' }))];
  return (all as unknown as readonly WrittenEdge[]).filter(({ seqs }) => seqs.includes(change));
}

/** Sets until when relays and bases are there. */
export async function endEdges(
  transaction: WriteTransaction,
  edges: readonly WrittenEdge[],
  until: string,
): Promise<void> {
  for (const type of ['relay', 'basis'] as const) {
    const rows = edges.filter((edge) => edge.type === type).map(({ from, to }) => ({ from, to, props: { until } }));
    await transaction.forEach(updateEdges(edgeTypes[type]), rows);
  }
}

/** Relays that come back must not form a cycle with what was recorded while they were withdrawn. @throws Conflict */
export async function checkCircles(transaction: WriteTransaction, edges: readonly WrittenEdge[]): Promise<void> {
  const relays = edges.filter(({ type, inDocument }) => type === 'relay' && inDocument);
  const paths = await readRelayPaths(
    transaction,
    relays.map(({ to }) => to),
  );
  for (const { from, to } of relays) {
    if (paths.leads(to, from)) {
      throw new Conflict(
        `the import cannot come back: in one document ${to} has come to relay ${from}, which would relay it again: withdraw what recorded that first`,
      );
    }
    paths.add(from, to);
  }
}
