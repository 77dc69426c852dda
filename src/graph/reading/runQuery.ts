import { NotFound } from '../../domain/errors.js';
import type { Value } from '../engine.js';
import { type Composed, compose, type Question } from '../select/compose.js';
import { checkView } from '../select/view.js';
import type { Lookup } from '../shape/lookup.js';
import type { ComputedFields } from '../shape/shape.js';
import type { Reading } from './reading.js';

/** An answer, and as of which journal entry it was read. */
export interface Answer<T> {
  readonly value: T;
  readonly seq: number;
  /** When that entry was recorded. */
  readonly head: string;
  /** The moment it was read at: the last recorded one, or the earlier one the view asks for. */
  readonly at: string;
  /** Whether something in it is computed. */
  readonly computes: boolean;
}

/** What was looked up: a map by id. */
export type Found = Readonly<Record<string, true | number>>;

/** What is computed for a question, by those who reason. */
export interface Computing {
  readonly fields: ComputedFields;
  /** The value of a parameter that is looked up before the statement runs. */
  readonly lookUp: (lookup: Lookup) => Promise<Found>;
}

/**
 * Answers questions with everything selected below them in one round trip; computed fields stand there as `Later`.
 * @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow
 */
export async function runQuery<T>(
  reading: Reading,
  questions: readonly Question[],
  { fields, lookUp }: Computing,
): Promise<Answer<readonly T[]>> {
  let composed: Composed | undefined;
  const rows = await reading.run(async (view) => {
    composed = compose(questions, view, reading.engine.name, fields);
    const { statement, params, lookups } = composed;
    const found = await Promise.all(
      Object.entries(lookups).map(async ([name, lookup]) => [name, await lookUp(lookup)] as const),
    );
    return { statement, params: { ...params, ...Object.fromEntries(found) } };
  });
  const [row] = rows;
  if (row === undefined || composed === undefined) throw new Error('the graph has no journal: it was not prepared');
  checkView(composed.params, row);
  checkNamed(
    questions.flatMap(({ named }) => named ?? []),
    row.namedFound,
  );
  const { seq, head } = row as { readonly seq: number; readonly head: string };
  const { recordedAt } = composed.params;
  const at = typeof recordedAt === 'string' && recordedAt < head ? recordedAt : head;
  return { value: composed.read(rows) as readonly T[], seq, head, at, computes: composed.computes };
}

/** Refuses a question about a thing that is not in the graph in this view. @throws NotFound */
function checkNamed(named: readonly string[], found: Value | undefined): void {
  const known = new Set(Array.isArray(found) ? found : []);
  const missing = named.find((id) => !known.has(id));
  if (missing !== undefined) throw new NotFound(`there is no ${missing} in this graph: search finds the ids of things`);
}
