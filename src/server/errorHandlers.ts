import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ReportDefect } from '../api/maskErrors.js';
import { tooDeep } from './graphql/nestingLimit.js';
import { type HttpError, sendError } from './http/sendError.js';
import { tooManyValues } from './load/askedLimit.js';

/** The last of the list: nobody else took the request. */
export function notFound(basePath: string): RequestHandler {
  const [api, page, state] = ['/graphql', '/playground', '/health'].map((path) => basePath + path);
  const message = `there is nothing here: the API is at ${api}, the playground at ${page}, the state at ${state}`;
  return (_request, response) => sendError(response, { status: 404, code: 'NOT_FOUND', message });
}

/** Turns what was thrown on the way into an answer. What is wrong with a request is said, a defect of ours is not. */
export function onError(report: ReportDefect): ErrorRequestHandler {
  // Express knows this kind of handler by its four parameters.
  return (error, _request, response, _next) => {
    if (!response.headersSent) return sendError(response, requestError(error) ?? defect(report(error)));
    // Half an answer must not look like a whole one.
    report(error);
    response.destroy();
  };
}

/** What Express and its parsers throw has a status; a 4xx is about the request. */
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
  message: 'the request is larger than 1 MB: send fewer records at a time, or load a file with "whosaid import"',
};

function sentence(type: unknown): string {
  if (type === 'entity.parse.failed') return 'the body is not valid JSON: send {"query": "…", "variables": {…}}';
  if (type === 'charset.unsupported') return 'the body must be UTF-8: send Content-Type: application/json';
  if (type === 'member.repeated') return 'the body has a member twice in one object: keep the one that is right';
  return 'the request cannot be read: send JSON in UTF-8 with POST to /graphql';
}

function defect(requestId: string): HttpError {
  const message = 'internal error: it is in the log of the server under this request id';
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message, requestId };
}
