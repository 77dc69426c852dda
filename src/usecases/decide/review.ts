import { parseId } from '../../domain/records/ids.js';
import type { ReviewState } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import type { Grader } from './assess.js';
import { type Decided, decide } from './decide.js';

/** Sets the review state of attributions. The latest review that is not withdrawn counts. @throws InvalidInput; NotFound */
export async function review(
  engine: Engine,
  attributions: readonly string[],
  state: ReviewState,
  reviewer: Grader,
): Promise<Decided> {
  const ids = [...new Set(attributions.map((id) => parseId(id, 'attribution')))];
  return decide(engine, 'REVIEW', reviewer, {
    record: (decided) => ({ review: { attributions: ids, state, ...decided } }),
  });
}
