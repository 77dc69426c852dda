import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { localCaller } from '../../api/execution/context.js';
import { type Access, accessDenied, decideAccess } from './access.js';
import type { Keyring } from './keyring.js';
import { isOwnOrigin } from './ownOrigin.js';
import { hasSession, type SessionParts } from './session.js';

/** What callers are told by. */
export interface IdentifyParts extends SessionParts {
  readonly readOnly: boolean;
  readonly keyring: Keyring;
}

/**
 * Finds out once who sends a request: the holder of a key in its Authorization header, or a browser with a session. The
 * address it comes from, and what a proxy says of it, make no difference. A wrong key is refused whatever is asked.
 */
export function identify(parts: IdentifyParts): RequestHandler {
  return (request, response, next) => {
    const access = accessFor(request, parts);
    if (access === undefined) return parts.refusals.refuse(request, response, wrongKey);
    decideAccess(request, access);
    next();
  };
}

const wrongKey = 'the key in the Authorization header is none of this server: send a right one, or none to read';
const takesNoChanges = accessDenied(403, 'this server takes no changes: it was started with --read-only');
const noKey = accessDenied(
  401,
  'writing needs a key: send it as Authorization: Bearer …, or open the page at the address that whosaid open prints',
);
const foreignPage = accessDenied(
  403,
  'writing with the session of a browser is for the pages of this server: open its own address (--public-url), or send a key',
);

/** Undefined for a key that is nobody's. */
function accessFor(request: IncomingMessage, parts: IdentifyParts): Access | undefined {
  if (parts.readOnly) return takesNoChanges;
  const key = bearerOf(request.headers.authorization);
  if (key !== undefined) {
    const by = parts.keyring.holderOf(key);
    return by === undefined ? undefined : { allowed: true, by };
  }
  if (!hasSession(request, parts)) return noKey;
  const { origin } = request.headers;
  const isOurs = origin !== undefined && isOwnOrigin(origin, request, parts.publicUrl);
  return isOurs ? { allowed: true, by: localCaller } : foreignPage;
}

/** Other schemes are for something in front of us: a proxy that asks for a password, say. */
function bearerOf(header: string | undefined): string | undefined {
  return /^bearer\b *(.*)$/i.exec(header ?? '')?.[1];
}
