import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { Busy, WhosaidError } from '../domain/errors.js';
import { callerOf } from './access/access.js';
import { searchOf } from './graphql/graphqlRequest.js';
import type { GraphqlResponse, ResponseCache } from './graphql/responseCache.js';
import { sendError } from './http/sendError.js';
import type { RequestRunner } from './threads/requestRunner.js';

/** The handler of the API. Everybody may ask; `identify` has found out who may write. */
export function graphqlRoute(runner: RequestRunner, answers: ResponseCache): RequestHandler {
  return async (request, response) => {
    const gone = whenGone(response);
    const caller = callerOf(request);
    try {
      const answer = await answers.find(keyOf(request), gone, (engine, signal) =>
        runner.run(request, caller, engine, signal),
      );
      sendAnswer(request, response, answer);
    } catch (error) {
      if (gone.aborted) return;
      if (!(error instanceof WhosaidError)) throw error;
      refuse(response, error);
    }
  };
}

/** Aborted when the client is gone before it was answered. */
function whenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Busy('nobody waits for the answer any more', 'client', 1));
  });
  return controller.signal;
}

function sendAnswer(request: Request, response: Response, answer: GraphqlResponse): void {
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
}

/** What was not begun, or could not be ended. */
function refuse(response: Response, error: WhosaidError): void {
  const { code, message } = error;
  const isOfClient = error instanceof Busy && error.overloaded === 'client';
  response.setHeader('Cache-Control', 'no-store');
  if (error instanceof Busy) response.setHeader('Retry-After', error.retryAfter);
  sendError(response, { status: isOfClient ? 429 : 503, code, message });
}

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
