import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exporters } from '../../../src/cli/graph/exporters.js';
import { plainAccess } from '../../../src/config/accessSettings.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { importers } from '../../../src/formats/index.js';
import { cypher } from '../../../src/graph/cypher.js';
import type { Engine } from '../../../src/graph/engine.js';
import { openStore } from '../../../src/graph/openStore.js';
import { createLog } from '../../../src/server/http/log.js';
import { type RunningServer, startServer } from '../../../src/server/startServer.js';
import type { ExportFormat } from '../../../src/server/transfer/exportRoute.js';
import { endMark } from '../../../src/server/transfer/importEvents.js';
import { localKey, type Sent, send, withKey } from '../serve.js';

let engine: Engine;
let folder: string;
const servers: RunningServer[] = [];

beforeEach(async () => {
  engine = openEmbedded();
  await openStore(engine);
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function serve(more: { readonly freeBytes?: number; readonly formats?: readonly ExportFormat[] } = {}) {
  const { freeBytes = 0, formats = exporters } = more;
  const transfer = { importers, exporters: formats, spool: { folder, freeBytes } };
  const basic = { engine, host: '127.0.0.1', port: 0, version: '1.2.3', log: createLog('silent'), answerBytes: 0 };
  const server = await startServer({ ...basic, access: { ...plainAccess, localKey }, transfer });
  servers.push(server);
  return server;
}

const header = '{"whosaid":{"version":1,"namespace":"t"}}';
const place = (key: string) => JSON.stringify({ entity: { key, kind: 'PLACE', name: `Place ${key}` } });
const fileOf = (...lines: readonly string[]) => [header, ...lines, ''].join('\n');
const seq = async () => (await engine.read(cypher('queries/journal/head')))[0]?.seq;

const pathOf = (more: object = {}) => `/import?${new URLSearchParams({ format: 'jsonl', id: randomUUID(), ...more })}`;

const importing = (server: RunningServer, body: string | Buffer, more: object = {}, headers = {}) =>
  send(server, { method: 'POST', path: pathOf(more), body, headers: { ...withKey, ...headers } });

async function putAway(): Promise<void> {
  while (readdirSync(folder).length > 0) await sleep(10);
}

describe('POST /import', () => {
  test('reports the progress as JSON lines, and the result last', async () => {
    const reply = await importing(await serve(), fileOf(place('a'), '{oops\u2028', place('b')), {
      batch: '1',
      reason: 'why not',
    });
    expect(reply.status).toBe(200);
    const events = reply.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toEqual([
      { progress: { items: 1, total: 3, line: 2 } },
      { reject: { line: 3, raw: '{oops\u2028', reason: expect.any(String) } },
      { progress: { items: 2, total: 3, line: 3 } },
      { progress: { items: 3, total: 3, line: 4 } },
      { progress: { items: 3, total: 3, line: 4 } },
      { summary: expect.objectContaining({ items: 3, taken: 2, rejected: 1, changes: [1, 2] }) },
    ]);
    await putAway();
  });

  test('rejects callers without write access, and stores nothing of what they send', async () => {
    const sent: Sent = { method: 'POST', path: pathOf(), body: fileOf(place('a')) };
    const reply = await send(await serve(), sent);
    expect(reply.status).toBe(401);
    expect(reply.json.errors[0].extensions).toEqual({ code: 'FORBIDDEN' });
    expect([await seq(), readdirSync(folder)]).toEqual([0, []]);
  });

  test.each([
    [{ format: 'xml' }, /unknown format xml: use jsonl or table or ucdp-ged/],
    [{ id: '7' }, /^id: /],
    [{ batch: '0' }, /^batch: /],
    [{ batch: '1e9' }, /^batch: /],
    [{ reason: '' }, /^reason: must not be empty/],
    [{ by: 'somebody else' }, /by/],
  ])('refuses %j', async (more, sentence) => {
    const reply = await importing(await serve(), fileOf(place('a')), more);
    expect(reply.status).toBe(400);
    expect(reply.json.errors[0].message).toMatch(sentence);
    expect(await seq()).toBe(0);
  });

  test('reports a full disk to a client that is still sending', async () => {
    const server = await serve({ freeBytes: 2 ** 60 });
    const reply = await importing(server, Buffer.alloc(40_000_000, `${place('a')}\n`));
    expect(reply.status).toBe(507);
    expect(reply.json.errors[0]).toEqual({
      message:
        'the server has too little disk space for this input: free some space there and try again; nothing was written',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    await putAway();
  });

  test('writes nothing of a truncated body, even if all of it so far is valid', async () => {
    const { port } = await serve();
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path: pathOf(), headers: withKey });
    outgoing.on('error', () => undefined);
    outgoing.write(fileOf(place('a'), place('b')));
    let mode = 0;
    while (mode === 0) {
      await sleep(10);
      const [own] = readdirSync(folder);
      if (own !== undefined) mode = statSync(join(folder, own, 'input'), { throwIfNoEntry: false })?.mode ?? 0;
    }
    expect(mode & 0o777).toBe(0o600);
    outgoing.destroy();
    await putAway();
    expect(await seq()).toBe(0);
  });

  test('applies back-pressure: it goes no faster than its client reads', async () => {
    const { port } = await serve();
    const bad = `{"${'x'.repeat(100_000)}`;
    const lines = Array.from({ length: 60 }, (_, batch) => [place(`p${batch}`), ...Array<string>(9).fill(bad)]).flat();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const path = pathOf({ batch: '10' });
      const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path, headers: withKey }, resolve);
      outgoing.on('error', reject);
      outgoing.end(fileOf(...lines));
    });
    // It is ahead only by the content of the buffers between the two.
    let stood = -1;
    for (let now = await seq(); now !== stood || now === 0; now = await seq()) {
      stood = Number(now);
      await sleep(300);
    }
    expect(stood).toBeLessThan(60);
    let last = '';
    for await (const piece of response) last = String(piece);
    expect(last).toMatch(/"summary":\{"items":600,"taken":60,"rejected":540,.*\}\n$/);
    expect(await seq()).toBe(60);
  });
});

