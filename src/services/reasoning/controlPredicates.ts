/** The predicates that tell of control. */
export const controlPredicates: readonly string[] = ['controls', 'seized', 'lost', 'withdrew from'];
