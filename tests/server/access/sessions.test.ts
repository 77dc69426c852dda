import { afterEach, describe, expect, test } from '@jest/globals';
import { issueToken, lifetimes, readToken } from '../../../src/server/access/tokens.js';
import { ask, localKey, send, stopAll, withKey } from '../serve.js';
import { cookieOf, exchange, newKey, serveWith, signedIn, writer } from './keyed.js';

afterEach(stopAll);

/** A clock that a test sets. */
function clock(start = Date.UTC(2026, 0, 1)) {
  let time = start;
  return {
    now: () => time,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('the code of an address', () => {
  test('is exchanged for a session that lets the page write', async () => {
    const server = await serveWith();
    const answer = await exchange(server, undefined, { headers: { origin: server.url } });
    expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([204, '', 'no-store']);
    expect(await writer(server, { cookie: cookieOf(answer) ?? '', origin: server.url })).toBe('local');
  });

  test('is valid once, even when it is sent twice at the same time', async () => {
    const server = await serveWith();
    const code = issueToken('code', localKey);
    const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(server, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(401)]);
    expect(answers.filter((answer) => cookieOf(answer) !== undefined)).toHaveLength(1);
    const again = await exchange(server, code);
    expect(again.json.errors[0].message).toMatch(
      /has been used, has expired, or is for another server: get a new address with whosaid open/,
    );
  });

  test('that a browser with a session opens again is no error, and gives no second session', async () => {
    const server = await serveWith();
    const code = issueToken('code', localKey);
    const cookie = cookieOf(await exchange(server, code)) ?? '';
    const again = await exchange(server, code, { headers: { cookie, origin: server.url } });
    expect([again.status, cookieOf(again)]).toEqual([204, undefined]);
  });

  test('is valid for ten minutes', async () => {
    const { now, wait } = clock();
    const server = await serveWith({ now });
    const [early, late] = [issueToken('code', localKey, now()), issueToken('code', localKey, now())];
    wait(10 * 60_000 - 1);
    expect((await exchange(server, early)).status).toBe(204);
    wait(1);
    expect((await exchange(server, late)).status).toBe(401);
    // A used code stays used.
    expect((await exchange(server, early)).status).toBe(401);
  });

  test('is invalid after the server restarts', async () => {
    const { now, wait } = clock();
    await serveWith({ now });
    const code = issueToken('code', localKey, now());
    wait(1);
    const next = await serveWith({ now });
    expect((await exchange(next, code)).status).toBe(401);
    expect((await exchange(next, issueToken('code', localKey, now()))).status).toBe(204);
  });

  test('with a future time is invalid', async () => {
    const { now } = clock();
    expect((await exchange(await serveWith({ now }), issueToken('code', localKey, now() + 61_000))).status).toBe(401);
  });

  test.each([
    ['of another graph', () => issueToken('code', newKey())],
    ['that is a session', () => issueToken('session', localKey)],
    ['with another signature', () => `${issueToken('code', localKey).slice(0, -1)}!`],
    ['with a time later than the signed one', () => later(issueToken('code', localKey))],
    ['that is the key', () => localKey],
    ['that is empty', () => ''],
    ['that is not a string', () => ({ length: 74 })],
    ['that is a list', () => [issueToken('code', localKey)]],
    ['that is missing', () => null],
  ])('%s is invalid', async (_, code) => {
    const answer = await exchange(await serveWith(), code());
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(cookieOf(answer)).toBeUndefined();
  });

  test('is accepted only in the JSON body of a POST', async () => {
    const server = await serveWith();
    const code = issueToken('code', localKey);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const json = { 'content-type': 'application/json' };
    const sent = [
      { path: `/session?code=${code}` },
      { path: `/?key=${code}` },
      { path: `/session/${code}` },
      { method: 'POST', path: `/session?code=${code}`, headers: json, body: '{}' },
      { method: 'POST', path: '/session', headers: form, body: `code=${code}` },
      { method: 'POST', path: '/session', headers: { 'content-type': 'text/plain' }, body: `{"code":"${code}"}` },
      { method: 'PUT', path: '/session', headers: json, body: `{"code":"${code}"}` },
      { method: 'POST', path: '/session', headers: json, body: `[{"code":"${code}"}]` },
      { method: 'POST', path: '/session', headers: json, body: `{"code":"${code}","x":"${'x'.repeat(2_000)}"}` },
    ];
    for (const request of sent) expect(cookieOf(await send(server, request))).toBeUndefined();
    // None of that has used it.
    expect((await exchange(server, code)).status).toBe(204);
  });

  test('is not accepted from a page of another site, nor used up by it', async () => {
    const server = await serveWith();
    const code = issueToken('code', localKey);
    for (const origin of [
      'http://evil.example',
      `http://localhost:${server.port}`,
      'null',
      `${server.url}.evil.example`,
    ]) {
      expect((await exchange(server, code, { headers: { origin } })).status).toBe(401);
    }
    expect((await exchange(server, code)).status).toBe(204);
  });

  test('is rejected by a server without a local key', async () => {
    expect((await exchange(await serveWith({ localKey: undefined }))).status).toBe(401);
    expect((await exchange(await serveWith({ readOnly: true }))).json.errors[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('the session of a browser', () => {
  test('is in a cookie that no script reads and no other site sends', async () => {
    const server = await serveWith();
    const [cookie] = (await exchange(server)).headers['set-cookie'] ?? [];
    const [pair = '', ...attributes] = (cookie ?? '').split('; ');
    expect(pair).toMatch(new RegExp(`^whosaid-${server.port}=[\\w-]{74}$`));
    expect(attributes.filter((text) => !text.startsWith('Expires='))).toEqual([
      'Max-Age=43200',
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
    ]);
  });

  test('is restricted to HTTPS, this host and this path when the public address is HTTPS', async () => {
    const names = async (publicUrl: string, path = '/session') => {
      const answer = await exchange(await serveWith({ publicUrl }), undefined, { path });
      return answer.headers['set-cookie']?.[0] ?? '';
    };
    expect(await names('https://graph.example')).toMatch(
      /^__Host-whosaid-443=.*; Path=\/; .*; Secure; SameSite=Strict$/,
    );
    expect(await names('https://graph.example:8443/a/b', '/a/b/session')).toMatch(
      /^__Secure-whosaid-8443=.*; Path=\/a\/b; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(await names('http://graph.example')).toMatch(/^whosaid-80=.*; Path=\/; .*HttpOnly; SameSite=Strict$/);
  });

  test('lets only pages of the server write, and no other clients', async () => {
    const server = await serveWith();
    const { cookie = '' } = await signedIn(server);
    for (const origin of [
      'http://evil.example',
      `http://localhost:${server.port}`,
      `https://127.0.0.1:${server.port}`,
      'http://127.0.0.1',
      'http://127.0.0.1:1',
      `${server.url}/`,
      `${server.url}.evil.example`,
      'null',
      '',
    ]) {
      expect([origin, await writer(server, { cookie, origin })]).toEqual([origin, undefined]);
    }
    const { json } = await ask(server, 'mutation { write }', {}, { cookie });
    expect(json.errors[0].message).toMatch(
      /only from pages of this server: open the server at its own address \(--public-url\)/,
    );
  });

  test('lets pages under every address of the server write', async () => {
    const server = await serveWith({ publicUrl: 'https://graph.example', allowedHosts: ['inner.example'] });
    const cookie = cookieOf(await exchange(server)) ?? '';
    const from = (host: string, origin: string) => writer(server, { cookie, host, origin });
    expect(await from('graph.example', 'https://graph.example')).toBe('local');
    expect(await from(`127.0.0.1:${server.port}`, 'https://graph.example')).toBe('local');
    expect(await from('INNER.example:81', 'http://inner.example:81')).toBe('local');
    // The public name is trusted over TLS only, because others could serve a page under it without.
    expect(await from('graph.example', 'http://graph.example')).toBeUndefined();
    expect(await from('inner.example', 'https://inner.example')).toBeUndefined();
  });

  test('is not needed to read, whatever the cookie says', async () => {
    const server = await serveWith();
    for (const cookie of ['', 'x', `whosaid-${server.port}=`, `whosaid-${server.port}=${'x'.repeat(74)}`, '=;=;;']) {
      expect((await ask(server, '{ hello }', {}, { cookie })).json).toEqual({ data: { hello: null } });
      expect(await writer(server, { cookie, origin: server.url })).toBeUndefined();
    }
  });

  test('of a server with another key is invalid, under whatever name', async () => {
    const [here, there] = [await serveWith(), await serveWith({ localKey: newKey() })];
    const token = (cookieOf(await exchange(here)) ?? '').split('=')[1] ?? '';
    expect(token).toHaveLength(74);
    const origin = there.url;
    expect(await writer(there, { origin, cookie: `whosaid-${here.port}=${token}` })).toBeUndefined();
    expect(await writer(there, { origin, cookie: `whosaid-${there.port}=${token}` })).toBeUndefined();
  });

  test('is found among other cookies, also beside invalid ones of the same name', async () => {
    const server = await serveWith();
    const { cookie = '', origin = '' } = await signedIn(server);
    const name = cookie.split('=')[0];
    expect(await writer(server, { origin, cookie: `a=b; ${name}=false; ${cookie};c=d` })).toBe('local');
  });

  test('ends after twelve hours', async () => {
    const { now, wait } = clock();
    const server = await serveWith({ now });
    const cookie = cookieOf(await exchange(server, issueToken('code', localKey, now()))) ?? '';
    wait(lifetimes.session - 1);
    expect(await writer(server, { cookie, origin: server.url })).toBe('local');
    wait(1);
    expect(await writer(server, { cookie, origin: server.url })).toBeUndefined();
  });

  test('is told to the pages, which offer to write only where they may', async () => {
    const server = await serveWith();
    const writes = async (headers: Readonly<Record<string, string>>, at = server) => {
      const { status, json, headers: sent } = await send(at, { path: '/session', headers });
      return [status, json.writes, sent['cache-control']];
    };
    const { cookie = '' } = await signedIn(server);
    expect(await writes({})).toEqual([200, false, 'no-store']);
    expect(await writes({ cookie: 'whosaid-1=x' })).toEqual([200, false, 'no-store']);
    // Browsers send no Origin with it.
    expect(await writes({ cookie })).toEqual([200, true, 'no-store']);
    expect(await writes(withKey)).toEqual([200, true, 'no-store']);
    const reading = await serveWith({ readOnly: true });
    expect(await writes({ cookie: cookie.replace(/whosaid-\d+/, `whosaid-${reading.port}`) }, reading)).toEqual([
      200,
      false,
      'no-store',
    ]);
  });

  test('is never set by requesting pages', async () => {
    const server = await serveWith();
    for (const path of ['/', '/playground', '/health', '/session', '/graphql?query={hello}', '/nothing']) {
      for (const headers of [{ accept: 'text/html' }, withKey, await signedIn(server)]) {
        expect(cookieOf(await send(server, { path, headers }))).toBeUndefined();
      }
    }
  });
});

test('a token is valid only with the key and for the purpose that it was signed with', () => {
  const now = Date.UTC(2026, 0, 1);
  const token = issueToken('code', localKey, now);
  expect(token).toMatch(/^[\w-]{74}$/);
  expect(readToken('code', localKey, token, now)).toBe(now);
  expect(readToken('session', localKey, token, now)).toBeUndefined();
  expect(readToken('code', newKey(), token, now)).toBeUndefined();
  for (let place = 0; place < token.length; place += 1) {
    const other = token[place] === 'a' ? 'b' : 'a';
    expect(readToken('code', localKey, token.slice(0, place) + other + token.slice(place + 1), now)).toBeUndefined();
  }
});

/** The same code with a later time. */
function later(code: string): string {
  return (Number.parseInt(code.slice(0, 9), 36) + 1_000).toString(36).padStart(9, '0') + code.slice(9);
}
