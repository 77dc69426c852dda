import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runIn } from './runHere.js';
import { buildProgram, cleanUp, emptyFolder, type Running, start, until } from './whosaid.js';

beforeAll(buildProgram);
afterEach(cleanUp);

interface Serving extends Running {
  readonly url: string;
  readonly cwd: string;
}

/** The real server, with a graph of its own. */
async function serving({
  args = [],
  env = {},
  cwd = emptyFolder(),
}: {
  args?: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
} = {}): Promise<Serving> {
  const server = start(['serve', '--port', '0', ...args], { cwd, env });
  await until(() => server.said().out.includes('Ctrl-C') || server.child.exitCode !== null, 'the start block');
  const [url] = /http:\/\/127\.0\.0\.1:\d+\S*(?=\/health)/.exec(server.said().out) ?? [];
  if (url === undefined) throw new Error(server.said().err);
  return { ...server, url, cwd };
}

const write =
  'mutation { record(records: [{ entity: { key: "t:one", kind: PLACE, name: "One" } }]) { change { seq by } } }';

async function changeOf({ url }: Serving, headers: Record<string, string>): Promise<unknown> {
  const body = JSON.stringify({ query: write });
  const all = { 'content-type': 'application/json', ...headers };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: all, body });
  const { data } = (await answer.json()) as { data?: { record: { change: unknown } | null } | null };
  return data?.record?.change;
}

const keyOf = ({ cwd }: Serving): string =>
  readFileSync(join(cwd, '.whosaid', 'local-key'), 'utf8')
    .replace('Authorization: Bearer ', '')
    .trim();

async function codeFor({ url, cwd }: Serving): Promise<string> {
  const { out } = await runIn(['open', '--url', url], { cwd });
  expect(out.startsWith(`${url}/#key=`)).toBe(true);
  return out.trim().slice(`${url}/#key=`.length);
}

const exchange = ({ url }: Serving, code: string) =>
  fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });

describe('a server without settings', () => {
  test('creates a key that only its owner can read, and accepts writes with it', async () => {
    const server = await serving();
    const path = join(server.cwd, '.whosaid', 'local-key');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await changeOf(server, {})).toBeUndefined();
    expect(await changeOf(server, { authorization: `Bearer ${keyOf(server)}` })).toEqual({ seq: 2, by: 'local' });
  });

  test('prints a command that can write, without the key in it', async () => {
    const server = await serving();
    const line = /^ +write +(curl .*)$/m.exec(server.said().out)?.[1] ?? '';
    expect(line).toContain('-H @.whosaid/local-key');
    const written = spawnSync('sh', ['-c', line], { cwd: server.cwd, encoding: 'utf8' });
    // curl may not be installed.
    if (written.status !== 127)
      expect(JSON.parse(written.stdout)).toEqual({ data: { record: { change: { seq: 2 } } } });
    const processes = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout ?? '';
    expect(processes).not.toContain(keyOf(server));
  });

  test('lets a browser write that opens the address from whosaid open, once, and not by the address that it prints itself', async () => {
    const server = await serving();
    expect(server.said().out).not.toContain('#key=');
    const code = await codeFor(server);
    const answer = await exchange(server, code);
    expect(answer.status).toBe(204);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await changeOf(server, { cookie, origin: server.url })).toMatchObject({ by: 'local' });
    expect((await exchange(server, code)).status).toBe(401);
    // A session survives a restart of the server; an unused code does not.
    const unused = await codeFor(server);
    server.child.kill('SIGTERM');
    await server.ended;
    const again = await serving({ cwd: server.cwd });
    expect((await exchange(again, unused)).status).toBe(401);
    const kept = cookie.replace(new URL(server.url).port, new URL(again.url).port);
    expect(await changeOf(again, { cookie: kept, origin: again.url })).toBeNull();
  });

  test('accepts neither the key nor the session of another server', async () => {
    const [one, other] = [await serving(), await serving()];
    const cookie = (await exchange(one, await codeFor(one))).headers.get('set-cookie')?.split(';')[0] ?? '';
    const renamed = cookie.replace(new URL(one.url).port, new URL(other.url).port);
    expect(await changeOf(other, { cookie: renamed, origin: other.url })).toBeUndefined();
    expect(await changeOf(other, { authorization: `Bearer ${keyOf(one)}` })).toBeUndefined();
  });

  test('logs no secret at any log level', async () => {
    const key = 'k'.repeat(40);
    const server = await serving({ args: ['--log', 'debug'], env: { WHOSAID_KEYS: `ann:${key}` } });
    const code = await codeFor(server);
    await exchange(server, code);
    await exchange(server, code);
    for (const secret of [key, keyOf(server), code]) {
      await changeOf(server, { authorization: `Bearer ${secret}` });
      await fetch(`${server.url}/graphql?key=${secret}`);
      await fetch(`${server.url}/${secret}`);
    }
    server.child.kill('SIGTERM');
    const { out, err } = await server.ended;
    expect(err.split('\n').length).toBeGreaterThan(9);
    for (const secret of [key, keyOf(server), code]) expect(out + err).not.toContain(secret);
  });
});

const onTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

