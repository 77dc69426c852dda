import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Request, RequestHandler } from 'express';
import { hostName, isLoopbackHost } from './loopback.js';
import { sendError } from './sendError.js';

/**
 * Rejects requests with a foreign Host header, against DNS rebinding: another site can let its name resolve to 127.0.0.1,
 * and the browser would then treat its pages as same-origin. The Host header still contains that name.
 *
 * Accepted are loopback names, the address that the server is bound to, and the configured names. A server bound to all
 * addresses (0.0.0.0, ::) also accepts any IP address, which cannot be rebound, and the name of the machine.
 */
export function hostCheck(boundTo: string, { allowedHosts, publicUrl }: Names): RequestHandler {
  const names = new Set([...allowedHosts, ...(publicUrl === undefined ? [] : [publicName(publicUrl)])]);
  return (request, response, next) => {
    const name = hostName(request.headers.host);
    if (name !== undefined && (names.has(name) || isMeantForUs(name, boundTo.toLowerCase(), request))) return next();
    const message =
      'the server does not accept the name in the Host header: use the address that it printed at startup, or start it with --public-url, --allowed-hosts or --host';
    sendError(response, { status: 421, code: 'FORBIDDEN', message });
  };
}

/** The configured host names. */
interface Names {
  readonly allowedHosts: readonly string[];
  readonly publicUrl: string | undefined;
}

/** The host name without port and brackets. */
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
