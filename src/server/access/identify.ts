import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { localCaller } from '../../config/accessSettings.js';
import { type Access, accessDenied, decideAccess } from './access.js';
import type { Keyring } from './keyring.js';
import { isOwnOrigin } from './ownOrigin.js';
import { hasSession, type SessionParts } from './session.js';

/** The dependencies of `identify`. */
export interface IdentifyParts extends SessionParts {
  readonly readOnly: boolean;
  readonly keyring: Keyring;
}

/**
 * Identifies the caller once per request: by a key in the Authorization header, or by a browser session. The client address
 * and proxy headers are ignored. A wrong key is always rejected.
 */
export function identify(parts: IdentifyParts): RequestHandler {
  return (request, response, next) => {
    const access = accessFor(request, parts);
    if (access === undefined) return parts.refusals.refuse(request, response, wrongKey);
    decideAccess(request, access);
    next();
  };
}

const wrongKey =
  'the key in the Authorization header is not valid for this server: send a valid key, or none to read only';
const readOnlyAccess = accessDenied(403, 'this server is read-only: start it without --read-only to write');
const noKey = accessDenied(
  401,
  'writing needs a key: send it as Authorization: Bearer …, or open the page at the address that whosaid open prints',
);
const foreignOrigin = accessDenied(
  403,
  'a browser session may write only from pages of this server: open the server at its own address (--public-url), or send a key',
);

/** Undefined for an unknown key. */
function accessFor(request: IncomingMessage, parts: IdentifyParts): Access | undefined {
  if (parts.readOnly) return readOnlyAccess;
  const key = bearerOf(request.headers.authorization);
  if (key !== undefined) {
    const by = parts.keyring.holderOf(key);
    return by === undefined ? undefined : { allowed: true, by };
  }
  if (!hasSession(request, parts)) return noKey;
  const { origin } = request.headers;
  const isOurs = origin !== undefined && isOwnOrigin(origin, request, parts.publicUrl);
  return isOurs ? { allowed: true, by: localCaller } : foreignOrigin;
}

/** Other schemes belong to a proxy in front of the server, such as Basic authentication. */
function bearerOf(header: string | undefined): string | undefined {
  return /^bearer\b *(.*)$/i.exec(header ?? '')?.[1];
}
