import type { Request, RequestHandler } from 'express';
import { sendError } from './sendError.js';

/** A body of 1 MB over a slow line takes less; a connection that only pretends to send takes longer. */
export const receiveMs = 30_000;

/** Ends the connection of a request that has not arrived by then. */
export function receiveWithin(ms: number): RequestHandler {
  return (request, response, next) => {
    if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) {
      endUnlessReceived(request, ms, () => {
        if (response.headersSent) return;
        const message = 'the request did not arrive in time: send it again, or less of it';
        sendError(response, { status: 408, code: 'REQUEST_TIMEOUT', message });
      });
    }
    next();
  };
}

/** @param before what is done just before the connection is ended */
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
