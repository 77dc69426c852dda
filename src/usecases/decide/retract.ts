import { Conflict, NotFound } from '../../domain/errors.js';
import { type Id, parseId } from '../../domain/records/ids.js';
import type { Engine } from '../../graph/engine.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { type Decided, decide } from './decide.js';

/** Who decides, and why: a decision always has a reason. */
export interface DecisionAuthor {
  readonly by: string;
  readonly reason: string;
}

/**
 * Strikes out our record of an attribution: it no longer counts, and nothing is deleted. `withdraw` of the decision
 * brings it back.
 *
 * @throws InvalidInput for what is no id of an attribution; NotFound; Conflict when it is struck out already
 */
export async function retract(engine: Engine, attribution: string, decider: DecisionAuthor): Promise<Decided> {
  const id = parseId(attribution, 'attribution');
  return decide(engine, 'RETRACT', decider, {
    record: (decided) => ({ retraction: { attribution: id, ...decided } }),
    guard: (work) => checkStands(work, id),
  });
}

async function checkStands(work: WriteTransaction, id: Id): Promise<void> {
  const [row] = await work.run('lookups/retraction-of', { id });
  if (row === undefined) throw new NotFound(`there is no attribution ${id} in this graph: search or claims find them`);
  if (row.gone !== null && row.gone !== undefined) {
    throw new Conflict(`${id} was withdrawn with its import on ${row.gone}: there is nothing left to retract`);
  }
  const [retraction] = row.retractions as readonly string[];
  if (retraction === undefined) return;
  throw new Conflict(`${id} is retracted already, by ${retraction}: withdraw that decision to bring it back`);
}
