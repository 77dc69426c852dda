import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { type Context, localCaller } from '../../api/execution/context.js';

/** An IPv4 address as a socket for both kinds has it. */
const mapped = '::ffff:';

/**
 * Whom a request counts for: the holder of its key, else the address it comes from, of an IPv6 address the network of its first four groups, which one
 * customer has whole. Behind a proxy all who have no key are one client, and share what one may have in flight: what the proxy says of others is
 * not believed, because anybody could say it.
 */
export function clientOf({ socket }: IncomingMessage, { by, writes }: Pick<Context, 'by' | 'writes'>): string {
  if (writes.allowed && by !== localCaller) return `key ${by}`;
  const address = socket.remoteAddress ?? 'unknown';
  if (address.startsWith(mapped) || !isIPv6(address)) return address.replace(mapped, '');
  return networkOf(address);
}

function networkOf(address: string): string {
  const [front = '', back = ''] = address.split('%')[0]?.split('::') ?? [];
  const [before, behind] = [front.split(':').filter(Boolean), back.split(':').filter(Boolean)];
  const zeros = Array.from({ length: Math.max(8 - before.length - behind.length, 0) }, () => '0');
  return [...before, ...zeros, ...behind].slice(0, 4).join(':');
}
