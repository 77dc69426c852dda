import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ReportDefect } from '../api/maskErrors.js';
import { tooDeep } from './graphql/nestingLimit.js';
import { type HttpError, sendError } from './http/sendError.js';
import { tooManyValues } from './load/valuesLimit.js';

/** The fallback for unknown paths. */
export function notFound(basePath: string): RequestHandler {
  const [start, api, page, state] = ['/', '/graphql', '/playground', '/health'].map((path) => basePath + path);
  const message = `not found: the workbench is at ${start}, the API at ${api}, the playground at ${page}, the health check at ${state}`;
  return (_request, response) => sendError(response, { status: 404, code: 'NOT_FOUND', message });
}

/** Turns an exception into a response. Request errors are described, internal errors are not. */
export function onError(report: ReportDefect): ErrorRequestHandler {
  // Express recognizes error handlers by their four parameters.
  return (error, _request, response, _next) => {
    if (!response.headersSent) return sendError(response, requestError(error) ?? defect(report(error)));
    // A partial response must not look complete.
    report(error);
    response.destroy();
  };
}

/** Errors of Express and its parsers have a status. A 4xx status means a bad request. */
function requestError(error: { readonly status?: unknown; readonly type?: unknown }): HttpError | undefined {
  const { status, type } = error;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  if (type === 'nested.deeply') return tooDeep;
  if (type === 'values.many') return tooManyValues;
  return type === 'entity.too.large' ? tooLarge : { status, code: 'BAD_REQUEST', message: sentence(type) };
}

const tooLarge: HttpError = {
  status: 413,
  code: 'REQUEST_TOO_LARGE',
  message: 'the request is larger than 1 MB: send fewer records per request, or import a file with "whosaid import"',
};

function sentence(type: unknown): string {
  if (type === 'entity.parse.failed') return 'the body is not valid JSON: send {"query": "…", "variables": {…}}';
  if (type === 'charset.unsupported') return 'the body must be UTF-8: send Content-Type: application/json';
  if (type === 'member.repeated') return 'the body contains an object with a duplicate member: remove the duplicate';
  return 'the request cannot be parsed: send JSON in UTF-8 with POST to /graphql';
}

function defect(requestId: string): HttpError {
  const message = 'internal error: see the server log for this request id';
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message, requestId };
}
