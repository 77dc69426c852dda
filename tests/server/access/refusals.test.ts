import { afterEach, describe, expect, test } from '@jest/globals';
import { WrongTries } from '../../../src/server/access/wrongTries.js';
import { createLog } from '../../../src/server/http/log.js';
import { ask, localKey, serve, stopAll, withKey } from '../serve.js';
import { bearer, exchange, naming, newKey, serveWith, writer } from './keyed.js';

afterEach(stopAll);

const wrong = (server: { readonly port: number }) => ask(server, '{ hello }', {}, bearer(newKey()));

/** Sends wrong keys until the server says to wait; returns how many it checked before. */
async function exhaust(server: { readonly port: number }): Promise<number> {
  for (let sent = 0; sent < 1_000; sent += 1) {
    if ((await wrong(server)).status === 429) return sent;
  }
  throw new Error('a thousand wrong keys were looked at');
}

describe('an address that sends wrong keys', () => {
  test('is told to wait, and for how long', async () => {
    let time = 0;
    const server = await serveWith({ now: () => time });
    expect(await exhaust(server)).toBe(10);
    time += 20_000;
    const { status, headers, json } = await wrong(server);
    expect([status, headers['retry-after'], json.errors[0].extensions.code]).toEqual([429, '40', 'TOO_MANY_REQUESTS']);
    expect(json.errors[0].message).toMatch(/too many wrong keys or codes from this address: try again in 40 s/);
    time += 40_000;
    expect((await wrong(server)).status).toBe(401);
  });

  test('does not block others there who have a valid key, no key, or a session', async () => {
    const server = await serveWith();
    await exhaust(server);
    expect(await writer(server, withKey)).toBe('local');
    expect((await ask(server, '{ hello }')).status).toBe(200);
    expect((await exchange(server)).status).toBe(204);
    expect((await wrong(server)).status).toBe(429);
  });

  test('cannot try codes instead, nor forge another address', async () => {
    const server = await serveWith();
    await exhaust(server);
    expect((await exchange(server, 'x'.repeat(74))).status).toBe(429);
    const forged = { 'X-Forwarded-For': '192.0.2.1', Forwarded: 'for=192.0.2.2', 'X-Real-IP': '192.0.2.3' };
    expect((await ask(server, '{ hello }', {}, { ...forged, ...bearer(newKey()) })).status).toBe(429);
  });

  test('is not counted for requests without a key', async () => {
    const server = await serveWith();
    for (let sent = 0; sent < 30; sent += 1) expect(await writer(server)).toBeUndefined();
    expect(await exhaust(server)).toBe(10);
  });

  test('cannot fill the log', async () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => lines.push(line) });
    const server = await serve({ schema: naming(), log });
    await exhaust(server);
    for (let sent = 0; sent < 20; sent += 1) await wrong(server);
    expect(lines).toHaveLength(10);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, address: '127.0.0.1' });
    expect(lines.join('')).not.toContain(localKey);
  });
});

test('addresses are counted separately, up to a limit', () => {
  const tries = new WrongTries();
  const counts = (address: string) => tries.add(address, 0).count;
  expect([counts('192.0.2.1'), counts('192.0.2.1'), counts('192.0.2.2')]).toEqual([1, 2, 1]);
  for (let other = 0; other < 9_998; other += 1) counts(`2001:db8::${other.toString(16)}`);
  expect(counts('192.0.2.1')).toBe(3);
  // One more than the limit: the least recently seen address is forgotten.
  counts('192.0.2.3');
  expect([counts('192.0.2.1'), counts('192.0.2.2')]).toEqual([4, 1]);
});

test('after the clock is set back, no address waits longer than a minute', () => {
  const tries = new WrongTries();
  tries.add('192.0.2.1', 10_000_000);
  expect(tries.add('192.0.2.1', 0)).toEqual({ count: 1, until: 60_000 });
});