// Only `script` of Linux gives a program a terminal in this way.
(onTerminal ? test : test.skip)('at a terminal a server prints an address with a code for the browser', async () => {
  const terminal = start(['serve', '--port', '0', '--no-seed'], { cwd: emptyFolder(), terminal: true });
  await until(() => terminal.said().out.includes('Ctrl-C'), 'the start block');
  const [, url, code] = /(http:\/\/127\.0\.0\.1:\d+)\/#key=([\w-]+)/.exec(terminal.said().out) ?? [];
  const answer = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  expect(answer.status).toBe(204);
  expect(terminal.said().out).toContain('npx whosaid open --url');
});

describe('settings', () => {
  test('let further keys write, under their names', async () => {
    const key = 'a'.repeat(32);
    const server = await serving({ env: { WHOSAID_KEYS: `ann:${key}` } });
    expect(server.said().out).toMatch(/with a key from WHOSAID_KEYS/);
    expect(await changeOf(server, { authorization: `Bearer ${key}` })).toEqual({ seq: 2, by: 'ann' });
  });

  test('that are invalid stop it, without the key in the message', async () => {
    const { code, out, err } = await runIn(['serve'], { cwd: emptyFolder(), env: { WHOSAID_KEYS: 'hunter2' } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^whosaid: WHOSAID_KEYS must contain keys of at least 32 characters.*\n$/);
    expect(err).not.toContain('hunter2');
  });

  test('that contradict each other stop it before a graph is created', async () => {
    const cwd = emptyFolder();
    const args = ['serve', '--public-url', 'https://g.example/a', '--base-path', '/b'];
    expect(await runIn(args, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/must end in the base path "\/b"/),
    });
    expect(existsSync(join(cwd, '.whosaid'))).toBe(false);
  });

  test.each([
    ['--public-url', 'g.example', /must be a URL such as https/],
    ['--allowed-hosts', '*', /without scheme, port or \*/],
    ['--cors-origin', '*', /must be a URL such as/],
    ['--base-path', 'x', /must be a path such as/],
  ])('%s %s is rejected with what would be valid', async (option, value, sentence) => {
    const { code, err } = await runIn(['serve', option, value], { cwd: emptyFolder() });
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test('of the command line override those of the environment', async () => {
    const env = {
      WHOSAID_BASE_PATH: '/env',
      WHOSAID_ALLOWED_HOSTS: 'env.example',
      WHOSAID_CORS_ORIGIN: 'http://env.example',
    };
    const byEnvironment = await serving({ env });
    expect(byEnvironment.url).toMatch(/\/env$/);
    const byFlag = await serving({ env, args: ['--base-path', '/flag', '--cors-origin', 'http://flag.example'] });
    expect(byFlag.url).toMatch(/\/flag$/);
    const asked = await fetch(`${byFlag.url}/health`, { headers: { origin: 'http://flag.example' } });
    expect(asked.headers.get('access-control-allow-origin')).toBe('http://flag.example');
  });

  test('--read-only creates no key, and rejects writes', async () => {
    const server = await serving({ args: ['--read-only'] });
    expect(server.said().out).toMatch(/writing +disabled: the server was started with --read-only\n/);
    expect(existsSync(join(server.cwd, '.whosaid', 'local-key'))).toBe(false);
    expect(await changeOf(server, {})).toBeUndefined();
    expect(await runIn(['open', '--url', server.url], { cwd: server.cwd })).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/has no local key yet: start whosaid serve without --read-only/),
    });
  });
});

test('a local key that others can read prevents the start, unless there are other keys', async () => {
  const first = await serving();
  first.child.kill('SIGTERM');
  await first.ended;
  chmodSync(join(first.cwd, '.whosaid', 'local-key'), 0o644);
  const { code, err } = await runIn(['serve', '--port', '0'], { cwd: first.cwd });
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/local-key is accessible to other users, .*: delete it and start/),
  ]);
  expect(await runIn(['open'], { cwd: first.cwd })).toMatchObject({ code: 2, out: '' });
  const env = { WHOSAID_KEYS: 'b'.repeat(32) };
  const second = await serving({ cwd: first.cwd, env });
  expect(second.said().err).toMatch(
    /^whosaid: cannot use a local key, only WHOSAID_KEYS: .*is accessible to other users/,
  );
  expect(await changeOf(second, { authorization: `Bearer ${env.WHOSAID_KEYS}` })).toMatchObject({ by: 'key 1' });
});

test('whosaid open prints the address of the running server that browsers can reach', async () => {
  const cwd = emptyFolder();
  const urlWith = async (env: Record<string, string>, ...args: readonly string[]) =>
    (await runIn(['open', ...args], { cwd, env })).out.split('/#key=')[0];
  const server = await serving({ cwd });
  expect(await urlWith({})).toBe(server.url);
  expect(await urlWith({ PORT: '5000', WHOSAID_BASE_PATH: '/a' })).toBe(server.url);
  expect(await urlWith({ WHOSAID_PUBLIC_URL: 'https://g.example/a/' })).toBe('https://g.example/a');
  expect(await urlWith({ PORT: '5000' }, '--url', 'http://localhost:1/')).toBe('http://localhost:1');
  const { out } = await runIn(['open', '--json'], { cwd });
  expect(JSON.parse(out)).toEqual({ url: expect.stringMatching(/\/#key=[\w-]{74}$/) });
  server.child.kill('SIGTERM');
  await server.ended;
  const stopped = await runIn(['open'], { cwd });
  expect(stopped).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringMatching(/no server is running for the graph in /),
  });
  await serving({ cwd, args: ['--read-only'] });
  const readOnly = await runIn(['open'], { cwd });
  expect(readOnly).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/is read-only: start it without --read-only/),
  });
});
