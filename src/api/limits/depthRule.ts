import { type ASTVisitor, Kind, type ValidationContext } from 'graphql';
import { createMeasure } from './measure.js';
import { refuseQuery } from './refuseQuery.js';

/** Deep enough for a chain of ten relays with their sources; every level is one more nested part of the statement. */
const maxDepth = 15;

/**
 * No operation nests fields deeper than `maxDepth`. What is asked of the schema itself (`__schema`, `__type`) is left to
 * graphql-js, whose own rule knows which of those lists can grow.
 *
 *     { claims { nodes { text } } }     depth 3
 */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = createMeasure((name) => context.getFragment(name), {
    of: (selection, below) => {
      if (selection.kind !== Kind.FIELD) return below();
      return selection.name.value.startsWith('__') ? 1 : 1 + below();
    },
    join: Math.max,
  });
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= maxDepth) return;
      const message = `The query is ${depth} fields deep, and ${maxDepth} is the most: ask for the inner part in a query of its own, by id`;
      context.reportError(refuseQuery('QUERY_TOO_LARGE', message, operation));
    },
  };
}
