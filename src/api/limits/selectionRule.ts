import type { ASTVisitor, ValidationContext } from 'graphql';
import { createMeasure, sum } from './measure.js';
import { refuseQuery } from './refuseQuery.js';

/** Five times what the playground asks of the schema, which is the longest query in daily use. */
const maxSelections = 1000;

/**
 * No operation stands for more than `maxSelections` selections once its fragments are written out. Fragments that
 * spread others twice double with every line: thirteen such lines exhaust the memory of a server that runs them.
 *
 *     { ...A ...A }  fragment A on Query { stats { claims } }     6 selections
 */
export function selectionRule(context: ValidationContext): ASTVisitor {
  const selectionsOf = createMeasure((name) => context.getFragment(name), {
    of: (_selection, below) => 1 + below(),
    join: sum,
  });
  return {
    OperationDefinition(operation) {
      const selections = selectionsOf(operation.selectionSet);
      if (selections <= maxSelections) return;
      const message = `The query stands for ${selections} selections once its fragments are written out, and ${maxSelections} is the most: spread fewer fragments, or send several queries`;
      context.reportError(refuseQuery('QUERY_TOO_LARGE', message, operation));
    },
  };
}
