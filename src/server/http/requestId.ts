import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const current = new AsyncLocalStorage<string>();

/** The id of the current request, or a new one outside a request. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}

/** Runs `work` with the request id that another thread has passed. */
export function runAs<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/**
 * Assigns an id to every request, returns it in `X-Request-Id`, and makes it available to the log. An id sent by the
 * client is ignored, so that clients cannot write to the log.
 */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
};
