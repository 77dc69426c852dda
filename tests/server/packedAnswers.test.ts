import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../src/graph/openStore.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { send, serve, stopAll } from './serve.js';

afterEach(stopAll);

const long = '{ entities(first: 200) { nodes { __typename id name } } }';
const short = '{ entities(first: 0) { totalCount } }';
const packed = { 'accept-encoding': 'gzip, deflate, br' };

async function serveNames() {
  const engine = openEmbedded();
  await openStore(engine);
  const records = Array.from({ length: 60 }, (_, index) => ({
    entity: { key: `t:${index}`, kind: 'PLACE' as const, name: `Place ${index}` },
  }));
  await recordRecords(engine, records, { by: 'tester' });
  return serve({ engine, schema: createSchema() });
}

const post = (query: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
});
const get = (query: string, headers: Readonly<Record<string, string>> = {}) => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { 'apollo-require-preflight': 'yes', ...headers },
});

describe('an answer', () => {
  test('is sent packed to a client that takes it so, also out of the cache, and says the same', async () => {
    const server = await serveNames();
    const plain = await send(server, post(long));
    expect(plain.json.data.entities.nodes).toHaveLength(60);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const answer of [await send(server, post(long, packed)), await send(server, post(long, packed))]) {
      expect(answer.headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': plain.headers['content-type'],
        'content-length': String(answer.bytes.length),
      });
      expect(gunzipSync(answer.bytes).toString()).toBe(plain.text);
      expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
    }
  });

  test.each([
    ['nothing', {}],
    ['gzip not', { 'accept-encoding': 'gzip;q=0, br' }],
    ['another packing only', { 'accept-encoding': 'br' }],
  ])('is sent as it is to a client that takes %s', async (_, headers) => {
    const server = await serveNames();
    const answer = await send(server, post(long, headers));
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json.data.entities.nodes).toHaveLength(60);
  });

  test('is sent as it is if it is short', async () => {
    const server = await serveNames();
    const answer = await send(server, post(short, packed));
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json.data.entities.totalCount).toBe(60);
  });

  test('tells caches that it depends on what the client takes, packed or not', async () => {
    const server = await serveNames();
    for (const request of [get(long), get(long, packed), get(short, packed), post(long)]) {
      expect((await send(server, request)).headers.vary).toMatch(/\bAccept-Encoding\b/);
    }
  });

  test('that is packed has a weak tag, with which either form is revalidated', async () => {
    const server = await serveNames();
    const plain = (await send(server, get(long))).headers.etag ?? '';
    const etag = (await send(server, get(long, packed))).headers.etag ?? '';
    expect(plain).toMatch(/^"/);
    expect(etag).toBe(`W/${plain}`);
    for (const headers of [{}, packed]) {
      const again = await send(server, get(long, { ...headers, 'if-none-match': etag }));
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers['content-encoding']).toBeUndefined();
      expect(again.headers.etag).toBe(headers === packed ? etag : plain);
    }
  });

  test('to HEAD is the same refusal, packed or not', async () => {
    const server = await serveNames();
    const request = { ...get(long), method: 'HEAD' };
    const plain = await send(server, request);
    const other = await send(server, { ...request, headers: { ...request.headers, ...packed } });
    expect(other.status).toBe(plain.status);
    expect(other.bytes).toHaveLength(0);
    expect(other.headers['content-encoding']).toBeUndefined();
  });
});
