import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { Busy, WhosaidError } from '../domain/errors.js';
import { callerOf } from './access/access.js';
import { searchOf } from './graphql/graphqlRequest.js';
import type { GraphqlResponse, ResponseCache } from './graphql/responseCache.js';
import { packBody, takesPacked } from './http/packBody.js';
import { sendError } from './http/sendError.js';
import type { RequestRunner } from './threads/requestRunner.js';

/** The handler of `/graphql`. Everybody may read; `identify` has determined who may write. */
export function graphqlRoute(runner: RequestRunner, answers: ResponseCache): RequestHandler {
  return async (request, response) => {
    const gone = whenGone(response);
    const caller = callerOf(request);
    try {
      const answer = await answers.find(keyOf(request), gone, (engine, signal) =>
        runner.run(request, caller, engine, signal),
      );
      await sendAnswer(request, response, answer);
    } catch (error) {
      if (gone.aborted) return;
      if (!(error instanceof WhosaidError)) throw error;
      refuse(response, error);
    }
  };
}

/** Aborted if the client disconnects before the response is sent. */
function whenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Busy('the client disconnected', 'client', 1));
  });
  return controller.signal;
}

async function sendAnswer(request: Request, response: Response, answer: GraphqlResponse): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.vary('Accept-Encoding');
  // Clients may revalidate a GET with its ETag, but must do so every time.
  const etag = request.method === 'GET' ? answer.etag : undefined;
  const isPacked = takesPacked(request, answer.body);
  response.setHeader('Cache-Control', etag === undefined ? 'no-store' : 'private, no-cache');
  // Packed it has other bytes, so the tag is a weak one.
  if (etag !== undefined) response.setHeader('ETag', isPacked ? `W/${etag}` : etag);
  if (etag !== undefined && isAmong(etag, request.headers['if-none-match'])) {
    response.statusCode = 304;
    response.removeHeader('Content-Type');
    response.end();
    return;
  }
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  const body = isPacked ? await packBody(answer.body) : answer.body;
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

/** Responds to a request that was rejected or could not be completed. */
function refuse(response: Response, error: WhosaidError): void {
  const { code, message } = error;
  const isOfClient = error instanceof Busy && error.overloaded === 'client';
  response.setHeader('Cache-Control', 'no-store');
  if (error instanceof Busy) response.setHeader('Retry-After', error.retryAfter);
  sendError(response, { status: isOfClient ? 429 : 503, code, message });
}

/**
 * The cache key: the operation, the accepted media type, and the date, because questions in English may refer to today. The
 * caller is not part of it: everybody may read everything. Undefined for mutations, and for GET requests that Apollo rejects
 * because a page of another site could send them.
 */
function keyOf(request: Request): string | undefined {
  const { method, headers } = request;
  const search = searchOf(request);
  const body: unknown = request.body;
  if (method === 'GET' ? !hasPreflight(headers) : method !== 'POST' || !isQuery(body)) return undefined;
  const asked = JSON.stringify([method, search, headers.accept, new Date().toISOString().slice(0, 10), body]);
  return createHash('sha256').update(asked).digest('base64');
}

// The same check as Apollo's csrfPrevention.
function hasPreflight(headers: Request['headers']): boolean {
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

function isQuery(body: unknown): boolean {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  return typeof query === 'string' && !/\bmutation\b/.test(query);
}

function isAmong(etag: string, given: string | undefined): boolean {
  const tags = (given ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
