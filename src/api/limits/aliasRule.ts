import { type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';
import { createMeasure, sum } from './measure.js';
import { refuseQuery } from './refuseQuery.js';

/** A dashboard's worth. Aliases are the cheap way to ask one thing a hundred times over. */
const maxAliases = 30;

/**
 * No operation has more than `maxAliases` aliases, those of a fragment counted wherever it is spread; and none is `__proto__`, under
 * which an object of JavaScript cannot hold an answer.
 *
 *     { a: stats { claims } b: stats { claims } }     2 aliases
 */
export function aliasRule(context: ValidationContext): ASTVisitor {
  const aliasesOf = createMeasure((name) => context.getFragment(name), {
    of: (selection, below) => (selection.kind === Kind.FIELD && selection.alias ? 1 : 0) + below(),
    join: sum,
  });
  return {
    Field(field) {
      if (field.alias?.value !== '__proto__') return;
      context.reportError(new GraphQLError('__proto__ cannot be an alias: use another', { nodes: field }));
    },
    OperationDefinition(operation) {
      const aliases = aliasesOf(operation.selectionSet);
      if (aliases <= maxAliases) return;
      const message = `The query has ${aliases} aliases, and ${maxAliases} is the most: send several queries`;
      context.reportError(refuseQuery('QUERY_TOO_LARGE', message, operation));
    },
  };
}
