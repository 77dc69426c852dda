import { type ASTVisitor, Kind, type ValidationContext } from 'graphql';
import { createMeasure, sum } from './measure.js';
import { refuseQuery } from './refuseQuery.js';

/** Every root field is a statement of its own, and they run side by side. */
export const maxRootFields = 20;

/** No operation asks for more than `maxRootFields` fields at its root, those of fragments included. */
export function rootFieldRule(context: ValidationContext): ASTVisitor {
  const rootFieldsOf = createMeasure((name) => context.getFragment(name), {
    of: (selection, below) => (selection.kind === Kind.FIELD ? 1 : below()),
    join: sum,
  });
  return {
    OperationDefinition(operation) {
      const fields = rootFieldsOf(operation.selectionSet);
      if (fields <= maxRootFields) return;
      const message = `The query asks for ${fields} fields at its root, and ${maxRootFields} is the most: send several queries`;
      context.reportError(refuseQuery('QUERY_TOO_LARGE', message, operation));
    },
  };
}
