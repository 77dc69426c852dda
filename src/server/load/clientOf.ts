import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Context } from '../../api/execution/context.js';
import { localCaller } from '../../config/accessSettings.js';

/** The prefix of an IPv4-mapped IPv6 address. */
const mapped = '::ffff:';

/**
 * The client that a request counts for: the key holder, else the client address; for IPv6 its /64 network, which one customer
 * owns. Behind a proxy all clients without a key share one quota, because forwarding headers can be forged.
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
