import type { Engine } from '../store/engine.js';
import { type Answer, ask } from '../store/read/ask.js';
import type { Question } from '../store/read/compose.js';
import type { View } from '../store/read/view.js';
import { computedFields } from './reasoning/computedFields.js';

/** Answers a question with everything selected below it, computed fields too, in one round trip. @throws as `ask` */
export function answer<T>(engine: Engine, question: Question, view?: View | null): Promise<Answer<T>> {
  return ask<T>(engine, question, view, computedFields);
}
