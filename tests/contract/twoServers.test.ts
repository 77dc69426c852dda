import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainAccess } from '../../src/config/accessSettings.js';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { createLog } from '../../src/server/http/log.js';
import { type RunningServer, startServer } from '../../src/server/startServer.js';
import { openAnother, openTestEngine, removeSchema } from './testEngine.js';

// Servers cache only responses, and a cached response never predates a write, whichever server it went through.

const localKey = 'local-key-of-the-servers-in-this-test-0123';
let engines: readonly Engine[] = [];
let servers: readonly RunningServer[] = [];

beforeAll(async () => {
  const engine = await openTestEngine();
  engines = [engine, await openAnother(engine)];
  const access = { ...plainAccess, localKey };
  const more = { host: '127.0.0.1', port: 0, version: '1.2.3', log: createLog('silent'), answerBytes: 2 ** 20, access };
  servers = await Promise.all(engines.map((own) => startServer({ engine: own, ...more })));
});

afterAll(async () => {
  for (const server of servers) await server.close();
  for (const engine of new Set(engines)) await engine.close();
});

async function ask(server: number, query: string, variables: object = {}): Promise<unknown> {
  const answer = await fetch(`${servers[server]?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${localKey}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data: unknown; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const names = '{ entities(first: 100) { totalCount nodes { name } } stats { seq } }';
const record = 'mutation ($records: [RecordInput!]!) { record(records: $records) { change { seq } } }';
const place = (number: number) => ({ entity: { key: `t:${number}`, kind: 'PLACE', name: `Place ${number}` } });

test('servers that start at the same time on an empty database all start', async () => {
  const first = await openTestEngine();
  await removeSchema(first);
  const others = await Promise.all(Array.from({ length: 4 }, () => openAnother(first)));
  const all = [...new Set([first, ...others])];
  try {
    await Promise.all(all.map(openStore));
  } finally {
    for (const engine of all) await engine.close();
  }
});

test('what is written through one server is read through the other, at once', async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    const [writer, reader] = turn % 2 === 0 ? [0, 1] : [1, 0];
    await ask(writer, record, { records: [place(turn)] });
    // Each has a cached response to this from the previous turn.
    for (const server of [reader, writer]) {
      expect(await ask(server, names)).toMatchObject({ entities: { totalCount: turn + 1 }, stats: { seq: turn + 1 } });
    }
  }
});

test('with writers and readers on two servers, nothing is lost and no response is older than an earlier one', async () => {
  const before = ((await ask(0, names)) as { readonly stats: { readonly seq: number } }).stats.seq;
  let writing = true;
  const write = async (server: number) => {
    for (let turn = 0; turn < 10; turn += 1) await ask(server, record, { records: [place(100 + 50 * server + turn)] });
  };
  const read = async (server: number) => {
    let last = before;
    while (writing) {
      const { stats } = (await ask(server, '{ stats { seq } }')) as { readonly stats: { readonly seq: number } };
      expect(stats.seq).toBeGreaterThanOrEqual(last);
      last = stats.seq;
    }
    return last;
  };
  const readers = [read(0), read(1)];
  await Promise.all([write(0), write(1)]);
  writing = false;
  await Promise.all(readers);
  for (const server of [0, 1]) expect(await ask(server, names)).toMatchObject({ stats: { seq: before + 20 } });
});
