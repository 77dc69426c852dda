import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { repeatedMember } from '../domain/parseJson.js';
import { accessOf } from './access/access.js';
import { shapeOf, tooDeep } from './graphql/nestingLimit.js';
import { maxValues, tooManyValues } from './load/askedLimit.js';

/** Between the values of variables, and the few members that stand beside them. */
const maxCommas = maxValues + 10;

/**
 * Reads a body of JSON. Text that is not UTF-8, or has a member twice in one
 * object, is refused: read somehow, it would be recorded as something else.
 */
export function jsonBody(): RequestHandler {
  return express.json({
    limit: '1mb',
    verify: (request, _response, bytes, encoding) => {
      if (encoding.toLowerCase() !== 'utf-8') return;
      // First: to keep the names of what is open takes time and memory for each level.
      const { isDeep, commas } = shapeOf(bytes);
      if (isDeep) throw refusal(tooDeep.message, 'nested.deeply');
      // Who may not write cannot ask anything that needs so many.
      if (commas > maxCommas && !accessOf(request).allowed) throw refusal(tooManyValues.message, 'values.many');
      if (!isUtf8(bytes)) throw refusal('the body is not UTF-8', 'charset.unsupported');
      const repeated = repeatedMember(bytes.toString());
      if (repeated !== undefined) throw refusal(`the body has the member ${repeated} twice`, 'member.repeated');
    },
  });
}

/** An error as the parser of bodies makes them: its type decides what a client is told. */
function refusal(message: string, type: string): Error {
  return Object.assign(new Error(message), { status: 400, type });
}
