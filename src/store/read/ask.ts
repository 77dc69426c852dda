import type { Engine } from '../engine.js';
import { compose, type Question } from './compose.js';
import { bindView, checkView, type View } from './view.js';

/** An answer, and as of which journal entry it was read. */
export interface Answer<T> {
  readonly value: T;
  readonly seq: number;
  /** The moment it was read at: the last recorded one, or the earlier one the view asks for. */
  readonly at: string;
}

/** Answers a question with everything selected below it in one round trip. @throws InvalidInput, NotFound, StoreUnavailable */
export async function ask<T>(engine: Engine, question: Question, view?: View | null): Promise<Answer<T>> {
  const bound = bindView(view);
  const composed = compose(question, bound, engine.name);
  const [row] = await engine.read(composed.statement, composed.params);
  if (row === undefined) throw new Error('the graph has no journal: it was not prepared');
  checkView(bound, row);
  return { value: composed.read(row) as T, seq: row.seq as number, at: row.at as string };
}
