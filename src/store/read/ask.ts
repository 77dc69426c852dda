import { NotFound } from '../../model/errors.js';
import type { Engine, Value } from '../engine.js';
import { compose, type Question } from './compose.js';
import type { ComputedFields } from './shape.js';
import { bindView, checkView, type View } from './view.js';

/** An answer, and as of which journal entry it was read. */
export interface Answer<T> {
  readonly value: T;
  readonly seq: number;
  /** When that entry was recorded. */
  readonly head: string;
  /** The moment it was read at: the last recorded one, or the earlier one the view asks for. */
  readonly at: string;
}

/** Answers a question with everything selected below it in one round trip, computed fields too. @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow */
export async function ask<T>(
  engine: Engine,
  question: Question,
  view?: View | null,
  computed: ComputedFields = {},
): Promise<Answer<T>> {
  const bound = bindView(view);
  const composed = compose(question, bound, engine.name, computed);
  const rows = await engine.read(composed.statement, composed.params);
  const [row] = rows;
  if (row === undefined) throw new Error('the graph has no journal: it was not prepared');
  checkView(bound, row);
  checkNamed(question.named ?? [], row.namedFound);
  return { value: composed.read(rows) as T, seq: row.seq as number, head: row.head as string, at: row.at as string };
}

/** Refuses a question about a thing that the graph has not (as of then). @throws NotFound */
function checkNamed(named: readonly string[], found: Value | undefined): void {
  const known = new Set(Array.isArray(found) ? found : []);
  const missing = named.find((id) => !known.has(id));
  if (missing !== undefined) throw new NotFound(`there is no ${missing} in this graph: search finds the ids of things`);
}
