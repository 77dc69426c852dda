import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import { type CostQuestion, costOf } from './costOf.js';
import { refuseQuery } from './refuseQuery.js';

/** Two hundred claims with everything around each, some 60,000 records, is the largest question in daily use. */
export const maxCost = 100_000;

/** Dashboards ask the same again and again: what was reckoned of a parsed text is kept with it, by its variables. */
const reckoned = new WeakMap<DocumentNode, Map<string, number>>();
const maxKept = 100;
const longestKept = 2_000;

/**
 * Refuses an operation that would fetch more than `maxCost` records. Runs when the operation and its variables are
 * known: as a validation rule it could not see them, and would refuse every query that requires one.
 */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, operationName }) {
        // A name that no operation has is refused when the query is run; so are variables that do not fit, each with a
        // sentence of its own.
        if (operation === undefined) return;
        const variables = request.variables ?? {};
        const question = { schema, document, operationName: operationName ?? undefined, variables };
        if (problemOf(question) !== undefined) return;
        const cost = reckon(question);
        if (cost <= maxCost) return;
        const message = `The query may fetch ${cost} records, and ${maxCost} is the most: ask for smaller pages (first), or for inner lists in a query of their own`;
        throw refuseQuery('QUERY_TOO_COSTLY', message);
      },
    };
  },
};

/** The first thing that is wrong with what an operation is run with. To find all of them takes the square of their number. */
function problemOf({ schema, document, operationName, variables }: CostQuestion): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return new GraphQLError('No operation has this name');
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors?.[0];
}

/** What an operation costs with its variables. @throws GraphQLError for what cannot be reckoned */
export function reckon(question: CostQuestion): number {
  const key = JSON.stringify([question.operationName, question.variables]);
  const kept = reckoned.get(question.document) ?? new Map<string, number>();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const cost = reckonAnew(question);
  if (kept.size < maxKept && key.length < longestKept) reckoned.set(question.document, kept.set(key, cost));
  return cost;
}

function reckonAnew(question: CostQuestion): number {
  try {
    // What reckons reads the variables without such a limit.
    const problem = problemOf(question);
    if (problem !== undefined) throw problem;
    return costOf(question);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Never let pass what could not be reckoned: an argument that does not fit would only fail its own field.
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
