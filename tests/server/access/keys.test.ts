import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import type { GraphQLResolveInfo } from 'graphql';
import { createSchema } from '../../../src/ask/createSchema.js';
import { plainAccess } from '../../../src/config/accessSettings.js';
import { Forbidden } from '../../../src/domain/errors.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { accessDenied, requireKey } from '../../../src/server/access/access.js';
import { accessParts } from '../../../src/server/access/accessParts.js';
import { identify } from '../../../src/server/access/identify.js';
import { createLog } from '../../../src/server/http/log.js';
import { ask, localKey, send, stopAll, withKey } from '../serve.js';
import { bearer, newKey, serveWith, signedIn, writer } from './keyed.js';

afterEach(stopAll);

const [annsKey, thirdKey] = [newKey(), newKey()];
const keys = [
  { by: 'ann', key: annsKey },
  { by: 'key 2', key: thirdKey },
];

describe('a key', () => {
  test('lets its holder write, under the name of the key', async () => {
    const server = await serveWith({ keys });
    expect(await writer(server, bearer(localKey))).toBe('local');
    expect(await writer(server, bearer(annsKey))).toBe('ann');
    expect(await writer(server, { Authorization: `bearer   ${thirdKey}` })).toBe('key 2');
  });

  test('is not needed to ask', async () => {
    expect((await ask(await serveWith(), '{ hello }')).json).toEqual({ data: { hello: null } });
  });

  test('is needed to write; the error without one says what to do', async () => {
    const { status, json } = await ask(await serveWith(), 'mutation { write }');
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([200, { write: null }, 'FORBIDDEN']);
    expect(json.errors[0].message).toMatch(/writing needs a key: .*Authorization: Bearer .*whosaid open/);
  });

  test.each([
    ['of another server', newKey()],
    ['with trailing characters', `${annsKey}x`],
    ['that is truncated', annsKey.slice(0, -1)],
    ['in another case', annsKey.toUpperCase()],
    ['with others', `${annsKey},${thirdKey}`],
    ['with its name', `ann:${annsKey}`],
    ['that is empty', ''],
  ])('%s is rejected for every operation, with an explanation', async (_, key) => {
    const server = await serveWith({ keys });
    for (const query of ['mutation { write }', '{ hello }']) {
      const { status, json, headers } = await ask(server, query, {}, bearer(key));
      expect([status, json.data, json.errors[0].extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
      expect(json.errors[0].message).toMatch(/not valid for this server: send a valid key, or none to read only/);
      expect(headers['www-authenticate']).toMatch(/^Bearer/);
    }
  });

  test('is accepted only in the Authorization header', async () => {
    const server = await serveWith();
    const body = JSON.stringify({ query: 'mutation { write }', key: localKey, extensions: { key: localKey } });
    const json = { 'content-type': 'application/json' };
    for (const name of ['key', 'access_token', 'token', 'authorization', 'api_key']) {
      const path = `/graphql?${name}=${localKey}`;
      const answer = await send(server, { method: 'POST', path, headers: json, body });
      expect(answer.json).toMatchObject({ data: { write: null } });
    }
    for (const name of ['X-Api-Key', 'X-Authorization', 'Proxy-Authorization', 'Key', 'X-Forwarded-Authorization']) {
      expect(await writer(server, { [name]: `Bearer ${localKey}` })).toBeUndefined();
      expect(await writer(server, { [name]: localKey })).toBeUndefined();
    }
    expect(await writer(server, { cookie: `whosaid-${server.port}=${localKey}` })).toBeUndefined();
    expect(await writer(server, { authorization: `Basic ${btoa(`local:${localKey}`)}` })).toBeUndefined();
  });

  test('is checked for every request of a connection', async () => {
    const { port } = await serveWith();
    const socket = connect(port, '127.0.0.1');
    const body = '{"query":"mutation { write }"}';
    const head = (more: string) =>
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n${more}\r\n${body}`;
    socket.write(head(`Authorization: Bearer ${localKey}\r\n`));
    socket.write(head('Connection: close\r\n'));
    const answers = (await socket.setEncoding('utf8').toArray()).join('');
    expect(answers).toMatch(/"write":"local".*"write":null/s);
  });

  test('does not work with GET', async () => {
    const headers = { 'apollo-require-preflight': 'yes', ...withKey };
    expect((await send(await serveWith(), { path: '/graphql?query=mutation{write}', headers })).status).toBe(405);
  });
});

test('every mutation needs a key', async () => {
  const fields = createSchema().getMutationType()?.getFields() ?? {};
  expect(Object.keys(fields).length).toBeGreaterThan(5);
  const engine = openEmbedded();
  const context = { engine, by: 'nobody', writes: accessDenied(401, 'no key') };
  for (const { name, resolve } of Object.values(fields)) {
    const change = async () => resolve?.(undefined, {}, context, { fieldName: name } as GraphQLResolveInfo);
    await expect(change()).rejects.toThrow(Forbidden);
  }
  await engine.close();
});

describe('the address of a caller', () => {
  test.each([
    {},
    { host: 'localhost' },
    { 'X-Forwarded-For': '127.0.0.1', 'X-Real-IP': '127.0.0.1' },
    { Forwarded: 'for=127.0.0.1;host=localhost;proto=http', Via: '1.1 localhost' },
    { 'X-Forwarded-Host': 'localhost', 'X-Forwarded-User': 'local', 'Remote-User': 'local' },
    { origin: 'http://localhost', referer: 'http://localhost/playground' },
  ])('neither grants nor prevents write access: %j', async (headers) => {
    const server = await serveWith();
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']));
    expect(await writer(server, given)).toBeUndefined();
    expect(await writer(server, { ...given, ...withKey })).toBe('local');
  });

  test('makes no difference in HTTP/1.0', async () => {
    const { port } = await serveWith();
    const body = '{"query":"mutation { write }"}';
    const sendOld = async (more: string) => {
      const socket = connect(port, '127.0.0.1');
      const head = `POST /graphql HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
      socket.write(`${head}\r\n${more}\r\n${body}`);
      return (await socket.setEncoding('utf8').toArray()).join('');
    };
    expect(await sendOld('')).toContain('writing needs a key');
    expect(await sendOld(`Authorization: Bearer ${localKey}\r\n`)).toContain('"write":"local"');
  });

  test('may be any address of the machine', async () => {
    const { port } = await serveWith({}, '0.0.0.0');
    const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    const version4 = own.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
    expect(version4).toContain('127.0.0.1');
    for (const address of version4) {
      const write = async (headers: object): Promise<unknown> => {
        const body = '{"query":"mutation { write }"}';
        const all = { 'content-type': 'application/json', ...headers };
        return (await fetch(`http://${address}:${port}/graphql`, { method: 'POST', headers: all, body })).json();
      };
      expect(await write({})).toMatchObject({ data: { write: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(await write(withKey)).toEqual({ data: { write: 'local' } });
    }
  });
});

describe('--read-only', () => {
  test('rejects all writes, and answers all queries', async () => {
    const server = await serveWith({ readOnly: true, keys });
    for (const headers of [{}, withKey, bearer(annsKey), bearer(newKey()), await signedIn(server)]) {
      const { status, json } = await ask(server, 'mutation { write }', {}, headers);
      expect([status, json.data]).toEqual([200, { write: null }]);
      expect(json.errors[0].message).toMatch(/this server is read-only: start it without --read-only/);
      expect((await ask(server, '{ hello }', {}, headers)).json).toEqual({ data: { hello: null } });
    }
  });
});

describe('a route that needs a key', () => {
  /** The middleware that all such routes share, before a route that only responds. */
  async function listening(readOnly = false) {
    const app = express();
    app.use(identify(accessParts({ ...plainAccess, localKey, readOnly }, createLog('silent'))));
    app.post('/import', requireKey, (_request, response) => void response.json({ taken: true }));
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  }
  const post = { method: 'POST', path: '/import' } as const;

  test('is open to holders of a key', async () => {
    const server = await listening();
    const { status, headers, json } = await send(server, post);
    expect([status, headers['www-authenticate'], json.errors[0].extensions.code]).toEqual([401, 'Bearer', 'FORBIDDEN']);
    expect((await send(server, { ...post, headers: bearer(newKey()) })).status).toBe(401);
    expect((await send(server, { ...post, headers: withKey })).json).toEqual({ taken: true });
    server.close();
  });

  test('is closed on a read-only server', async () => {
    const server = await listening(true);
    const { status, json } = await send(server, { ...post, headers: withKey });
    expect([status, json.errors[0].message]).toEqual([403, expect.stringMatching(/--read-only/)]);
    server.close();
  });
});
