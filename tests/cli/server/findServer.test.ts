import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { writeServerAddress } from '../../../src/cli/serverAddress.js';
import { version } from '../../../src/cli/version.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { createLog } from '../../../src/http/log.js';
import { startServer } from '../../../src/http/startServer.js';
import { runHere } from '../runHere.js';
import { buildProgram, cleanUp, emptyFolder, run, serving } from '../whosaid.js';

const undo: (() => unknown)[] = [];
// Programs are started: on a busy machine each takes seconds.
jest.setTimeout(240_000);

beforeAll(buildProgram);
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
  cleanUp();
});

/** A folder with a graph of so many places. */
async function graphOf(places: number): Promise<string> {
  const folder = emptyFolder();
  const lines = Array.from(
    { length: places },
    (_, key) => `{"entity":{"key":"p${key}","kind":"PLACE","name":"P${key}"}}`,
  );
  const file = join(folder, 'places.jsonl');
  writeFileSync(file, ['{"whosaid":{"version":1,"namespace":"t"}}', ...lines, ''].join('\n'));
  const data = join(folder, 'graph');
  expect(await runHere(['import', 'jsonl', file, '--data', data])).toMatchObject({ code: 0, err: '' });
  return data;
}

const stats = (data: string) => runHere(['stats', '--json', '--data', data]);
const entities = ({ out }: { readonly out: string }) => (JSON.parse(out) as Stats).stats.entities;
interface Stats {
  readonly stats: { readonly entities: number };
}

/** A server of whosaid in this process, over a graph of its own in memory. */
async function anotherServer(of: string) {
  const engine = openEmbedded();
  const server = await startServer({
    engine,
    host: '127.0.0.1',
    port: 0,
    version: of,
    log: createLog('silent'),
    answerBytes: 0,
  });
  undo.push(
    () => server.close(),
    () => engine.close(),
  );
  return server;
}

