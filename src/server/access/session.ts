import type { IncomingMessage } from 'node:http';
import { type CookieOptions, json, type Request, type RequestHandler, type Response, Router } from 'express';
import { accessOf } from './access.js';
import { isOwnOrigin } from './ownOrigin.js';
import type { Refusals } from './refusals.js';
import { issueToken, lifetimes, readToken } from './tokens.js';

/** The dependencies of browser sessions. */
export interface SessionParts {
  /** Signs codes and sessions. Without it sessions are disabled. */
  readonly localKey: string | undefined;
  readonly publicUrl: string | undefined;
  readonly basePath: string;
  readonly refusals: Refusals;
  readonly now: () => number;
}

/**
 * `POST /session` exchanges the one-time code of an address (`#key=…`) for a session cookie with write access. A code is
 * valid for one session, on the server that was running when it was issued. `GET /session` tells whether pages in this browser may write.
 */
export function session(parts: SessionParts): Router {
  const redeem = redeemer(parts);
  const exchange: RequestHandler = (request, response) => {
    const { origin } = request.headers;
    const { code } = (request.body ?? {}) as { readonly code?: unknown };
    const isForeign = origin !== undefined && !isOwnOrigin(origin, request, parts.publicUrl);
    if (!isForeign && parts.localKey !== undefined && typeof code === 'string' && redeem(code)) {
      setCookie(request, response, parts, parts.localKey);
    } else if (accessOf(request).allowed) {
      // The same address was opened again in a browser that already has a session.
      response.status(204).end();
    } else parts.refusals.refuse(request, response, invalidCode);
  };
  const router = Router();
  router.get('/', (request, response) => {
    // Browsers send no Origin with a GET of their own site, so the cookie alone tells.
    const writes = accessOf(request).allowed || hasSession(request, parts);
    response.set('Cache-Control', 'no-store').json({ writes });
  });
  router.post('/', json({ limit: '1kb' }), exchange);
  return router;
}

const invalidCode =
  'the code in this address has been used, has expired, or is for another server: get a new address with whosaid open';

/** Redeems a code: returns true once. */
function redeemer({ localKey, now }: SessionParts): (code: string) => boolean {
  const started = now();
  const redeemed = new Map<string, number>();
  return (code) => {
    const time = now();
    for (const [old, issued] of redeemed) if (time >= issued + lifetimes.code) redeemed.delete(old);
    const issued = localKey === undefined ? undefined : readToken('code', localKey, code, time);
    // Redeemed codes are not stored across restarts, so codes from before the start are rejected.
    if (issued === undefined || issued < started || redeemed.has(code)) return false;
    redeemed.set(code, issued);
    return true;
  };
}

function setCookie(request: Request, response: Response, parts: SessionParts, localKey: string): void {
  const options: CookieOptions = {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(parts.publicUrl),
    path: parts.basePath === '' ? '/' : parts.basePath,
    maxAge: lifetimes.session,
  };
  response.cookie(cookieName(request, parts), issueToken('session', localKey, parts.now()), options);
  response.setHeader('Cache-Control', 'no-store');
  response.status(204).end();
}

/** Whether a request has a valid session cookie. */
export function hasSession(request: IncomingMessage, parts: SessionParts): boolean {
  const { localKey, now } = parts;
  const { cookie } = request.headers;
  if (localKey === undefined || cookie === undefined) return false;
  const start = `${cookieName(request, parts)}=`;
  const tokens = cookie.split(/; */).filter((part) => part.startsWith(start));
  return tokens.some((token) => readToken('session', localKey, token.slice(start.length), now()) !== undefined);
}

/** Browsers share cookies between all ports of a host, so the name contains the port. */
function cookieName({ socket }: IncomingMessage, { publicUrl, basePath }: SessionParts): string {
  const { protocol, port } = new URL(publicUrl ?? `http://localhost:${socket.localPort}`);
  const name = `whosaid-${port || (protocol === 'https:' ? 443 : 80)}`;
  if (!isSecure(publicUrl)) return name;
  // Browsers enforce the scope of these prefixes.
  return `${basePath === '' ? '__Host-' : '__Secure-'}${name}`;
}

const isSecure = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https:') === true;