describe('DELETE /import', () => {
  test('cancels only running imports, and only for callers with write access', async () => {
    const server = await serve();
    const sent = { method: 'DELETE', path: `/import?id=${randomUUID()}` };
    expect((await send(server, { ...sent, headers: withKey })).status).toBe(404);
    expect((await send(server, sent)).status).toBe(401);
  });
});

describe('GET /export', () => {
  const exporting = (server: RunningServer, query: string, headers = {}) =>
    send(server, { path: `/export?${query}`, headers });

  test('gives every reader the file that the command writes', async () => {
    const server = await serve();
    await importing(server, fileOf(place('a')));
    const reply = await exporting(server, 'format=jsonl', { 'X-Forwarded-For': '192.0.2.7' });
    expect(reply.status).toBe(200);
    expect(reply.text.split('\n').map((line) => Object.keys(JSON.parse(line || '{}'))[0])).toEqual([
      'whosaid',
      'entity',
      undefined,
    ]);
    const whole = await exporting(server, 'format=jsonl&end=true');
    expect(whole.text).toBe(`${reply.text}\u001e{"end":{"lines":2}}\n`);
    const history = await exporting(server, 'format=jsonl&history=true');
    expect(history.text).toMatch(/\n\{"change":/);
  });

  test.each(['', 'format=xml', 'format=jsonl&history=maybe', 'format=jsonl&more=1'])('refuses "%s"', async (query) => {
    const reply = await exporting(await serve(), query);
    expect([reply.status, reply.json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('reads the graph at most twice at once for a client, and stops when the client disconnects', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield 'x'.repeat(1_000);
    }
    const server = await serve({ formats: [{ name: 'jsonl', lines: endless }] });
    const open = await Promise.all(Array.from({ length: 2 }, () => fetch(`${server.url}/export?format=jsonl`)));
    const refused = await exporting(server, 'format=jsonl');
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    expect(refused.json.errors[0].extensions).toEqual({ code: 'STORE_BUSY' });
    expect((await send(server, { method: 'HEAD', path: '/export?format=jsonl' })).status).toBe(405);
    for (const { body } of open) await body?.cancel();
  });

  test('that fails half-way is not mistaken for a complete one, and reveals no details', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'one';
      throw new Error('statement x failed in /srv/secret');
    }
    const server = await serve({ formats: [{ name: 'jsonl', lines: broken }] });
    await expect(exporting(server, 'format=jsonl')).rejects.toThrow();
    const { text } = await exporting(server, 'format=jsonl&end=true');
    const end = JSON.parse(text.split(endMark)[1] ?? '');
    expect(text.startsWith(`one\n${endMark}`)).toBe(true);
    expect(end.error).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringMatching(/^internal error/),
    });
    expect(text).not.toContain('secret');
  });
});
