import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** No operation is of a kind that the schema has not. */
export function operationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return;
      const instead =
        operation.operation === 'subscription' ? 'ask changes(after: …) again from time to time' : 'send a query';
      const message = `There is no ${operation.operation} in this API: ${instead}`;
      context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  };
}
