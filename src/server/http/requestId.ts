import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; a new one outside of any. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}

/** Does something on behalf of a request whose id another thread has given. */
export function runAs<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/**
 * Gives every request an id, says it in `X-Request-Id`, and keeps it for whoever logs on its behalf. The client's own is
 * not taken over: what stands in the log must not be for others to choose.
 */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
};
