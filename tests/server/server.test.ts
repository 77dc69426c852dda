import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { InvalidInput } from '../../src/domain/errors.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../../src/graph/engine.js';
import { createLog } from '../../src/server/http/log.js';
import { startServer } from '../../src/server/startServer.js';
import { paths } from '../../src/web/workbench/paths.js';
import { ask, send, serve, smallSchema, stopAll } from './serve.js';

afterEach(stopAll);

const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const start = (engine: Engine, port: number, host = '127.0.0.1') =>
  startServer({
    engine,
    host,
    port,
    version: '1.2.3',
    log: createLog('silent'),
    schema: smallSchema(),
    answerBytes: 0,
  });

describe('/health', () => {
  test('reports the version, the engine and the last journal entry', async () => {
    const engine = openEmbedded();
    const server = await serve({ engine });
    const answer = await send(server, { path: '/health' });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      status: 'ok',
      version: '1.2.3',
      instance: server.instance,
      engine: 'embedded',
      seq: 0,
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('is 503 with a code when the store does not answer, and gives no details of it', async () => {
    const engine = openEmbedded();
    const server = await serve({ engine });
    await engine.close();
    const answer = await send(server, { path: '/health' });
    expect(answer.status).toBe(503);
    expect(answer.json).toEqual({
      status: 'unavailable',
      version: '1.2.3',
      instance: server.instance,
      engine: 'embedded',
      code: 'STORE_UNAVAILABLE',
    });
  });

  test('does not wait for a store that hangs', async () => {
    const hanging: Engine = { ...openEmbedded(), read: () => new Promise(() => undefined) };
    const answer = await send(await serve({ engine: hanging }), { path: '/health' });
    expect(answer.status).toBe(503);
    expect(answer.json.code).toBe('STORE_UNAVAILABLE');
  });
});

describe('a browser', () => {
  test('that requests a page from the API is redirected to the playground', async () => {
    const server = await serve();
    for (const path of ['/graphql', '/graphql?query={hello}']) {
      const answer = await send(server, { path, headers: html });
      expect(answer.status).toBe(302);
      expect(answer.headers.location).toBe('/playground');
    }
  });

  test('gets the workbench at the address of every screen, and nothing else there', async () => {
    const server = await serve();
    for (const path of Object.values(paths)) {
      const answer = await send(server, { path: path.replace(':id', 'clm_1'), headers: html });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).toMatch(/<title>whosaid<\/title>/);
      expect(answer.text).toContain('src="/workbench/main.js"');
    }
    for (const path of ['/claim', '/claim/clm_1/more', '/nothing', '/workbench', '/workbench/index.js']) {
      expect([path, (await send(server, { path, headers: html })).status]).toEqual([path, 404]);
    }
  });

  test('gets the workbench with a policy that allows nothing inline and no other host', async () => {
    const server = await serve();
    for (const path of ['/', '/claim/clm_1', '/workbench/main.js']) {
      expect((await send(server, { path, headers: html })).headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self' blob:;frame-ancestors 'none';" +
          "base-uri 'none';form-action 'none';require-trusted-types-for 'script'",
      );
    }
    for (const file of readdirSync(new URL('../../dist/workbench/', import.meta.url))) {
      expect((await send(server, { path: `/workbench/${file}` })).status).toBe(200);
    }
  });

  test('gets the playground, whose policy forbids foreign scripts and connections', async () => {
    const answer = await send(await serve(), { path: '/playground', headers: html });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.text).toMatch(/<title>whosaid playground/);
    expect(answer.text).not.toMatch(/https?:\/\//);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test('gets every file of the playground', async () => {
    const server = await serve();
    for (const file of readdirSync(new URL('../../dist/playground/', import.meta.url))) {
      expect((await send(server, { path: `/playground/${file}` })).status).toBe(200);
    }
    // The page names its files as seen from /playground.
    const folder = await send(server, { path: '/playground/' });
    expect([folder.status, folder.headers.location]).toEqual([302, '/playground']);
    expect((await send(server, { path: '/playground/nothing.js' })).json.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('gets no file from outside the playground', async () => {
    const server = await serve();
    for (const path of ['/playground/../bin/whosaid.js', '/playground/%2e%2e/%2e%2e/package.json']) {
      const answer = await send(server, { path });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.json.errors).toHaveLength(1);
    }
  });
});

describe('the server', () => {
  test('answers a query by POST, in either media type of GraphQL', async () => {
    const server = await serve();
    expect((await ask(server, '{ hello }')).headers['content-type']).toMatch(/^application\/json/);
    const accept = 'application/graphql-response+json';
    const answer = await ask(server, '{ hello }', {}, { accept });
    expect(answer.headers['content-type']).toContain(accept);
    expect(answer.json).toEqual({ data: { hello: null } });
  });

  test('marks responses to POST as not cacheable, and supports no persisted queries', async () => {
    const server = await serve();
    expect((await ask(server, '{ hello }')).headers['cache-control']).toBe('no-store');
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } });
    const headers = { 'content-type': 'application/json' };
    const answer = await send(server, { method: 'POST', path: '/graphql', headers, body });
    expect(answer.json.errors[0].extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });

  test('responds to unknown paths with a JSON error that names the valid ones', async () => {
    const server = await serve();
    const answer = await send(server, { path: '/metrics/none' });
    expect(answer.status).toBe(404);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
    expect(answer.json.errors[0].message).toMatch(/\/graphql.*\/playground.*\/health/);
    // A person who opens it gets a page.
    const page = await send(server, { path: '/metrics/none', headers: html });
    expect([page.status, page.json]).toEqual([404, undefined]);
    const written = await send(server, { path: '/metrics/none', headers: html, method: 'POST' });
    expect(written.json.errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
  });

  test('sets security headers on every response, and does not reveal its software', async () => {
    const server = await serve();
    for (const answer of [await ask(server, '{ hello }'), await send(server, { path: '/health' })]) {
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });

  test('reports which port is in use and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const starting = start(openEmbedded(), port);
    await expect(starting).rejects.toThrow(InvalidInput);
    await expect(starting).rejects.toThrow(new RegExp(`port ${port} is in use by another program: .*--port`));
    other.close();
  });

  test('reports what to do about an address that is not of this machine', async () => {
    await expect(start(openEmbedded(), 0, '192.0.2.1')).rejects.toThrow(
      /192\.0\.2\.1 is not an address of this machine/,
    );
  });

  test('lets a request in flight finish before it is closed', async () => {
    let release: (value: string) => void = () => undefined;
    let arrived: () => void = () => undefined;
    const inFlight = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const hello = () => {
      arrived();
      return new Promise<string>((resolve) => {
        release = resolve;
      });
    };
    const server = await serve({ schema: smallSchema({ Query: { hello } }) });
    const answer = ask(server, '{ hello }');
    await inFlight;
    let closed = false;
    const closing = server.close().then(() => {
      closed = true;
    });
    // It is closing once it accepts no further connections.
    while (
      await send(server, { path: '/health' }).then(
        () => true,
        () => false,
      )
    )
      expect(closed).toBe(false);
    expect(closed).toBe(false);
    release('still here');
    expect((await answer).json).toEqual({ data: { hello: 'still here' } });
    await closing;
    await expect(ask(server, '{ hello }')).rejects.toThrow();
  });

  test('can be closed more than once', async () => {
    const server = await serve();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});
