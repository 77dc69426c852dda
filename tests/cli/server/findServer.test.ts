import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ensureLocalKey } from '../../../src/cli/graph/localKey.js';
import { readServerAddress, type ServerAddress, writeServerAddress } from '../../../src/cli/graph/serverAddress.js';
import { version } from '../../../src/cli/terminal/version.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { challengeHeader, proofHeader, proofOf } from '../../../src/server/access/proof.js';
import { createLog } from '../../../src/server/http/log.js';
import { startServer } from '../../../src/server/startServer.js';
import { runHere, runIn } from '../runHere.js';
import { buildProgram, cleanUp, emptyFolder, run, serving } from '../whosaid.js';

const undo: (() => unknown)[] = [];
// Starting programs takes seconds each on a busy machine.
jest.setTimeout(240_000);

beforeAll(buildProgram);
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
  cleanUp();
});

/** A folder with a graph of this many places. */
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

/** A whosaid server in this process, with an in-memory graph. */
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

/** The address of a server that is not whosaid. */
async function listening(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  undo.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const address = (url: string, instance = 'f3b5') => ({ url, instance, pid: 12, version: version(), readOnly: false });

describe('a running server', () => {
  test('is found through its data folder, by its owner only, and no longer after it has stopped', async () => {
    const data = await graphOf(2);
    const file = join(data, 'server.json');
    const server = await serving(['--data', data], { cwd: data });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ url: server.url, pid: server.child.pid });
    const through = await run(['stats', '--json', '--data', data], { cwd: data });
    expect([through.code, through.err, entities(through)]).toEqual([0, '', 2]);
    const { code, out } = await runIn(['doctor', '--data', data], { cwd: data });
    expect(code).toBe(0);
    expect(out).toMatch(/server +ok +whosaid .* at http:\/\/127.0.0.1:\d+, process \d+, has the graph open\n/);
    expect(out).toMatch(/All checks passed/);
    const second = await runIn(['serve', '--port', '0', '--data', data], { cwd: data });
    expect([second.code, second.out]).toEqual([5, '']);
    expect(second.err).toBe(
      `whosaid: ${data} is in use by the server at ${server.url}, process ${server.child.pid}: use that server, stop it, or name another folder with --data\n`,
    );
    await server.stop();
    expect(existsSync(file)).toBe(false);
    expect(existsSync(join(data, 'tmp'))).toBe(false);
  });

  test('of another version is not used, and both versions are reported', async () => {
    const data = await graphOf(1);
    const server = await anotherServer('0.0.1');
    writeServerAddress(data, address(server.url, server.instance));
    for (const command of [['stats'], ['import', 'jsonl', '/dev/null'], ['serve', '--port', '0']]) {
      const { code, out, err } = await runHere([...command, '--data', data]);
      expect([code, out]).toEqual([5, '']);
      expect(err).toBe(
        `whosaid: the server at ${server.url} runs whosaid 0.0.1, but this is ${version()}: use the same version for both\n`,
      );
    }
    expect(await runHere(['doctor', '--data', data])).toMatchObject({
      code: 5,
      out: expect.stringMatching(/server +failed/),
    });
  });

  test('that has the graph open and does not answer is waited for, and reported', async () => {
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

test('a graph that a program other than a server has open is waited for, and reported', async () => {
  const data = await graphOf(1);
  const holder = openEmbedded(data);
  undo.push(() => holder.close());
  expect(await stats(data)).toMatchObject({ code: 5, err: expect.stringMatching(/ is in use by another process: /) });
});

describe('leftovers of a server never stop a command, and are removed:', () => {
  async function expectStale(data: string, sentence: string): Promise<void> {
    const first = await stats(data);
    expect(first).toMatchObject({ code: 0, err: `whosaid: ${sentence}; opened the graph directly\n` });
    expect(entities(first)).toBe(3);
    expect(await stats(data)).toMatchObject({ code: 0, err: '' });
  }

  test('of one that was killed', async () => {
    const data = await graphOf(3);
    const server = await serving(['--data', data], { cwd: data });
    server.child.kill('SIGKILL');
    await server.ended;
    await expectStale(
      data,
      `the server that ${data}/server.json names, process ${server.child.pid}, is no longer running`,
    );
  });

  test('of one whose port another program uses now', async () => {
    const data = await graphOf(3);
    const url = await listening(createHttpServer((_, response) => response.end('hello')));
    writeServerAddress(data, address(url));
    await expectStale(data, `the server that ${data}/server.json names is gone, and another program answers at ${url}`);
  });

  test('of one whose port a program uses that does not speak HTTP', async () => {
    const data = await graphOf(3);
    const url = await listening(createServer((socket) => socket.end('220 hello\r\n')));
    writeServerAddress(data, address(url));
    await expectStale(data, `the server that ${data}/server.json names is gone, and another program answers at ${url}`);
  });

  test('of one whose port and process id a server of another graph has', async () => {
    const data = await graphOf(3);
    const { url } = await anotherServer(version());
    writeServerAddress(data, { ...address(url), pid: process.pid });
    await expectStale(
      data,
      `the server that ${data}/server.json names is gone, and the server of another graph answers at ${url}`,
    );
  });

  test('in a copy of a folder, whose server is that of the original', async () => {
    const [data, copy] = [await graphOf(1), await graphOf(3)];
    const server = await serving(['--data', data], { cwd: data });
    copyFileSync(join(data, 'server.json'), join(copy, 'server.json'));
    await expectStale(copy, `${copy}/server.json was copied from another folder and names the server of that folder`);
    await server.stop();
  });

  test('an address on another machine, to which nothing is sent', async () => {
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

describe('a program that took over the port of a server', () => {
  const otherKey = 'another-key-than-that-of-the-folder-0123456';
  const instance = 'f3b5';

  /** It responds as that server did, and records what it is sent. */
  async function mimic(of: string, proof: (asked: IncomingMessage) => string | undefined, port = 0) {
    const seen: unknown[] = [];
    const body = { status: 'ok', version: version(), instance: of, engine: 'embedded', seq: 3, proof: 'x' };
    const url = await listening(
      createHttpServer((request, response) => {
        seen.push([request.method, request.url, request.headers.authorization]);
        const given = proof(request);
        if (given !== undefined) response.setHeader(proofHeader, given);
        response.end(JSON.stringify({ ...body, data: { stats: null } }));
      }),
      port,
    );
    return { url, seen };
  }

  const challengeOf = ({ headers }: IncomingMessage): string => String(headers[challengeHeader.toLowerCase()]);
  const onlyHealth = [['GET', '/health', undefined]];

  test('gets no key from any command after the server was killed', async () => {
    const data = await graphOf(3);
    const server = await serving(['--data', data], { cwd: data });
    server.child.kill('SIGKILL');
    await server.ended;
    const left = readServerAddress(data) as ServerAddress;
    const { seen } = await mimic(left.instance, () => undefined, Number(new URL(left.url).port));
    const empty = join(data, 'empty.jsonl');
    writeFileSync(empty, '{"whosaid":{"version":1,"namespace":"t"}}\n');
    for (const command of [['stats'], ['import', 'jsonl', empty], ['stats', '--key-file', join(data, 'local-key')]]) {
      writeServerAddress(data, left);
      const { code, err } = await runHere([...command, '--data', data], { WHOSAID_KEY: otherKey });
      expect([command, code]).toEqual([command, 0]);
      expect(err).toBe(
        `whosaid: the server that ${data}/server.json names is gone, and another program answers at ${left.url}; opened the graph directly\n`,
      );
    }
    writeServerAddress(data, left);
    expect(await runHere(['open', '--data', data])).toMatchObject({ out: '', err: expect.stringMatching(/no server/) });
    expect(seen).toEqual(Array(4).fill(onlyHealth[0]));
  });

  test.each<readonly [string, (asked: IncomingMessage) => string | undefined]>([
    ['that is the challenge', challengeOf],
    ['made with another key', (asked) => proofOf(otherKey, challengeOf(asked), instance)],
    ['that is empty', () => ''],
  ])('gets none with a proof %s', async (_, proof) => {
    const data = await graphOf(3);
    ensureLocalKey({ neo4j: undefined, folder: data });
    const { url, seen } = await mimic(instance, proof);
    writeServerAddress(data, address(url));
    expect(await stats(data)).toMatchObject({ code: 0, err: expect.stringMatching(/another program answers at/) });
    expect(seen).toEqual(onlyHealth);
  });

  test('gets none with the proof for an earlier challenge, or of another start', async () => {
    const data = await graphOf(3);
    const { key } = ensureLocalKey({ neo4j: undefined, folder: data });
    const earlier = proofOf(key, 'c'.repeat(43), instance);
    for (const proof of [() => earlier, (asked: IncomingMessage) => proofOf(key, challengeOf(asked), 'a7c9')]) {
      const { url, seen } = await mimic(instance, proof);
      writeServerAddress(data, address(url));
      expect(await stats(data)).toMatchObject({ code: 0, err: expect.stringMatching(/another program answers at/) });
      expect(seen).toEqual(onlyHealth);
    }
  });

  test('gets none where no key is needed, or none can be proved', async () => {
    const [readOnly, without] = [await graphOf(1), await graphOf(1)];
    ensureLocalKey({ neo4j: undefined, folder: readOnly });
    const { url, seen } = await mimic(instance, () => undefined);
    writeServerAddress(readOnly, { ...address(url), readOnly: true });
    writeServerAddress(without, address(url));
    await runHere(['stats', '--data', readOnly], { WHOSAID_KEY: otherKey });
    const { err } = await runHere(['stats', '--data', without], { WHOSAID_KEY: otherKey });
    expect(err).toMatch(/no key was sent to the server .*: name it with --url/);
    expect(seen).toEqual(
      Array(2)
        .fill([...onlyHealth, ['POST', '/graphql', undefined]])
        .flat(),
    );
  });
});

test('writes go through a server that has the key; a read-only one rejects them', async () => {
  const data = await graphOf(1);
  const more = join(emptyFolder(), 'more.jsonl');
  writeFileSync(more, '{"whosaid":{"version":1,"namespace":"t"}}\n{"entity":{"key":"q","kind":"PLACE","name":"Q"}}\n');
  const writing = await serving(['--data', data], { cwd: data });
  expect(await runHere(['import', 'jsonl', more, '--data', data])).toMatchObject({ code: 0, err: '' });
  await writing.stop();
  const reading = await serving(['--data', data, '--read-only'], { cwd: data });
  const seen = await stats(data);
  expect([seen.err, entities(seen)]).toEqual(['', 2]);
  const { code, err } = await runHere(['import', 'jsonl', more, '--data', data]);
  expect(code).not.toBe(0);
  expect(err).toMatch(/this server is read-only/);
  await reading.stop();
});

describe('--url', () => {
  test('sends a key to another machine only over HTTPS', async () => {
    for (const url of ['http://192.0.2.1:4000', 'http://graph.example.org/whosaid']) {
      const { code, out, err } = await runHere(['stats', '--url', url], { WHOSAID_KEY: 'of-the-environment' });
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        `whosaid: cannot send a key to ${url}, because the connection is not encrypted: use https, or omit the key to read only\n`,
      );
    }
  });

  test('sends no key to a server that is not whosaid', async () => {
    const seen: unknown[] = [];
    const url = await listening(
      createHttpServer((request, response) => {
        seen.push(request.headers.authorization);
        response.end('{}');
      }),
    );
    const { code } = await runHere(['stats', '--url', url], { WHOSAID_KEY: 'of-the-environment' });
    expect([code, seen]).toEqual([5, [undefined]]);
  });

  test('queries a remote server, without a local folder', async () => {
    const server = await serving([], { cwd: emptyFolder() });
    const { code, out, err } = await runHere(['stats', '--url', `${server.url}/`]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`location      ${server.url}\n`);
    const checked = await runHere(['doctor', '--url', server.url]);
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringMatching(/reached +ok +embedded .*\n.*All checks passed/s),
    });
    await server.stop();
  });

  test('reports what is wrong with an address', async () => {
    const program = await listening(createHttpServer((_, response) => response.end('{}')));
    const old = await anotherServer('0.0.1');
    const cases: readonly (readonly [string, number, RegExp])[] = [
      ['http://127.0.0.1:1', 5, /^whosaid: no server answers at http:\/\/127\.0\.0\.1:1: check the address/],
      [program, 5, /is not a whosaid server: give the address of the server, including its base path/],
      [old.url, 5, /runs whosaid 0\.0\.1, but this is/],
    ];
    for (const [url, code, sentence] of cases) {
      const ended = await runHere(['stats', '--url', url]);
      expect([url, ended.code, ended.out]).toEqual([url, code, '']);
      expect(ended.err).toMatch(sentence);
    }
  });

  test('rejects passwords, a second location and invalid keys, without printing them', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'key'), 'two words of a secret');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--url', 'http://ann:secret@127.0.0.1:1'], /must not contain a password/],
      [['--url', 'ftp://127.0.0.1'], /must be a URL such as/],
      [['--url', 'http://127.0.0.1:1/?key=secret'], /must not have a query/],
      [['--url', 'http://127.0.0.1:1', '--data', 'x'], /cannot be used with option '--data/],
      [
        ['--url', 'http://127.0.0.1:1', '--key-file', 'nowhere'],
        /cannot read nowhere: --key-file must name a readable file/,
      ],
      [['--url', 'http://127.0.0.1:1', '--key-file', 'key'], /key does not contain a key: it must be one line/],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await runIn(['stats', ...args], { cwd });
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(sentence);
      expect(err.replace(args[1] ?? '', '')).not.toContain('secret');
    }
  });

  test('sends the key from the environment, or from a file, as a header', async () => {
    const seen: unknown[] = [];
    const url = await listening(
      createHttpServer((request, response) => {
        if (request.url !== '/health') seen.push(request.headers.authorization);
        response.end(JSON.stringify({ version: version(), engine: 'embedded', data: { stats: null } }));
      }),
    );
    const file = join(emptyFolder(), 'header');
    writeFileSync(file, 'Authorization: Bearer of-the-file\n');
    await runHere(['stats', '--url', url]);
    await runHere(['stats', '--url', url], { WHOSAID_KEY: 'of-the-environment' });
    await runHere(['stats', '--url', url, '--key-file', file], { WHOSAID_KEY: 'of-the-environment' });
    expect(seen).toEqual([undefined, 'Bearer of-the-environment', 'Bearer of-the-file']);
  });
});
