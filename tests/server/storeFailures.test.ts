import { afterEach, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../src/graph/openStore.js';
import { smallDisk } from '../contract/smallDisk.js';
import { ask, send, serve, stopAll, withKey } from './serve.js';

afterEach(stopAll);

const schema = createSchema();

async function serving(folder?: string) {
  const engine = openEmbedded(folder);
  await openStore(engine);
  return { engine, server: await serve({ engine, schema }) };
}

describe('a store that is gone', () => {
  test('gives HTTP status 503 with a GraphQL body when all root fields failed', async () => {
    const { engine, server } = await serving();
    await engine.close();
    for (const query of [
      '{ stats { claims } }',
      '{ stats { claims } node(id: "clm_0123456789abcdef0123456789abcdef") { id } }',
    ]) {
      const answer = await ask(server, query);
      expect(answer.status).toBe(503);
      expect(answer.json.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    }
    const mutation =
      'mutation { retract(attribution: "att_0123456789abcdef0123456789abcdef", reason: "x") { change { seq } } }';
    expect((await ask(server, mutation, {}, withKey)).status).toBe(503);
    expect((await send(server, { path: '/health' })).status).toBe(503);
  });

  test('leaves queries that need no store at 200, and invalid queries at their own status', async () => {
    const { engine, server } = await serving();
    await engine.close();
    expect((await ask(server, '{ __typename }')).status).toBe(200);
    expect((await ask(server, '{ __typename stats { claims } }')).json.errors[0].extensions.code).toBe(
      'STORE_UNAVAILABLE',
    );
    expect((await ask(server, '{ nothing }')).status).toBe(400);
  });
});

describe('a store whose disk is full', () => {
  const record = 'mutation R($records: [RecordInput!]!) { record(records: $records) { change { seq } } }';
  const entity = (key: string) => ({
    entity: { key: `t:${key}`, kind: 'PLACE', name: key, description: 'x'.repeat(1_900) },
  });
  const many = (name: string) => Array.from({ length: 300 }, (_, index) => entity(`${name}${index}`));

  test('rejects writes with its own code, and is unhealthy until there is space', async () => {
    const disk = smallDisk();
    if (disk === undefined) return;
    try {
      const { server } = await serving(disk.folder);
      expect((await ask(server, record, { records: [entity('before')] }, withKey)).json.errors).toBeUndefined();
      disk.fill();
      const refused = await ask(server, record, { records: many('full') }, withKey);
      expect(refused.status).toBe(503);
      expect(refused.json.errors[0].extensions.code).toBe('STORE_FULL');
      const health = await send(server, { path: '/health' });
      expect([health.status, health.json.code]).toEqual([503, 'STORE_FULL']);
      const read = await ask(server, '{ stats { entities seq } }');
      expect(read.json).toEqual({ data: { stats: { entities: 1, seq: 1 } } });
      disk.clear();
      expect((await send(server, { path: '/health' })).json).toMatchObject({ status: 'ok', seq: 1 });
      expect((await ask(server, record, { records: many('after') }, withKey)).json.data.record.change.seq).toBe(2);
    } finally {
      await stopAll();
      disk.end();
    }
  });
});
