import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request } from 'express';
import type { Context } from '../../api/execution/context.js';
import type { GraphqlResponse } from './responseCache.js';

/** The parts of a request that determine the response. Can be sent to another thread. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The query string with its `?`, or empty. */
  readonly search: string;
  readonly body: unknown;
}

export function graphqlRequest({ method, headers, url, body }: Request): GraphqlRequest {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { method, headers: Object.fromEntries(given), search: searchOf({ url }), body };
}

export const searchOf = ({ url }: Pick<Request, 'url'>): string =>
  url.includes('?') ? url.slice(url.indexOf('?')) : '';

/** Executes a request with Apollo. */
export async function answerRequest(
  apollo: ApolloServer<Context>,
  { method, headers, search, body }: GraphqlRequest,
  context: Context,
): Promise<GraphqlResponse> {
  const { status = 200, ...given } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: new HeaderMap(Object.entries(headers)), search, body },
    context: async () => context,
  });
  // Incremental delivery requires @defer, which the schema does not have.
  if (given.body.kind !== 'complete') throw new Error('unexpected incremental response');
  return { status, headers: [...given.headers], body: Buffer.from(given.body.string) };
}
