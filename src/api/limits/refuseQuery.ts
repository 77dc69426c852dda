import { type ASTNode, GraphQLError } from 'graphql';

/**
 * Why a well-formed query is not run: `QUERY_TOO_LARGE` by its text alone (tokens, depth, aliases, selections, root
 * fields), `QUERY_TOO_COSTLY` by what it would fetch.
 */
type RefusalCode = 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY';

/** The refusal of a query: the sentence gives the figure, the limit and what to do. Answered with HTTP status 400. */
export function refuseQuery(code: RefusalCode, message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code, http: { status: 400 } } });
}
