import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { clientOf } from '../../../src/server/load/clientOf.js';

const anybody = { by: 'nobody', writes: { allowed: false, reason: 'no key' } } as const;

const from = (remoteAddress: string | undefined, headers = {}) =>
  clientOf({ socket: { remoteAddress }, headers } as unknown as IncomingMessage, anybody);

test('the holder of a key is one client, whatever the address', () => {
  const request = { socket: { remoteAddress: '127.0.0.1' }, headers: {} } as unknown as IncomingMessage;
  expect(clientOf(request, { by: 'ann', writes: { allowed: true } })).toBe('key ann');
  expect(clientOf(request, { by: 'local', writes: { allowed: true } })).toBe('127.0.0.1');
});

test('an IPv4 address is one client, also when the socket reports it as IPv6', () => {
  expect(from('192.0.2.7')).toBe('192.0.2.7');
  expect(from('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(from('192.0.2.8')).not.toBe(from('192.0.2.7'));
});

test('all addresses of one IPv6 network of a customer are one client', () => {
  expect(from('2001:db8:1:2::1')).toBe(from('2001:db8:1:2:ffff:ffff:ffff:ffff'));
  expect(from('2001:db8:1:3::1')).not.toBe(from('2001:db8:1:2::1'));
  expect(from('2001:db8::1')).toBe('2001:db8:0:0');
  expect(from('fe80::1%eth0')).toBe(from('fe80::2%eth0'));
});

test('forwarding headers are ignored', () => {
  expect(from('192.0.2.7', { 'x-forwarded-for': '198.51.100.1' })).toBe('192.0.2.7');
});
