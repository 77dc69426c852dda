import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../../src/ask/createSchema.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../../src/graph/openStore.js';
import type { AccessOptions } from '../../../src/server/access/accessParts.js';
import { issueToken } from '../../../src/server/access/tokens.js';
import { type Answer, ask, localKey, send, serve, stopAll, withKey } from '../serve.js';
import { bearer, cookieOf, exchange, newKey, signedIn } from './keyed.js';
import { nginxProgram, type ProxyKind, startNginx, stopNginx } from './nginx.js';

afterEach(async () => {
  await stopNginx();
  await stopAll();
});

const forwarding = `
  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  proxy_set_header X-Forwarded-Proto $scheme;
  proxy_set_header X-Forwarded-Host $host;
  proxy_set_header X-Real-IP $remote_addr;
  proxy_set_header Forwarded "for=$remote_addr;host=$host";
  proxy_set_header Via "1.1 nginx";`;

/** How proxies pass requests on: the HTTP version, with or without headers that reveal the proxy. */
const proxies: readonly (readonly [string, Omit<ProxyKind, 'upstream'>])[] = (['1.0', '1.1'] as const).flatMap(
  (version) => [
    [`HTTP/${version}, nothing added`, { version }],
    [`HTTP/${version}, the name kept`, { version, lines: 'proxy_set_header Host $host;' }],
    [`HTTP/${version}, forwarding headers`, { version, lines: forwarding }],
    [
      `HTTP/${version}, forwarding headers and the name`,
      { version, lines: `${forwarding}\nproxy_set_header Host $host;` },
    ],
  ],
);

const publicUrl = 'http://graph.example';
const write =
  'mutation { record(records: [{ entity: { key: "t:one", kind: PLACE, name: "One" } }]) { change { seq by } } }';

/** The whole API over an empty graph, behind a proxy. */
async function behind(proxy: Omit<ProxyKind, 'upstream'>, access: Partial<AccessOptions> = {}) {
  const engine = openEmbedded();
  await openStore(engine);
  const server = await serve({ engine, schema: createSchema(), access: { publicUrl, ...access } });
  const outside = await startNginx({ upstream: server.port, ...proxy });
  const lastEntry = async () => (await ask(server, '{ stats { seq } }')).json.data.stats.seq as number;
  return { server, outside, lastEntry };
}

const isWritten = (answer: Answer): boolean => typeof answer.json?.data?.record?.change?.seq === 'number';

// .ci/run installs nginx if it can; elsewhere this message explains why the tests are skipped.
const withNginx = nginxProgram === undefined ? describe.skip : describe;

withNginx('behind a real nginx (skipped where there is none)', () => {
  describe.each(proxies)('%s', (_, proxy) => {
    test('nobody writes without a key, whatever they forge', async () => {
      const { server, outside, lastEntry } = await behind(proxy);
      const { cookie: foreign = '' } = await signedIn(await serve({ access: { localKey: newKey(), publicUrl } }));
      const forged: readonly Readonly<Record<string, string>>[] = [
        {},
        { host: 'localhost' },
        { host: `127.0.0.1:${server.port}` },
        { host: 'graph.example' },
        { host: 'graph.example', origin: publicUrl },
        { origin: `http://127.0.0.1:${server.port}` },
        { origin: 'http://localhost', referer: 'http://localhost/playground' },
        { forwarded: 'for=127.0.0.1;host=localhost;by=127.0.0.1', 'x-forwarded-for': '127.0.0.1' },
        { 'x-real-ip': '127.0.0.1', 'x-forwarded-host': 'localhost', via: '1.0 localhost' },
        { 'x-forwarded-user': 'local', 'remote-user': 'local', 'x-api-key': localKey },
        bearer(newKey()),
        bearer(''),
        { authorization: `Basic ${btoa(`local:${localKey}`)}` },
        { cookie: foreign, origin: publicUrl },
        { cookie: foreign.replace('-80', `-${server.port}`), origin: publicUrl },
        { cookie: `whosaid-80=${localKey}`, origin: publicUrl },
        { cookie: `whosaid-80=${issueToken('code', localKey)}`, origin: publicUrl },
      ];
      for (const headers of forged) {
        const answer = await ask(outside, write, {}, headers);
        expect([headers, isWritten(answer)]).toEqual([headers, false]);
      }
      for (const name of ['key', 'access_token', 'authorization']) {
        const body = JSON.stringify({ query: write });
        const headers = { 'content-type': 'application/json', host: 'graph.example' };
        const path = `/graphql?${name}=${localKey}`;
        expect(isWritten(await send(outside, { method: 'POST', path, headers, body }))).toBe(false);
      }
      expect(await lastEntry()).toBe(0);
    });

    test('requesting pages gives no key and no session', async () => {
      const { outside } = await behind(proxy);
      const files = readdirSync(new URL('../../../dist/playground/', import.meta.url));
      const paths = ['/', '/playground', '/health', '/session', '/graphql?query={stats{seq}}', '/nothing'];
      for (const path of [...paths, ...files.map((file) => `/playground/${file}`)]) {
        const answer = await send(outside, { path, headers: { host: 'graph.example', accept: 'text/html,*/*' } });
        expect([path, answer.status < 500, answer.headers['set-cookie']]).toEqual([path, true, undefined]);
        expect(JSON.stringify(answer.headers) + answer.text).not.toContain(localKey);
      }
    });

    test('the holder of a key can write, and so can a browser that opened the address with a code', async () => {
      const { outside, lastEntry } = await behind(proxy);
      const headers = { host: 'graph.example' };
      const written = await ask(outside, write, {}, { ...headers, ...withKey });
      expect(written.json.data.record.change).toEqual({ seq: 1, by: 'local' });
      const cookie = cookieOf(await exchange(outside, undefined, { headers: { ...headers, origin: publicUrl } }));
      const page = { ...headers, cookie: cookie ?? 'none', origin: publicUrl };
      const withdrawn = await ask(
        outside,
        'mutation { withdraw(change: 1, reason: "test") { change { seq } } }',
        {},
        page,
      );
      expect(withdrawn.json).toMatchObject({ data: { withdraw: { change: { seq: 2 } } } });
      const foreign = { ...page, origin: 'http://evil.example' };
      expect(isWritten(await ask(outside, write, {}, foreign))).toBe(false);
      expect(await lastEntry()).toBe(2);
    });
  });

  test('an unknown host name that the proxy passes on is rejected', async () => {
    const { outside } = await behind({ version: '1.1', lines: 'proxy_set_header Host $host;' });
    expect((await send(outside, { path: '/health', headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await send(outside, { path: '/health', headers: { host: 'graph.example' } })).status).toBe(200);
  });

  test('a base path is passed on as it is', async () => {
    const { outside } = await behind({ version: '1.1' }, { publicUrl: `${publicUrl}/whosaid` });
    expect((await send(outside, { path: '/whosaid/health' })).json.status).toBe('ok');
    expect((await send(outside, { path: '/whosaid/' })).text).toContain('src="/whosaid/workbench/main.js"');
  });
});
