import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import { type Context, localCaller } from '../graphql/context.js';
import type { Engine } from '../store/engine.js';
import type { Answer, Answers } from './answers.js';
import { writesOf } from './writingRule.js';

/** The handler of the API: who asks is 'local' until there are keys. */
export function graphql(apollo: ApolloServer<Context>, answers: Answers): RequestHandler {
  return async (request, response) => {
    const answer = await answers.find(keyOf(request), (engine) => run(apollo, engine, request));
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    // A dashboard asks with GET whether an answer is still the one it has; it has to ask each time.
    const etag = request.method === 'GET' ? answer.etag : undefined;
    response.setHeader('Cache-Control', etag === undefined ? 'no-store' : 'private, no-cache');
    if (etag !== undefined) response.setHeader('ETag', etag);
    if (etag !== undefined && isAmong(etag, request.headers['if-none-match'])) {
      response.statusCode = 304;
      response.removeHeader('Content-Type');
      response.end();
      return;
    }
    response.setHeader('Content-Length', answer.body.length);
    response.end(answer.body);
  };
}

async function run(apollo: ApolloServer<Context>, engine: Engine, request: Request): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { status = 200, ...given } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search: searchOf(request), body: request.body },
    context: async () => ({ engine, by: localCaller, writes: writesOf(request) }),
  });
  // Parts of an answer one after another are only sent to those who ask with @defer, which the schema has not.
  if (given.body.kind !== 'complete') throw new Error('an answer came in parts');
  return { status, headers: given.headers, body: Buffer.from(given.body.string) };
}

const searchOf = ({ url }: Request): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/**
 * What an answer depends on besides the graph: the question, the form that is accepted, and the day, which questions in English
 * may mean. Who asks makes no difference: everybody may read everything. Undefined for what may change the graph, and for what
 * Apollo refuses of GET: what a page of another site could send.
 */
function keyOf(request: Request): string | undefined {
  const { method, headers } = request;
  const search = searchOf(request);
  const body: unknown = request.body;
  if (method === 'GET' ? !hasPreflight(headers) : method !== 'POST' || !isQuestion(body)) return undefined;
  const asked = JSON.stringify([method, search, headers.accept, new Date().toISOString().slice(0, 10), body]);
  return createHash('sha256').update(asked).digest('base64');
}

// Apollo's csrfPrevention looks for the same.
function hasPreflight(headers: Request['headers']): boolean {
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

function isQuestion(body: unknown): boolean {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  return typeof query === 'string' && !/\bmutation\b/.test(query);
}

function isAmong(etag: string, given: string | undefined): boolean {
  const tags = (given ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
