import type { Row } from '../../engine.js';
import { closeEdges } from '../transaction/writerStatements.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

/**
 * Recomputes the status of attributions after something changed that it depends on. One is retracted while a retraction
 * of it holds, or after it went with its import; its review is that of the latest review that holds, else the one it
 * was recorded with.
 */
export async function updateStatuses(transaction: WriteTransaction, attributions: readonly string[]): Promise<void> {
  const rows = await transaction.forEach('lookups/decisions/statuses', [...new Set(attributions)]);
  const changed = rows.map(toStatus).filter((status) => status.changed);
  const now = changed.filter(({ at }) => at === transaction.at);
  await transaction.forEach('writes/edges/correct-status', now);
  const later = changed.filter(({ at }) => at !== transaction.at);
  await transaction.forEach(
    closeEdges('OF'),
    later.map(({ id }) => ({ from: id })),
  );
  await transaction.forEach('writes/edges/open-status', later);
  const accepted = changed.filter(({ review }) => review === 'ACCEPTED').map(({ id }) => id);
  await transaction.forEach('writes/things/confirm-source', accepted);
}

function toStatus(row: Row) {
  const isWithdrawn = typeof row.withdrawn === 'string' || row.retained === true;
  const retracted = isWithdrawn || Number(row.retractions) > 0;
  const reviews = Array.isArray(row.reviews) ? row.reviews : [];
  const review = reviews.at(-1) ?? row.recorded;
  const changed = retracted !== row.retracted || review !== row.review;
  return { id: row.id, claim: row.claim, at: row.at, retracted, review, changed };
}
