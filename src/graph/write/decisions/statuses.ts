import type { Row } from '../../engine.js';
import type { Work } from '../transaction/writeTransaction.js';

/**
 * Finds anew how attributions stand, after something that bears on it changed. One does not stand while a retraction
 * of it holds, or after it went with its import; its review is that of the latest review that holds, else the one it
 * was recorded with.
 */
export async function settleStandings(work: Work, attributions: readonly string[]): Promise<void> {
  const rows = await work.forEach('read/standings', [...new Set(attributions)]);
  const changed = rows.map(toStanding).filter((standing) => standing.changed);
  const now = changed.filter(({ at }) => at === work.at);
  await work.forEach('write/stand-corrected', now);
  const later = changed.filter(({ at }) => at !== work.at);
  await work.forEach('write/stand-no-more', later);
  await work.forEach('write/stand', later);
}

function toStanding(row: Row) {
  const isWithdrawn = typeof row.withdrawn === 'string' || row.held === true;
  const retracted = isWithdrawn || Number(row.retractions) > 0;
  const reviews = Array.isArray(row.reviews) ? row.reviews : [];
  const review = reviews.at(-1) ?? row.recorded;
  const changed = retracted !== row.retracted || review !== row.review;
  return { id: row.id, claim: row.claim, at: row.at, retracted, review, changed };
}
