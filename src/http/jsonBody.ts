import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';

/** Reads a body of JSON. Text that is not UTF-8 is refused: read somehow, it would be recorded as something else. */
export function jsonBody(): RequestHandler {
  return express.json({
    limit: '1mb',
    verify: (_request, _response, bytes, encoding) => {
      if (encoding.toLowerCase() !== 'utf-8' || isUtf8(bytes)) return;
      throw Object.assign(new Error('the body is not UTF-8'), { status: 400, type: 'charset.unsupported' });
    },
  });
}
