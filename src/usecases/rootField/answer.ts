import type { View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { Answer } from '../../graph/reading/runQuery.js';
import type { Question } from '../../graph/select/compose.js';
import { RootField } from './rootField.js';

/** Answers a root query with its whole selection, including computed fields. @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow */
export async function answer<T>(engine: Engine, question: Question, view?: View | null): Promise<Answer<T>> {
  const field = new RootField(engine, view);
  const answered = await field.ask<T>(question);
  return answered.computes ? { ...answered, value: await field.complete(answered.value) } : answered;
}
