import { afterEach, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { ask, send, serve, stopAll, withKey } from './serve.js';

afterEach(stopAll);

const schema = createSchema();
const figures = '{ stats { entities } }';
const names = '{ entities(first: 3) { totalCount nodes { name } } }';

/** A server with an empty graph, and the names of all statements it reads. */
async function counting(options: { readonly answerBytes?: number; readonly delayMs?: number } = {}) {
  const embedded = openEmbedded();
  await openStore(embedded);
  const reads: string[] = [];
  const engine: Engine = {
    ...embedded,
    read: async (statement, params) => {
      reads.push(statement.name);
      const rows = await embedded.read(statement, params);
      if (options.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      return rows;
    },
  };
  const { answerBytes } = options;
  const server = await serve({ engine, schema, ...(answerBytes === undefined ? {} : { answerBytes }) });
  const write = (name: string) =>
    recordRecords(embedded, [{ entity: { key: `t:${name}`, kind: 'PLACE', name } }], { by: 'tester' });
  return { server, reads, write };
}

const get = (query: string, headers: Readonly<Record<string, string>> = {}) => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { 'apollo-require-preflight': 'yes', ...headers },
});

describe('a repeated query', () => {
  test('costs one read of the journal until something is written, and is executed again after a write', async () => {
    const { server, reads, write } = await counting();
    const first = await ask(server, names);
    expect(first.json.data.entities).toEqual({ totalCount: 0, nodes: [] });
    reads.length = 0;
    expect((await ask(server, names)).text).toBe(first.text);
    expect(reads).toEqual(['queries/journal/head']);
    await write('Rutba');
    expect((await ask(server, names)).json.data.entities).toEqual({ totalCount: 1, nodes: [{ name: 'Rutba' }] });
  });

  test('with other variables is a different query', async () => {
    const { server, write } = await counting();
    await write('Rutba');
    const query = 'query ($name: String) { entities(name: $name) { totalCount } }';
    expect((await ask(server, query, { name: 'Rutba' })).json.data.entities.totalCount).toBe(1);
    expect((await ask(server, query, { name: 'Qaim' })).json.data.entities.totalCount).toBe(0);
  });

  test('by many clients at once is executed once', async () => {
    const { server, reads } = await counting({ delayMs: 30 });
    const answers = await Promise.all(Array.from({ length: 16 }, () => ask(server, names)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(reads.filter((name) => name === 'queries/entities')).toHaveLength(1);
  });

  test('never gets a response from before a write that had completed', async () => {
    const { server, write } = await counting({ delayMs: 3 });
    let written = 0;
    const writing = (async () => {
      for (; written < 40; written += 1) await write(`Place ${written}`);
    })();
    let asked = 0;
    while (written < 40) {
      const seen = written;
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask(server, figures)));
      for (const { json } of answers) expect(json.data.stats.entities).toBeGreaterThanOrEqual(seen);
      asked += answers.length;
    }
    await writing;
    expect(asked).toBeGreaterThan(8);
    expect((await ask(server, figures)).json.data.stats.entities).toBe(40);
  });

  test('is always executed by a server without a cache', async () => {
    const { server, reads } = await counting({ answerBytes: 0 });
    await ask(server, names);
    await ask(server, names);
    expect(reads.filter((name) => name !== 'queries/entities')).toEqual([]);
    expect(reads).toHaveLength(2);
  });

  test('is executed again when the response is too large for the cache', async () => {
    const { server, reads } = await counting({ answerBytes: 1_000 });
    await ask(server, names);
    await ask(server, names);
    expect(reads.filter((name) => name === 'queries/entities')).toHaveLength(2);
  });

  test('is not served from the cache when the store does not answer', async () => {
    const embedded = openEmbedded();
    await openStore(embedded);
    const server = await serve({ engine: embedded, schema });
    expect((await ask(server, names)).status).toBe(200);
    await embedded.close();
    const { json } = await ask(server, names);
    expect(json.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
  });

  test('is executed again after an error', async () => {
    const { server, reads } = await counting();
    const query = '{ node(id: "clm_00000000000000000000000000000000") { id } bad: node(id: "nonsense") { id } }';
    expect((await ask(server, query)).json.errors).toHaveLength(1);
    expect((await ask(server, query)).json.errors).toHaveLength(1);
    expect(reads.filter((name) => name === 'queries/node')).toHaveLength(2);
  });
});

test('mutations are never cached', async () => {
  const { server } = await counting();
  const record = (name: string) => ({ entity: { key: 't:same', kind: 'PLACE', name } });
  const query = 'mutation ($records: [JSON!]!) { record(records: $records) { change { seq } } }';
  const typed = query.replace('[JSON!]!', '[RecordInput!]!');
  const first = await ask(server, typed, { records: [record('Rutba')] }, withKey);
  const second = await ask(server, typed, { records: [record('Rutba')] }, withKey);
  expect(first.json.data.record.change).toEqual({ seq: 1 });
  // Already recorded: the second mutation was executed, and had nothing to do.
  expect(second.json.data.record.change).toBeNull();
});

describe('revalidation with GET', () => {
  test('gets 304 while the response is unchanged', async () => {
    const { server, write } = await counting();
    await write('Rutba');
    const first = await send(server, get(names));
    const etag = first.headers.etag ?? '';
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await send(server, get(names, { 'if-none-match': `"other", W/${etag}` }));
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.etag).toBe(etag);
    await write('Qaim');
    const changed = await send(server, get(names, { 'if-none-match': etag }));
    expect(changed.status).toBe(200);
    expect(changed.json.data.entities.totalCount).toBe(2);
    expect(changed.headers.etag).not.toBe(etag);
  });

  test('gets 304 also after a write that does not affect the response', async () => {
    const { server, write } = await counting();
    const query = '{ documents { totalCount } }';
    const etag = (await send(server, get(query))).headers.etag ?? '';
    await write('Rutba');
    expect((await send(server, get(query, { 'if-none-match': etag }))).status).toBe(304);
  });

  test('gets no cached response without the header that pages of other sites cannot send', async () => {
    const { server } = await counting();
    expect((await send(server, get(names))).status).toBe(200);
    const bare = await send(server, { path: get(names).path });
    expect(bare.status).toBe(400);
    expect(bare.text).not.toContain('totalCount');
  });

  test('does not apply to POST, whose responses are not cacheable', async () => {
    const { server } = await counting();
    await ask(server, names);
    const { headers } = await ask(server, names, {}, { 'if-none-match': '*' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  });
});
