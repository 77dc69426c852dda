import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request } from 'express';
import type { Context } from '../../api/execution/context.js';
import type { GraphqlResponse } from './responseCache.js';

/** What of a request the answer depends on; it can be handed to another thread. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The query string with its `?`; empty where there is none. */
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

/** Lets Apollo answer a request. */
export async function answerRequest(
  apollo: ApolloServer<Context>,
  { method, headers, search, body }: GraphqlRequest,
  context: Context,
): Promise<GraphqlResponse> {
  const { status = 200, ...given } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: new HeaderMap(Object.entries(headers)), search, body },
    context: async () => context,
  });
  // Parts of an answer one after another are only sent to those who ask with @defer, which the schema has not.
  if (given.body.kind !== 'complete') throw new Error('an answer came in parts');
  return { status, headers: [...given.headers], body: Buffer.from(given.body.string) };
}
