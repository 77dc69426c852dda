import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestId } from '../http/requestId.js';
import { sendError } from '../http/sendError.js';
import { WrongTries } from './wrongTries.js';

/** The number of wrong keys and codes per address and minute before it is rate limited. */
const maxWrong = 10;

/** The dependencies of `Refusals`. */
interface RefusalParts {
  readonly log: Logger;
  readonly now: () => number;
}

/**
 * Answers requests with a wrong key or code: with 401, or 429 after too many from the same address. Valid keys never get
 * here, so nobody is locked out by others on the same address, for example behind a proxy.
 */
export class Refusals {
  readonly #tries = new WrongTries();

  constructor(private readonly parts: RefusalParts) {}

  /** @param message what is wrong and what to do; must not repeat the secret */
  refuse(request: Request, response: Response, message: string): void {
    const address = request.socket.remoteAddress ?? '';
    const now = this.parts.now();
    const { count, until } = this.#tries.add(address, now);
    response.setHeader('Cache-Control', 'no-store');
    if (count > maxWrong) sendTooMany(response, Math.max(1, Math.ceil((until - now) / 1000)));
    else {
      // Rate limited, so that attackers cannot flood the log.
      this.parts.log.warn({ requestId: requestId(), address }, 'rejected a request with a wrong key or code');
      response.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
      sendError(response, { status: 401, code: 'UNAUTHENTICATED', message });
    }
  }
}

function sendTooMany(response: Response, seconds: number): void {
  const message = `too many wrong keys or codes from this address: try again in ${seconds} s with a valid one`;
  response.setHeader('Retry-After', seconds);
  sendError(response, { status: 429, code: 'TOO_MANY_REQUESTS', message });
}
