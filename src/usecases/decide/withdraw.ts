import { Conflict, InvalidInput, NotFound } from '../../domain/errors.js';
import { type Id, parseId } from '../../domain/records/ids.js';
import type { Engine } from '../../graph/engine.js';
import { withdrawImport } from '../../graph/write/decisions/withdrawImport.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { checkReason, type Decided, decide } from './decide.js';
import type { DecisionAuthor } from './retract.js';

/** What to withdraw: either a decision, by id, or an import, by any of its journal entries. */
interface Withdrawn {
  readonly decision?: string | undefined;
  readonly change?: number | undefined;
}

/**
 * Withdraws a decision, or everything an import recorded. To undo it, withdraw the resulting decision.
 *
 * @throws InvalidInput unless exactly one is given; NotFound; Conflict if it is already withdrawn
 */
export async function withdraw(
  engine: Engine,
  { decision, change }: Withdrawn,
  decider: DecisionAuthor,
): Promise<Decided> {
  if ((decision === undefined) === (change === undefined)) {
    throw new InvalidInput('give either the decision to withdraw, or a change of the import to withdraw');
  }
  if (change !== undefined) return withdrawImport(engine, { change, ...decider, reason: checkReason(decider.reason) });
  const id = parseId(decision ?? '', 'decision');
  return decide(engine, 'WITHDRAW', decider, {
    record: (decided) => ({ withdrawal: { decision: id, ...decided } }),
    guard: (work) => checkHolds(work, id),
  });
}

async function checkHolds(work: WriteTransaction, id: Id): Promise<void> {
  const [row] = await work.run('lookups/decisions/withdrawal-of', { id });
  if (row === undefined) throw new NotFound(`decision ${id} does not exist in this graph`);
  if (row.gone !== null && row.gone !== undefined) {
    throw new Conflict(`${id} has already been withdrawn with its import on ${row.gone}`);
  }
  const [withdrawal] = row.withdrawals as readonly string[];
  if (withdrawal === undefined) return;
  throw new Conflict(`${id} is already withdrawn by ${withdrawal}: withdraw that decision to restore it`);
}
