import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { basePathOf, plainAccess } from '../../../src/config/accessSettings.js';
import { InvalidInput } from '../../../src/domain/errors.js';
import { type Answer, ask, send, stopAll, withKey } from '../serve.js';
import { cookieOf, exchange, serveWith, signedIn, writer } from './keyed.js';

afterEach(stopAll);

const allowed = (answer: Answer) => answer.headers['access-control-allow-origin'];
const asksFirst = (origin: string, headers = 'authorization,content-type') => ({
  origin,
  'access-control-request-method': 'POST',
  'access-control-request-headers': headers,
});

describe('a page of another site', () => {
  const friend = 'https://friend.example';

  test('may read, and write with a key, when its origin is allowed', async () => {
    const server = await serveWith({ corsOrigins: [friend, 'http://second.example:3000'] });
    for (const origin of [friend, 'http://second.example:3000']) {
      const first = await send(server, { method: 'OPTIONS', path: '/graphql', headers: asksFirst(origin) });
      expect([first.status, allowed(first), first.headers.vary]).toEqual([
        204,
        origin,
        expect.stringContaining('Origin'),
      ]);
      expect(first.headers['access-control-allow-methods']).toBe('GET,POST');
      expect(first.headers['access-control-allow-headers']?.toLowerCase()).toMatch(/^authorization,content-type,/);
      const answer = await ask(server, 'mutation { write }', {}, { origin, ...withKey });
      expect([answer.json.data.write, allowed(answer)]).toEqual(['local', origin]);
      expect(answer.headers['access-control-expose-headers']).toContain('Retry-After');
      expect(allowed(await send(server, { path: '/health', headers: { origin } }))).toBe(origin);
    }
  });

  test('can read the error about its key', async () => {
    const server = await serveWith({ corsOrigins: [friend] });
    const answer = await ask(server, '{ hello }', {}, { origin: friend, authorization: 'Bearer wrong' });
    expect([answer.status, allowed(answer)]).toEqual([401, friend]);
  });

  test('may not, when its origin only resembles an allowed one', async () => {
    const server = await serveWith({ corsOrigins: [friend] });
    for (const origin of [
      'http://friend.example',
      'https://friend.example:8443',
      'https://friend.example.evil.example',
      'https://evil-friend.example',
      'https://friendxexample',
      'https://FRIEND.example',
      'null',
      '*',
    ]) {
      const first = await send(server, { method: 'OPTIONS', path: '/graphql', headers: asksFirst(origin) });
      expect([origin, allowed(first)]).toEqual([origin, undefined]);
      expect([origin, allowed(await ask(server, '{ hello }', {}, { origin }))]).toEqual([origin, undefined]);
    }
  });

  test('may not when no origin is allowed, and the preflight still succeeds', async () => {
    const server = await serveWith();
    const first = await send(server, { method: 'OPTIONS', path: '/graphql', headers: asksFirst(friend) });
    expect([first.status, allowed(first)]).toEqual([204, undefined]);
  });

  test('never writes with the session of a browser', async () => {
    const server = await serveWith({ corsOrigins: [friend] });
    const { cookie = '' } = await signedIn(server);
    const answer = await ask(server, 'mutation { write }', {}, { cookie, origin: friend });
    expect(answer.json.errors[0].extensions.code).toBe('FORBIDDEN');
    for (const path of ['/graphql', '/session', '/health']) {
      const first = await send(server, { method: 'OPTIONS', path, headers: asksFirst(friend) });
      expect(first.headers['access-control-allow-credentials']).toBeUndefined();
    }
    expect((await exchange(server, undefined, { headers: { origin: friend } })).status).toBe(401);
  });
});

