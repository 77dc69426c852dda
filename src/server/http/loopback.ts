import { BlockList, isIP } from 'node:net';
import { LRUCache } from 'lru-cache';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address is a loopback address: 127.0.0.0/8 or ::1, also as an IPv4-mapped IPv6 address. */
export function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  const known = checked.get(address) ?? isLoopback(address);
  checked.set(address, known);
  return known;
}

/** Checked several times per request, mostly for the same few addresses. */
const checked = new LRUCache<string, boolean>({ max: 100 });

function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host name, without port and brackets, always refers to this machine. */
export function isLoopbackHost(name: string): boolean {
  return name === 'localhost' || isLoopbackAddress(name);
}

/** The name in a Host header in lower case, without port and brackets; undefined if the header is invalid. */
export function hostName(header: string | undefined): string | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_.-]+))(?::\d{1,5})?$/i.exec(header ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}
