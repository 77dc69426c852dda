import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestId } from './requestId.js';

/**
 * Logs one line per request. The query string is omitted, because it may contain variables; so are path segments that
 * are long enough to be a key.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method } = request;
    const path = request.path.replace(/[^/]{30,}/g, '[hidden]');
    const id = requestId();
    response.once('close', () => {
      const ms = Math.round(performance.now() - started);
      log.info({ requestId: id, method, path, status: response.statusCode, finished: response.writableFinished, ms });
    });
    next();
  };
}
