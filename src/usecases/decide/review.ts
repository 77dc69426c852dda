import { parseId } from '../../domain/records/ids.js';
import type { ReviewState } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import type { Grader } from './assess.js';
import { type Decided, decide } from './decide.js';
import { checkExpected, relaysReviewedWith } from './reviewTogether.js';

interface ReviewOptions extends Grader {
  /** The state in which the reviewer saw the attributions. */
  readonly expected?: ReviewState | undefined;
  /** Whether what only relays them is reviewed with them. */
  readonly withRelays?: boolean | undefined;
}

/**
 * Sets the review state of attributions. The latest review that is not withdrawn counts.
 * @throws InvalidInput; NotFound; Conflict if one of them is not in the expected state
 */
export async function review(
  engine: Engine,
  attributions: readonly string[],
  state: ReviewState,
  { expected, withRelays, ...reviewer }: ReviewOptions,
): Promise<Decided> {
  const ids = [...new Set(attributions.map((id) => parseId(id, 'attribution')))];
  const together: string[] = [];
  return decide(engine, 'REVIEW', reviewer, {
    record: (decided) => ({ review: { attributions: [...ids, ...together], state, ...decided } }),
    guard: async (transaction) => {
      if (expected !== undefined) await checkExpected(transaction, ids, expected);
      // The transaction may be tried again.
      together.length = 0;
      if (withRelays === true) together.push(...(await relaysReviewedWith(transaction, ids, state)));
    },
  });
}
