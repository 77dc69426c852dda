import { compareText } from '../../../domain/records/identity.js';
import { OPEN_END } from '../../openEnd.js';
import { MergeGroups, readRepresentatives } from '../transaction/mergeGroups.js';
import { closeEdges, createEdges, updateEdges } from '../transaction/writerStatements.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

interface Merge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/**
 * Recomputes the representative of each thing that a changed merge is about, and of all that is merged with
 * them. Merges count in the order in which they were made, so that any set of them means one thing, in whatever order
 * they were recorded or taken back.
 */
export async function recomputeClusters(transaction: WriteTransaction, ends: readonly string[]): Promise<void> {
  if (ends.length === 0) return;
  const { members, merges } = await readCluster(transaction, ends);
  const groups = new MergeGroups(new Map());
  const inOrder = [...merges].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  for (const { from, to } of inOrder) groups.join(from, to);
  const before = await readRepresentatives(transaction, members);
  const moved = members
    .map((id) => ({ id, representative: groups.representative(id) }))
    .filter(({ id, representative }) => before.get(id) !== representative);
  await transaction.forEach(
    closeEdges('SAME_AS'),
    moved.map(({ id }) => ({ from: id })),
  );
  const props = { at: transaction.at, until: OPEN_END };
  await transaction.forEach(
    createEdges('SAME_AS'),
    moved.map(({ id, representative }) => ({ from: id, to: representative, props })),
  );
  // What represents others is marked for good, so that readers look for what a merge made equal only where there may be some.
  const shared = new Set(members.map((id) => groups.representative(id)).filter(() => merges.length > 0));
  await transaction.forEach(
    updateEdges('SAME_AS'),
    [...shared].map((id) => ({ from: id, to: id, props: { shared: true } })),
  );
}

/** Everything that merges which hold join to the given things, step by step. */
async function readCluster(transaction: WriteTransaction, ends: readonly string[]) {
  const members = new Set(ends);
  const merges = new Map<string, Merge>();
  let frontier = [...members];
  while (frontier.length > 0) {
    const rows = (await transaction.forEach('lookups/decisions/merges', frontier)) as unknown as readonly Merge[];
    for (const merge of rows) merges.set(merge.id, merge);
    frontier = [...new Set(rows.flatMap(({ from, to }) => [from, to]))].filter((id) => !members.has(id));
    for (const id of frontier) members.add(id);
  }
  return { members: [...members], merges: [...merges.values()] };
}
