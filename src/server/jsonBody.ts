import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { repeatedMember } from '../domain/parseJson.js';
import { accessOf } from './access/access.js';
import { shapeOf, tooDeep } from './graphql/nestingLimit.js';
import { maxValues, tooManyValues } from './load/valuesLimit.js';

/** The commas between variable values, plus those of the surrounding members. */
const maxCommas = maxValues + 10;

/**
 * Parses a JSON body. Rejects text that is not UTF-8 and objects with duplicate members, because they would be
 * recorded with different content.
 */
export function jsonBody(): RequestHandler {
  return express.json({
    limit: '1mb',
    verify: (request, _response, bytes, encoding) => {
      if (encoding.toLowerCase() !== 'utf-8') return;
      // Check the depth first: detecting duplicates takes time and memory for each level.
      const { isDeep, commas } = shapeOf(bytes);
      if (isDeep) throw refusal(tooDeep.message, 'nested.deeply');
      // Only mutations need this many values.
      if (commas > maxCommas && !accessOf(request).allowed) throw refusal(tooManyValues.message, 'values.many');
      if (!isUtf8(bytes)) throw refusal('the body is not UTF-8', 'charset.unsupported');
      const repeated = repeatedMember(bytes.toString());
      if (repeated !== undefined) throw refusal(`the body contains the member ${repeated} twice`, 'member.repeated');
    },
  });
}

/** An error like those of the body parser. Its type determines the message for the client. */
function refusal(message: string, type: string): Error {
  return Object.assign(new Error(message), { status: 400, type });
}
