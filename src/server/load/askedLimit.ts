import type { RequestHandler } from 'express';
import { type GraphQLSchema, NoFragmentCyclesRule, validate } from 'graphql';
import { countValues } from '../../api/limits/countValues.js';
import { accessOf } from '../access/access.js';
import { searchOf } from '../graphql/graphqlRequest.js';
import { type HttpError, sendError } from '../http/sendError.js';
import { requestedOperation } from './asked.js';
import { type DocumentFacts, documentFacts, isWrite } from './told.js';

/** The longest list that a question may have is of 200 ids. Records to be written may be as many as fit into a request. */
export const maxValues = 5_000;

/** Refuses what would keep the thread that serves everybody busy only to find out what is wrong with it. */
export function valuesLimit(schema: GraphQLSchema): RequestHandler {
  return (request, response, next) => {
    const asked = requestedOperation({ method: request.method, search: searchOf(request), body: request.body });
    if (asked === undefined) return next();
    const told = documentFacts(asked.query);
    const mayWrite = told !== undefined && isWrite(told, asked) && accessOf(request).allowed;
    const isTooMuch = !mayWrite && countValues(asked.variables) > maxValues;
    const refusal = isTooMuch ? tooManyValues : told && cycleIn(schema, told);
    if (refusal === undefined) return next();
    sendError(response, refusal);
  };
}

/** What is said of variables that are too many. */
export const tooManyValues: HttpError = {
  status: 400,
  code: 'BAD_REQUEST',
  message: `the variables hold more than ${maxValues} values: send several queries`,
};

/** One of the rules of graphql-js follows fragments that spread each other in circles until there is no stack left. */
function cycleIn(schema: GraphQLSchema, { document }: DocumentFacts): HttpError | undefined {
  const [error] = validate(schema, document, [NoFragmentCyclesRule]);
  return error && { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: error.message };
}
