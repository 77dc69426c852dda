import type { RequestHandler } from 'express';
import type { PreparedDocument, PreparedDocuments } from '../../api/execution/preparedDocuments.js';
import { countValues } from '../../api/limits/countValues.js';
import { accessOf } from '../access/access.js';
import { searchOf } from '../graphql/graphqlRequest.js';
import { type HttpError, sendError } from '../http/sendError.js';
import { requestedOperation } from './requestedOperation.js';

/** A query needs at most 200 ids. Mutations may send as many records as fit into a request. */
export const maxValues = 5_000;

/** Rejects requests whose validation alone would block the main thread. */
export function valuesLimit(documents: PreparedDocuments): RequestHandler {
  return (request, response, next) => {
    const operation = requestedOperation({ method: request.method, search: searchOf(request), body: request.body });
    if (operation === undefined) return next();
    const document = documents.find(operation.query);
    const mayWrite = document?.isWrite(operation.operationName) === true && accessOf(request).allowed;
    const isTooMuch = !mayWrite && countValues(operation.variables) > maxValues;
    const refusal = isTooMuch ? tooManyValues : fragmentCycle(document);
    if (refusal === undefined) return next();
    sendError(response, refusal);
  };
}

/** The error for too many variable values. */
export const tooManyValues: HttpError = {
  status: 400,
  code: 'BAD_REQUEST',
  message: `the variables contain more than ${maxValues} values: split the request into several queries`,
};

/** One of the validation rules of graphql-js overflows the stack on fragment cycles, so they are rejected first. */
function fragmentCycle(document: PreparedDocument | undefined): HttpError | undefined {
  const message = document?.facts.cycle;
  return message === undefined ? undefined : { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message };
}
