import { OPEN_END } from '../../openEnd.js';
import type { Plan } from '../batch/plan.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import { type ChangedDecisions, type Decision, readDecisions } from './decision.js';
import { applyImportWithdrawals } from './imports.js';
import { closeLinks, openLinks } from './links.js';
import { recomputeClusters } from './merges.js';
import { updateStatuses } from './statuses.js';

/** Lets what a batch decided take effect. */
export async function applyBatchDecisions(transaction: WriteTransaction, { created, updated }: Plan): Promise<void> {
  const back = updated.filter((one) => one.back).map(({ stored }) => stored.id);
  const fresh = [...created.map(({ record }) => record.id), ...back].filter((id) => id.startsWith('dec_'));
  const attributions = updated.filter(({ stored }) => stored.id.startsWith('att_')).map(({ stored }) => stored.id);
  await applyDecisions(transaction, { fresh, withdrawn: [], attributions });
}

/** Finds which decisions hold now, and makes the graph follow from them. */
export async function applyDecisions(transaction: WriteTransaction, touched: ChangedDecisions): Promise<void> {
  const fresh = new Set(touched.fresh);
  const decisions = await readDecisions(transaction, [...fresh, ...touched.withdrawn]);
  const live = await activeDecisions(transaction, decisions);
  const changed = decisions.filter(({ id, live: was }) => (was && !fresh.has(id)) !== live.has(id));
  const opened = changed.filter(({ id }) => live.has(id));
  const closed = changed.filter(({ id }) => !live.has(id));
  await openLinks(transaction, opened);
  await closeLinks(transaction, closed);
  await recomputeClusters(
    transaction,
    changed.filter(({ linkKind }) => linkKind === 'SAME_AS').flatMap(({ from, to }) => [from, to]),
  );
  const judged = changed.filter(({ kind }) => kind === 'REVIEW' || kind === 'RETRACTION');
  const imports = changed.some(({ kind, decision }) => kind === 'WITHDRAWAL' && decision === undefined)
    ? await applyImportWithdrawals(transaction)
    : { fresh: [], withdrawn: [], attributions: [] };
  await updateStatuses(transaction, [
    ...touched.attributions,
    ...judged.flatMap(({ attributions }) => attributions),
    ...imports.attributions,
  ]);
  if (imports.fresh.length + imports.withdrawn.length > 0)
    await applyDecisions(transaction, { ...imports, attributions: [] });
}

/**
 * Which of the decisions hold: those that did not go with their import and that no withdrawal which holds itself takes
 * back. The outermost withdrawals are judged first, because what they take back depends on them.
 */
async function activeDecisions(
  transaction: WriteTransaction,
  decisions: readonly Decision[],
): Promise<ReadonlySet<string>> {
  const live = new Set<string>();
  const depths = [...new Set(decisions.map(({ depth }) => depth))].sort((a, b) => b - a);
  for (const depth of depths) {
    const level = decisions.filter((decision) => decision.depth === depth);
    const rows = await transaction.forEach(
      'lookups/decisions/withdrawn-decisions',
      level.map(({ id }) => id),
    );
    const undone = new Set(rows.map(({ id }) => id));
    for (const { id, withdrawn } of level) if (!withdrawn && !undone.has(id)) live.add(id);
    const ended = level.filter((one) => one.live !== live.has(one.id));
    await transaction.forEach(
      'writes/things/update-properties',
      ended.map(({ id }) => ({ id, props: { until: live.has(id) ? OPEN_END : transaction.at } })),
    );
  }
  return live;
}
