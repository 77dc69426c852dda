import { Conflict, InvalidInput, NotFound } from '../../domain/errors.js';
import { type Id, parseId } from '../../domain/records/ids.js';
import type { Engine } from '../../graph/engine.js';
import { decisionOfChange, withdrawImport } from '../../graph/write/decisions/withdrawImport.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { checkReason, type Decided, decide } from './decide.js';
import type { DecisionAuthor } from './retract.js';

/** What to withdraw: either a decision, by id, or what a journal entry recorded: its decision, its records, or all of its import. */
interface Withdrawn {
  readonly decision?: string | undefined;
  readonly change?: number | undefined;
}

/**
 * Withdraws a decision, or what a change recorded: of an import, all of it. To undo it, withdraw the resulting decision.
 *
 * @throws InvalidInput unless exactly one is given; NotFound; Conflict if it is already withdrawn
 */
export async function withdraw(
  engine: Engine,
  { decision, change }: Withdrawn,
  decider: DecisionAuthor,
): Promise<Decided> {
  if ((decision === undefined) === (change === undefined)) {
    throw new InvalidInput('give either the decision to withdraw, or a change to withdraw');
  }
  const reason = checkReason(decider.reason);
  const decided = decision ?? (await decisionOfChange(engine, change ?? 0));
  if (decided === undefined) return withdrawImport(engine, { change: change ?? 0, ...decider, reason });
  const id = parseId(decided, 'decision');
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
