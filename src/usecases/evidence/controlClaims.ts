import { controlPredicates } from '../../reasoning/index.js';

/** The predicates of claims about control, for statements that search for them. */
export const controlClaims: readonly string[] = [...controlPredicates.keys()];
