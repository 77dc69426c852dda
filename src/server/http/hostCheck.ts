import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Request, RequestHandler } from 'express';
import { hostName, isLoopbackHost } from './loopback.js';
import { sendError } from './sendError.js';

/**
 * Answers only requests that were meant for this server by name. A page of another site can let its own name resolve to
 * 127.0.0.1 (DNS rebinding) and would then count as our own page to a browser; but the Host header still gives the
 * name that the browser was told.
 *
 * Loopback names are always taken; on another address that address; on all of them (0.0.0.0, ::) any address in figures,
 * which no name can be rebound to, and the name of this machine. Further names are those that were named.
 */
export function hostCheck(boundTo: string, { allowedHosts, publicUrl }: Names): RequestHandler {
  const names = new Set([...allowedHosts, ...(publicUrl === undefined ? [] : [publicName(publicUrl)])]);
  return (request, response, next) => {
    const name = hostName(request.headers.host);
    if (name !== undefined && (names.has(name) || isMeantForUs(name, boundTo.toLowerCase(), request))) return next();
    const message =
      'this server does not answer under the name in the Host header: use the address it printed when it started, or start it with --public-url, --allowed-hosts or --host';
    sendError(response, { status: 421, code: 'FORBIDDEN', message });
  };
}

/** Names that were given to a server. */
interface Names {
  readonly allowedHosts: readonly string[];
  readonly publicUrl: string | undefined;
}

/** As it stands in the Host header, without port and brackets. */
const publicName = (publicUrl: string): string => new URL(publicUrl).hostname.replace(/^\[(.*)\]$/, '$1');

function isMeantForUs(name: string, boundTo: string, request: Request): boolean {
  if (isLoopbackHost(name)) return true;
  if (isLoopbackHost(boundTo)) return false;
  if (isWildcard(boundTo)) return isIP(name) !== 0 || name === hostname().toLowerCase();
  return name === boundTo || name === request.socket.localAddress;
}

/** Whether a server bound to this host listens on every address of the machine. */
export function isWildcard(host: string): boolean {
  return ['0.0.0.0', '::', ''].includes(host);
}