describe('the Host header', () => {
  test('may be the name of the public address, and any configured name', async () => {
    const server = await serveWith({
      publicUrl: 'https://graph.example:8443',
      allowedHosts: ['inner.example', '192.0.2.7', '2001:db8::7'],
    });
    for (const host of [
      'graph.example',
      'GRAPH.example:8443',
      'inner.example:80',
      '192.0.2.7',
      '[2001:db8::7]:4000',
      'localhost',
    ]) {
      expect([host, (await send(server, { path: '/health', headers: { host } })).status]).toEqual([host, 200]);
    }
    for (const host of ['evil.example', 'a.graph.example', 'graph.example.evil.example', '192.0.2.8', 'example']) {
      const answer = await send(server, { path: '/health', headers: { host } });
      expect([host, answer.status]).toEqual([host, 421]);
      expect(answer.json.errors[0].message).toMatch(/--public-url, --allowed-hosts or --host/);
    }
  });

  test('with an unknown name is rejected whatever else is valid', async () => {
    const server = await serveWith();
    const headers = { 'content-type': 'application/json', host: 'evil.example', ...withKey };
    const body = '{"query":"mutation { write }"}';
    expect((await send(server, { method: 'POST', path: '/graphql', headers, body })).status).toBe(421);
  });
});

describe('a base path', () => {
  const html = { accept: 'text/html' };

  test('has all routes below it, and none outside', async () => {
    const server = await serveWith({ basePath: '/a/whosaid' });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/a/whosaid`);
    expect((await send(server, { path: '/a/whosaid/health' })).json.status).toBe('ok');
    for (const path of ['/a/whosaid', '/a/whosaid/', '/a/whosaid/claim/clm_1']) {
      const answer = await send(server, { path, headers: html });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).toContain('src="/a/whosaid/workbench/main.js"');
    }
    const page = await send(server, { path: '/a/whosaid/playground/', headers: html });
    expect([page.status, page.headers.location]).toEqual([302, '/a/whosaid/playground']);
    expect((await send(server, { path: '/a/whosaid/graphql', headers: html })).headers.location).toBe(
      '/a/whosaid/playground',
    );
    for (const path of ['/', '/health', '/playground', '/graphql', '/a', '/a/whosaidx/health', '/whosaid/health']) {
      const answer = await send(server, { path, headers: html });
      expect([path, answer.status, answer.json.errors[0].extensions.code]).toEqual([path, 404, 'NOT_FOUND']);
      expect(answer.json.errors[0].message).toContain('/a/whosaid/graphql');
    }
  });

  test('is the path of sessions, and writing works below it', async () => {
    const server = await serveWith({ basePath: '/whosaid' });
    const answer = await exchange(server, undefined, { path: '/whosaid/session' });
    expect(answer.headers['set-cookie']?.[0]).toContain('; Path=/whosaid; ');
    const headers = {
      'content-type': 'application/json',
      cookie: cookieOf(answer) ?? '',
      origin: `http://127.0.0.1:${server.port}`,
    };
    const body = '{"query":"mutation { write }"}';
    const written = await send(server, { method: 'POST', path: '/whosaid/graphql', headers, body });
    expect(written.json).toEqual({ data: { write: 'local' } });
  });

  test('is that of the public address; a different one is rejected', () => {
    const of = (publicUrl?: string, basePath?: string) => basePathOf({ ...plainAccess, publicUrl, basePath });
    expect([
      of(),
      of(undefined, '/a'),
      of('https://g.example'),
      of('https://g.example/a'),
      of('https://g.example/a', '/a'),
    ]).toEqual(['', '/a', '', '/a', '/a']);
    expect(() => of('https://g.example', '/a')).toThrow(InvalidInput);
    expect(() => of('https://g.example/b', '/a')).toThrow(/must end in the base path "\/a".*must not rewrite paths/);
    expect(() => of('https://g.example/b', '')).toThrow(/must end in the base path/);
  });

  test('needs no other page: the page refers to its files and the API relatively', () => {
    const page = readFileSync(new URL('../../../src/web/playground/index.html', import.meta.url), 'utf8');
    const named = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
    expect(named).toEqual(['data:,', 'playground/main.css', 'playground/main.js']);
  });
});

test('a session and a key are valid only for this server, not for another origin on the same host', async () => {
  const [here, there] = [await serveWith(), await serveWith()];
  const { cookie = '' } = await signedIn(here);
  expect(await writer(here, { cookie, origin: there.url })).toBeUndefined();
});
