import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request } from 'express';

/** A shorter text is not worth the work: with its headers it fits into one packet all the same. */
const leastBytes = 1_000;

/** The fastest: an answer is packed again for each request. */
const level = 1;

const gzipped = promisify(gzip);

/**
 * Whether a body is sent packed: if that is worth it and the client takes it so. Every answer may be read by everybody, so its length
 * gives away no secret.
 */
export function takesPacked(request: Request, body: Buffer): boolean {
  return body.length > leastBytes && request.acceptsEncodings('gzip') === 'gzip';
}

/** Packs a body with gzip, beside the main thread. */
export function packBody(body: Buffer): Promise<Buffer> {
  return gzipped(body, { level });
}
