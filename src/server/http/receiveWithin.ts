import type { Request, RequestHandler } from 'express';
import { sendError } from './sendError.js';

/** Enough for a 1 MB body over a slow connection. Protects against clients that send too slowly. */
export const receiveMs = 30_000;

/** Closes the connection of a request that is not received in time. */
export function receiveWithin(ms: number): RequestHandler {
  return (request, response, next) => {
    if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) {
      endUnlessReceived(request, ms, () => {
        if (response.headersSent) return;
        const message = 'the request was not received in time: send it again, or send less';
        sendError(response, { status: 408, code: 'REQUEST_TIMEOUT', message });
      });
    }
    next();
  };
}

/** @param before runs just before the connection is closed */
export function endUnlessReceived(request: Request, ms: number, before: () => void = () => undefined): void {
  if (request.complete) return;
  const timer = setTimeout(() => {
    if (request.complete) return;
    before();
    request.socket.destroySoon();
  }, ms);
  timer.unref();
  request.once('end', () => clearTimeout(timer));
  request.once('close', () => clearTimeout(timer));
}
