import { controlPredicates } from '../../reasoning/index.js';

/** The predicates of claims that tell of control, for statements that look for such claims. */
export const controlClaims: readonly string[] = [...controlPredicates.keys()];