/** The address of something that is no server of ours. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const address = (url: string, instance = 'f3b5') => ({ url, instance, pid: 12, version: version(), readOnly: false });

describe('a running server', () => {
  test('is found by its data folder, in which only its owner can read of it, and no longer when it was stopped', async () => {
    const data = await graphOf(2);
    const file = join(data, 'server.json');
    const server = await serving(['--data', data], { cwd: data });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ url: server.url, pid: server.child.pid });
    const through = await run(['stats', '--json', '--data', data], { cwd: data });
    expect([through.code, through.err, entities(through)]).toEqual([0, '', 2]);
    const { code, out } = await run(['doctor', '--data', data], { cwd: data });
    expect(code).toBe(0);
    expect(out).toMatch(/server +ok +whosaid .* at http:\/\/127.0.0.1:\d+, process \d+, has the graph open\n/);
    expect(out).toMatch(/Everything is in order/);
    const second = await run(['serve', '--port', '0', '--data', data], { cwd: data });
    expect([second.code, second.out]).toEqual([5, '']);
    expect(second.err).toBe(
      `whosaid: ${data} is open in the server at ${server.url}, process ${server.child.pid}: use that one, stop it, or name another folder with --data\n`,
    );
    await server.stop();
    expect(existsSync(file)).toBe(false);
    expect(existsSync(join(data, 'tmp'))).toBe(false);
  });

  test('of another version is not asked, and it is said which is which', async () => {
    const data = await graphOf(1);
    const server = await anotherServer('0.0.1');
    writeServerAddress(data, address(server.url, server.instance));
    for (const command of [['stats'], ['import', 'jsonl', '/dev/null'], ['serve', '--port', '0']]) {
      const { code, out, err } = await runHere([...command, '--data', data]);
      expect([code, out]).toEqual([5, '']);
      expect(err).toBe(
        `whosaid: the server at ${server.url} is whosaid 0.0.1, and this is ${version()}: use the same version for both\n`,
      );
    }
    expect(await runHere(['doctor', '--data', data])).toMatchObject({
      code: 5,
      out: expect.stringMatching(/server +failed/),
    });
  });

  test('that has the graph and does not answer is waited for, and told of', async () => {
    const data = await graphOf(1);
    const url = await listening(createServer(() => undefined));
    writeServerAddress(data, address(url));
    const holder = openEmbedded(data);
    undo.push(() => holder.close());
    const { code, err } = await stats(data);
    expect(code).toBe(5);
    expect(err).toBe(`whosaid: the server at ${url}, process 12, does not answer: wait for it, or stop it\n`);
  });
});

test('a graph that no server has open, but another program, is waited for, and told of', async () => {
  const data = await graphOf(1);
  const holder = openEmbedded(data);
  undo.push(() => holder.close());
  expect(await stats(data)).toMatchObject({ code: 5, err: expect.stringMatching(/ is in use by another process: /) });
});

describe('what is left over of a server never stops a command, and is taken away:', () => {
  async function expectStale(data: string, sentence: string): Promise<void> {
    const first = await stats(data);
    expect(first).toMatchObject({ code: 0, err: `whosaid: ${sentence}; the graph was opened without it\n` });
    expect(entities(first)).toBe(3);
    expect(await stats(data)).toMatchObject({ code: 0, err: '' });
  }

  test('one that was killed', async () => {
    const data = await graphOf(3);
    const server = await serving(['--data', data], { cwd: data });
    server.child.kill('SIGKILL');
    await server.ended;
    await expectStale(
      data,
      `the server that ${data}/server.json names, process ${server.child.pid}, is not running any more`,
    );
  });

  test('one whose port another program has now', async () => {
    const data = await graphOf(3);
    const url = await listening(createHttpServer((_, response) => response.end('hello')));
    writeServerAddress(data, address(url));
    await expectStale(data, `the server that ${data}/server.json names is gone, and another program answers at ${url}`);
  });

  test('one whose port a program has that speaks no HTTP', async () => {
    const data = await graphOf(3);
    const url = await listening(createServer((socket) => socket.end('220 hello\r\n')));
    writeServerAddress(data, address(url));
    await expectStale(data, `the server that ${data}/server.json names is gone, and another program answers at ${url}`);
  });

  test('one whose port and process number a server of another graph has', async () => {
    const data = await graphOf(3);
    const { url } = await anotherServer(version());
    writeServerAddress(data, { ...address(url), pid: process.pid });
    await expectStale(
      data,
      `the server that ${data}/server.json names is gone, and the server of another graph answers at ${url}`,
    );
  });

  test('a copy, whose server is that of the original', async () => {
    const [data, copy] = [await graphOf(1), await graphOf(3)];
    const server = await serving(['--data', data], { cwd: data });
    copyFileSync(join(data, 'server.json'), join(copy, 'server.json'));
    await expectStale(copy, `${copy}/server.json was copied from another folder, whose server it names`);
    await server.stop();
  });

  test('an address on another machine, to which nothing may be sent', async () => {
    const data = await graphOf(3);
    writeServerAddress(data, address('http://192.0.2.1:4000'));
    await expectStale(data, `${data}/server.json names a server on another machine`);
  });

  test.each(['', '{', '[]', '{"url":"file:///etc/passwd"}', '{"url":"http://127.0.0.1:1"}'])(
    'a file with %j',
    async (text) => {
      const data = await graphOf(3);
      writeFileSync(join(data, 'server.json'), text);
      await expectStale(data, `${data}/server.json was not written by a server`);
    },
  );
});

describe('--url', () => {
  test('asks a server elsewhere, without a folder here', async () => {
    const server = await serving([], { cwd: emptyFolder() });
    const { code, out, err } = await runHere(['stats', '--url', `${server.url}/`]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`kept in       ${server.url}\n`);
    const checked = await runHere(['doctor', '--url', server.url]);
    expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/reached +ok +embedded .*\n.*in order/s) });
    await server.stop();
  });

  test('says what is wrong with an address', async () => {
    const program = await listening(createHttpServer((_, response) => response.end('{}')));
    const old = await anotherServer('0.0.1');
    const cases: readonly (readonly [string, number, RegExp])[] = [
      ['http://127.0.0.1:1', 5, /^whosaid: no server answers at http:\/\/127\.0\.0\.1:1: check the address/],
      [program, 5, /is no whosaid server: give its address, with its base path/],
      [old.url, 5, /is whosaid 0\.0\.1, and this is/],
    ];
    for (const [url, code, sentence] of cases) {
      const ended = await runHere(['stats', '--url', url]);
      expect([url, ended.code, ended.out]).toEqual([url, code, '']);
      expect(ended.err).toMatch(sentence);
    }
  });

  test('takes no password, no second place and no key that cannot be one, and shows none', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'key'), 'two words of a secret');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--url', 'http://ann:secret@127.0.0.1:1'], /must hold no password/],
      [['--url', 'ftp://127.0.0.1'], /must be an address such as/],
      [['--url', 'http://127.0.0.1:1/?key=secret'], /must end with the path/],
      [['--url', 'http://127.0.0.1:1', '--data', 'x'], /cannot be used with option '--data/],
      [['--url', 'http://127.0.0.1:1', '--key-file', 'nowhere'], /cannot read nowhere: --key-file names the file/],
      [['--url', 'http://127.0.0.1:1', '--key-file', 'key'], /key holds no key: it must be one line/],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await run(['stats', ...args], { cwd });
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(sentence);
      expect(err.replace(args[1] ?? '', '')).not.toContain('secret');
    }
  });

  test('sends the key of the environment, or of a file, as a header', async () => {
    const seen: unknown[] = [];
    const url = await listening(
      createHttpServer((request, response) => {
        seen.push(request.headers.authorization);
        response.end(JSON.stringify({ version: version(), engine: 'embedded', data: { stats: null } }));
      }),
    );
    const file = join(emptyFolder(), 'header');
    writeFileSync(file, 'Authorization: Bearer of-the-file\n');
    await runHere(['stats', '--url', url]);
    await runHere(['stats', '--url', url], { WHOSAID_KEY: 'of-the-environment' });
    await runHere(['stats', '--url', url, '--key-file', file], { WHOSAID_KEY: 'of-the-environment' });
    expect([...new Set(seen)]).toEqual([undefined, 'Bearer of-the-environment', 'Bearer of-the-file']);
  });
});
