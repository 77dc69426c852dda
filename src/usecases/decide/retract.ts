import { Conflict, NotFound } from '../../domain/errors.js';
import { type Id, parseId } from '../../domain/records/ids.js';
import type { Engine } from '../../graph/engine.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { type Decided, decide } from './decide.js';

/** The author of a decision, with a mandatory reason. */
export interface DecisionAuthor {
  readonly by: string;
  readonly reason: string;
}

/**
 * Retracts the record of an attribution: it no longer counts, but is not deleted. Withdrawing the decision restores it.
 *
 * @throws InvalidInput if the id is not that of an attribution; NotFound; Conflict if it is already retracted
 */
export async function retract(engine: Engine, attribution: string, decider: DecisionAuthor): Promise<Decided> {
  const id = parseId(attribution, 'attribution');
  return decide(engine, 'RETRACT', decider, {
    record: (decided) => ({ retraction: { attribution: id, ...decided } }),
    guard: (work) => checkStands(work, id),
  });
}

async function checkStands(work: WriteTransaction, id: Id): Promise<void> {
  const [row] = await work.run('lookups/decisions/retraction-of', { id });
  if (row === undefined)
    throw new NotFound(`attribution ${id} does not exist in this graph: find attributions with search or claims`);
  if (row.gone !== null && row.gone !== undefined) {
    throw new Conflict(`${id} was withdrawn with its import on ${row.gone} and cannot be retracted`);
  }
  const [retraction] = row.retractions as readonly string[];
  if (retraction === undefined) return;
  throw new Conflict(`${id} is already retracted by ${retraction}: withdraw that decision to restore it`);
}
