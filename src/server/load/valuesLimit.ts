import type { RequestHandler } from 'express';
import { type GraphQLSchema, NoFragmentCyclesRule, validate } from 'graphql';
import { countValues } from '../../api/limits/countValues.js';
import { accessOf } from '../access/access.js';
import { searchOf } from '../graphql/graphqlRequest.js';
import { type HttpError, sendError } from '../http/sendError.js';
import { type DocumentFacts, documentFacts, isWrite } from './documentFacts.js';
import { requestedOperation } from './requestedOperation.js';

/** A query needs at most 200 ids. Mutations may send as many records as fit into a request. */
export const maxValues = 5_000;

/** Rejects requests whose validation alone would block the main thread. */
export function valuesLimit(schema: GraphQLSchema): RequestHandler {
  return (request, response, next) => {
    const operation = requestedOperation({ method: request.method, search: searchOf(request), body: request.body });
    if (operation === undefined) return next();
    const facts = documentFacts(operation.query);
    const mayWrite = facts !== undefined && isWrite(facts, operation) && accessOf(request).allowed;
    const isTooMuch = !mayWrite && countValues(operation.variables) > maxValues;
    const refusal = isTooMuch ? tooManyValues : facts && cycleIn(schema, facts);
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
function cycleIn(schema: GraphQLSchema, { document }: DocumentFacts): HttpError | undefined {
  const [error] = validate(schema, document, [NoFragmentCyclesRule]);
  return error && { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: error.message };
}
