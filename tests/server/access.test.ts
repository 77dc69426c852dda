import { afterEach, describe, expect, test } from '@jest/globals';
import { hostName, isLoopbackAddress } from '../../src/server/http/loopback.js';
import { ask, send, serve, stopAll } from './serve.js';

afterEach(stopAll);

describe('the Host header', () => {
  test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.8.9.10:80', '[::1]', '[::1]:4000'])(
    'may be %s on a server bound to loopback',
    async (host) => {
      expect((await send(await serve(), { path: '/health', headers: { host } })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example:4000', '10.0.0.1', 'evil@localhost', '127.0.0.1.evil.example'])(
    'must not be "%s" on a server bound to loopback',
    async (host) => {
      const server = await serve();
      for (const path of ['/health', '/playground', '/graphql', '/']) {
        const answer = await send(server, { path, headers: { host, accept: '*/*' } });
        expect(answer.status).toBe(421);
        expect(answer.json.errors[0].extensions).toEqual({ code: 'FORBIDDEN' });
        expect(answer.json.errors[0].message).toMatch(/Host header: use the address/);
      }
    },
  );

  test('may be any IP address, but no unknown name, on a server bound to every address', async () => {
    const server = await serve({ host: '0.0.0.0' });
    for (const host of ['192.0.2.7:4000', 'localhost', '[2001:db8::7]']) {
      expect((await send(server, { path: '/health', headers: { host } })).status).toBe(200);
    }
    expect((await send(server, { path: '/health', headers: { host: 'evil.example' } })).status).toBe(421);
  });
});

describe('a form or a link on another site', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a query as %s',
    async (type) => {
      const headers = { 'content-type': type };
      const body = '{"query":"mutation { write }"}';
      const answer = await send(await serve(), { method: 'POST', path: '/graphql', headers, body });
      expect(answer.status).toBe(400);
      expect(answer.json.errors[0].message).toMatch(/Cross-Site Request Forgery/);
    },
  );

  test('cannot send a query with GET; a program that sends a custom header can', async () => {
    const server = await serve();
    const path = '/graphql?query={hello}';
    expect((await send(server, { path })).json.errors[0].message).toMatch(/Cross-Site Request Forgery/);
    const asked = await send(server, { path, headers: { 'apollo-require-preflight': 'yes' } });
    expect(asked.json).toEqual({ data: { hello: null } });
  });

  test('gets no CORS headers that would let its scripts read a response', async () => {
    const answer = await ask(await serve(), '{ hello }', {}, { origin: 'http://evil.example' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('loopback addresses are distinguished from similar ones', () => {
  const yes = ['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'];
  const no = ['128.0.0.1', '::2', '::ffff:10.0.0.1', '0.0.0.0', 'localhost', '', undefined];
  expect(yes.filter(isLoopbackAddress)).toEqual(yes);
  expect(no.filter(isLoopbackAddress)).toEqual([]);
});

test('the name in a Host header is read without its port, and only if the header is valid', () => {
  expect(hostName('Graph.Example:4000')).toBe('graph.example');
  expect(hostName('[::1]:4000')).toBe('::1');
  expect(['a b', 'a/b', 'a@b', 'a:b', '[::1', ''].map(hostName)).toEqual(Array(6).fill(undefined));
});
