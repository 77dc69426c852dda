import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestId } from '../http/requestId.js';
import { sendError } from '../http/sendError.js';
import { WrongTries } from './wrongTries.js';

/** How many wrong keys and codes one address may send in a minute before it is told to wait. */
const maxWrong = 10;

/** What refusals need to know. */
interface RefusalParts {
  readonly log: Logger;
  readonly now: () => number;
}

/**
 * Answers those who bear a wrong key or code: 401, and 429 when there were too many from their address. Right ones never
 * come here, so nobody is shut out by what others on the same address (behind a proxy, say) send.
 */
export class Refusals {
  readonly #tries = new WrongTries();

  constructor(private readonly parts: RefusalParts) {}

  /** @param message what is wrong and what to do; must not repeat what was sent */
  refuse(request: Request, response: Response, message: string): void {
    const address = request.socket.remoteAddress ?? '';
    const now = this.parts.now();
    const { count, until } = this.#tries.add(address, now);
    response.setHeader('Cache-Control', 'no-store');
    if (count > maxWrong) tellToWait(response, Math.max(1, Math.ceil((until - now) / 1000)));
    else {
      // Not more often than this, so that strangers cannot fill the log.
      this.parts.log.warn({ requestId: requestId(), address }, 'a request with a wrong key or code was refused');
      response.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
      sendError(response, { status: 401, code: 'UNAUTHENTICATED', message });
    }
  }
}

function tellToWait(response: Response, seconds: number): void {
  const message = `too many wrong keys or codes from this address: try again in ${seconds} s with a right one`;
  response.setHeader('Retry-After', seconds);
  sendError(response, { status: 429, code: 'TOO_MANY_REQUESTS', message });
}
