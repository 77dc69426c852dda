import type { IncomingMessage } from 'node:http';
import { type CookieOptions, json, type Request, type RequestHandler, type Response, Router } from 'express';
import { accessOf } from './access.js';
import { isOwnOrigin } from './ownOrigin.js';
import type { Refusals } from './refusals.js';
import { issueToken, lifetimes, readToken } from './tokens.js';

/** What sessions of browsers are made from. */
export interface SessionParts {
  /** Signs codes and sessions; without one there are none. */
  readonly localKey: string | undefined;
  readonly publicUrl: string | undefined;
  readonly basePath: string;
  readonly refusals: Refusals;
  readonly now: () => number;
}

/**
 * `POST /session`: a page gives the code of its address (`#key=…`) and gets a cookie that lets it write. A code is good for
 * one session, on the server that was running when it was issued.
 */
export function session(parts: SessionParts): Router {
  const spend = spending(parts);
  const exchange: RequestHandler = (request, response) => {
    const { origin } = request.headers;
    const { code } = (request.body ?? {}) as { readonly code?: unknown };
    const isForeign = origin !== undefined && !isOwnOrigin(origin, request, parts.publicUrl);
    if (!isForeign && parts.localKey !== undefined && typeof code === 'string' && spend(code)) {
      giveCookie(request, response, parts, parts.localKey);
    } else if (accessOf(request).allowed) {
      // The same address once more, in a browser that it let write before.
      response.status(204).end();
    } else parts.refusals.refuse(request, response, unusable);
  };
  const router = Router();
  router.post('/', json({ limit: '1kb' }), exchange);
  return router;
}

const unusable =
  'the code in this address was used already, is too old, or is for another server: whosaid open prints a new address';

/** Tells whether a code is good, once. */
function spending({ localKey, now }: SessionParts): (code: string) => boolean {
  const started = now();
  const spent = new Map<string, number>();
  return (code) => {
    const time = now();
    for (const [old, issued] of spent) if (time >= issued + lifetimes.code) spent.delete(old);
    const issued = localKey === undefined ? undefined : readToken('code', localKey, code, time);
    // What was spent is not remembered from one start to the next, so older codes count as spent.
    if (issued === undefined || issued < started || spent.has(code)) return false;
    spent.set(code, issued);
    return true;
  };
}

function giveCookie(request: Request, response: Response, parts: SessionParts, localKey: string): void {
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

/** Whether a request has the cookie of a session that still holds. */
export function hasSession(request: IncomingMessage, parts: SessionParts): boolean {
  const { localKey, now } = parts;
  const { cookie } = request.headers;
  if (localKey === undefined || cookie === undefined) return false;
  const start = `${cookieName(request, parts)}=`;
  const tokens = cookie.split(/; */).filter((part) => part.startsWith(start));
  return tokens.some((token) => readToken('session', localKey, token.slice(start.length), now()) !== undefined);
}

/** Browsers keep cookies of all ports of a host together; servers side by side must not take each other's place. */
function cookieName({ socket }: IncomingMessage, { publicUrl, basePath }: SessionParts): string {
  const { protocol, port } = new URL(publicUrl ?? `http://localhost:${socket.localPort}`);
  const name = `whosaid-${port || (protocol === 'https:' ? 443 : 80)}`;
  if (!isSecure(publicUrl)) return name;
  // Browsers take these names only from where they say.
  return `${basePath === '' ? '__Host-' : '__Secure-'}${name}`;
}

const isSecure = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https:') === true;
