import type { ApolloServerPlugin } from '@apollo/server';
import { problemOf } from './costOf.js';
import type { Variables } from './countValues.js';
import { refuseQuery } from './refuseQuery.js';

/** Two hundred claims with everything around each, some 60,000 records, is the largest question in daily use. */
export const maxCost = 100_000;

/** What the limit needs of a document. */
interface LimitedDocument {
  /** Known documents have no limit. */
  readonly isKnown: boolean;
  /** @throws GraphQLError if the variables do not fit */
  cost(operationName: string | undefined, variables: Variables): number;
}

/**
 * Refuses an operation that would fetch more than `maxCost` records. Runs when the operation and its variables are
 * known: as a validation rule it could not see them, and would refuse every query that requires one.
 */
export function costLimit(documentOf: (text: string) => LimitedDocument): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, source, operation, request }) {
          // An unknown operation name and variables that do not fit are reported by the execution, each with its own message.
          const limited = documentOf(source);
          if (operation === undefined || limited.isKnown) return;
          const variables = request.variables ?? {};
          const operationName = request.operationName ?? undefined;
          if (problemOf({ schema, document, operationName, variables }) !== undefined) return;
          const cost = limited.cost(operationName, variables);
          if (cost <= maxCost) return;
          const message = `The query may fetch ${cost} records, and ${maxCost} is the most: ask for smaller pages (first), or for inner lists in a query of their own`;
          throw refuseQuery('QUERY_TOO_COSTLY', message);
        },
      };
    },
  };
}
