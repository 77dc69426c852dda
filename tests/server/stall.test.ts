import { request } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import type { LoadLimits } from '../../src/server/load/lanes.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { type Answer, ask, send, serve, stopAll, withKey } from './serve.js';

afterEach(stopAll);

const one = { atOnce: 1, atOncePerClient: 1, waiting: 10, waitingPerClient: 10 };
const limits: LoadLimits = { light: { ...one, atOnce: 8, atOncePerClient: 8 }, ordinary: one, heavy: one };

/** A server over a real graph on which statements of some names wait until they are released. */
async function gated(held: readonly string[], own: LoadLimits = limits) {
  const embedded = openEmbedded();
  await openStore(embedded);
  await recordRecords(embedded, [{ entity: { key: 't:rutba', kind: 'PLACE', name: 'Rutba' } }], { by: 'tester' });
  const begun: string[] = [];
  let open: (() => void)[] = [];
  let isOpen = false;
  const engine: Engine = {
    ...embedded,
    read: async (statement, params, signal) => {
      begun.push(statement.name);
      if (!isOpen && held.includes(statement.name)) await new Promise<void>((resolve) => open.push(resolve));
      return embedded.read(statement, params, signal);
    },
  };
  const letGo = (): void => {
    for (const resolve of open.splice(0)) resolve();
    open = [];
  };
  const server = await serve({ engine, schema: createSchema(), limits: own });
  const count = (name: string) => begun.filter((other) => other === name).length;
  const openAll = (): void => {
    isOpen = true;
    letGo();
  };
  return { server, engine, begun, count, letGo, openAll };
}

/** Waits until a condition holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Sends a query, and can disconnect before the response. */
function leaving({ port }: { readonly port: number }, query: string): { readonly leave: () => Promise<void> } {
  const headers = { 'content-type': 'application/json' };
  const sent = request({ host: '127.0.0.1', port, method: 'POST', path: '/graphql', headers, agent: false });
  const closed = new Promise<void>((resolve) => sent.once('close', () => resolve()));
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query }));
  return {
    leave: () => {
      sent.destroy();
      return closed;
    },
  };
}

const activity = (by = 'MONTH') => `{ activity(by: [${by}]) { claims } }`;
const fields = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;

function expectBusy(answer: Answer, status: number, message: RegExp): void {
  expect(answer.status).toBe(status);
  expect(answer.json.errors[0].extensions).toEqual({ code: 'BUSY' });
  expect(answer.json.errors[0].message).toMatch(message);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
}

describe('while a heavy query waits for the store', () => {
  test('/health, light requests and ordinary requests are answered', async () => {
    const { server, count, openAll } = await gated(['queries/activity']);
    const heavy = ask(server, activity());
    await until(() => count('queries/activity') === 1);
    expect((await send(server, { path: '/health' })).status).toBe(200);
    expect((await ask(server, '{ stats { entities } }')).json.data.stats.entities).toBe(1);
    expect((await ask(server, '{ entities { nodes { name } } }')).json.data.entities.nodes).toEqual([
      { name: 'Rutba' },
    ]);
    openAll();
    expect((await heavy).json).toEqual({ data: { activity: [] } });
  });

  test('another heavy query waits', async () => {
    const { server, count, letGo } = await gated(['queries/activity', 'queries/contested']);
    const first = ask(server, activity());
    await until(() => count('queries/activity') === 1);
    const second = ask(server, '{ conflicts { nodes { kind } } }');
    expect((await ask(server, '{ stats { seq } }')).status).toBe(200);
    expect(count('queries/contested')).toBe(0);
    letGo();
    expect((await first).status).toBe(200);
    await until(() => count('queries/contested') === 1);
    letGo();
    expect((await second).json).toEqual({ data: { conflicts: { nodes: [] } } });
  });

  test('so does one that a key holder sends along with a mutation', async () => {
    const { server, count, openAll } = await gated(['queries/activity']);
    const first = ask(server, activity());
    await until(() => count('queries/activity') === 1);
    const query = `query A { conflicts { nodes { kind } } } mutation B { withdraw(change: 1, reason: "x") { change { seq } } }`;
    const headers = { 'content-type': 'application/json', ...withKey };
    const body = JSON.stringify({ query, operationName: 'A' });
    const second = send(server, { method: 'POST', path: '/graphql', headers, body });
    expect((await ask(server, '{ stats { seq } }')).status).toBe(200);
    expect(count('queries/contested')).toBe(0);
    openAll();
    expect((await first).status).toBe(200);
    expect((await second).json).toEqual({ data: { conflicts: { nodes: [] } } });
  });

  test('a client with too many requests waiting gets 429 with Retry-After; when the queue is full, every client gets 503', async () => {
    const own = { ...limits, heavy: { ...one, waitingPerClient: 1 } };
    const { server, count, openAll } = await gated(['queries/activity'], own);
    const first = ask(server, activity('MONTH'));
    await until(() => count('queries/activity') === 1);
    const answers = [ask(server, activity('YEAR')), ask(server, activity('DAY'))];
    const refused = await Promise.race(answers);
    expectBusy(refused, 429, /too many waiting requests of this kind \(1\): wait for responses/);
    openAll();
    expect((await first).status).toBe(200);
    expect((await Promise.all(answers)).map(({ status }) => status).toSorted()).toEqual([200, 429]);
  });

  test('a request gets 503 with Retry-After when the queue is full', async () => {
    const { server, count, openAll } = await gated(['queries/activity'], { ...limits, heavy: { ...one, waiting: 0 } });
    const first = ask(server, activity('MONTH'));
    await until(() => count('queries/activity') === 1);
    expectBusy(await ask(server, activity('YEAR')), 503, /too many requests are waiting: try again later/);
    openAll();
    expect((await first).status).toBe(200);
  });
});

describe('the root fields of one request', () => {
  test('are read a few at a time, each answered under its key', async () => {
    const { server, begun, count, letGo } = await gated(['queries/activity']);
    const answer = ask(server, fields(4, 'activity(by: [MONTH]) { claims }'));
    for (let done = 0; done < 4; done += 2) {
      await until(() => count('queries/activity') === done + 2);
      // Any further reads would have started by now.
      await ask(server, '{ stats { seq } }');
      expect(count('queries/activity')).toBe(done + 2);
      letGo();
    }
    expect(Object.keys((await answer).json.data)).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(begun.filter((name) => name === 'queries/activity')).toHaveLength(4);
  });
});

describe('when a client disconnects', () => {
  test.each([
    ['heavy', 'queries/activity', 'activity(by: [MONTH]) { claims }'],
    ['ordinary', 'queries/entities', 'entities { nodes { id } }'],
    ['light', 'queries/node', 'node(id: "ent_00000000000000000000000000000000") { id }'],
  ])('no further statement of its %s request begins', async (_, name, field) => {
    const { server, count, letGo, openAll } = await gated([name]);
    const client = leaving(server, fields(4, field));
    await until(() => count(name) === 2);
    await client.leave();
    // The server has noticed it once it answers a later request.
    await ask(server, '{ stats { seq } }');
    letGo();
    // The next request of this load starts when the first is over.
    const next = ask(server, `{ ${field} }`);
    await until(() => count(name) === 3);
    openAll();
    expect((await next).status).toBe(200);
    expect(count(name)).toBe(3);
  });

  test('its waiting requests are not started', async () => {
    const { server, count, openAll } = await gated(['queries/activity']);
    const first = ask(server, activity());
    await until(() => count('queries/activity') === 1);
    const client = leaving(server, '{ conflicts { nodes { kind } } }');
    await ask(server, '{ stats { seq } }');
    await client.leave();
    await ask(server, '{ stats { seq } }');
    openAll();
    expect((await first).status).toBe(200);
    expect((await ask(server, activity('YEAR'))).status).toBe(200);
    expect(count('queries/contested')).toBe(0);
  });

  test('a statement that cannot be cancelled counts as running until it ends', async () => {
    const { server, count, openAll } = await gated(['queries/activity']);
    const client = leaving(server, activity());
    await until(() => count('queries/activity') === 1);
    await client.leave();
    const second = ask(server, '{ conflicts { nodes { kind } } }');
    expect((await ask(server, '{ entities { totalCount } }')).status).toBe(200);
    expect(count('queries/contested')).toBe(0);
    openAll();
    expect((await second).status).toBe(200);
  });

  test('other clients that wait for the same response still get it', async () => {
    const { server, count, openAll } = await gated(['queries/activity']);
    const query = fields(4, 'activity(by: [MONTH]) { claims }');
    const client = leaving(server, query);
    await until(() => count('queries/activity') === 2);
    const headers = { 'content-type': 'application/json' };
    const other = send(server, { method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query }) });
    await ask(server, '{ stats { seq } }');
    await client.leave();
    await ask(server, '{ stats { seq } }');
    openAll();
    expect(Object.keys((await other).json.data)).toHaveLength(4);
    expect(count('queries/activity')).toBe(4);
  });

  test('and the last other client that waits as well, the computation is cancelled', async () => {
    const { server, count, letGo, openAll } = await gated(['queries/activity']);
    const query = fields(4, 'activity(by: [MONTH]) { claims }');
    const clients = [leaving(server, query)];
    await until(() => count('queries/activity') === 2);
    clients.push(leaving(server, query));
    await ask(server, '{ stats { seq } }');
    for (const client of clients) await client.leave();
    await ask(server, '{ stats { seq } }');
    letGo();
    openAll();
    expect((await ask(server, activity('YEAR'))).status).toBe(200);
    expect(count('queries/activity')).toBe(3);
  });
});

test('errors in a worker thread are reported like any others', async () => {
  const { server } = await gated([]);
  const wrong = await ask(server, '{ activity(by: []) { claims } stats { seq } }');
  expect(wrong.json.data).toBeNull();
  expect(wrong.json.errors[0]).toMatchObject({ path: ['activity'], extensions: { code: 'BAD_USER_INPUT' } });
  const unknown = await ask(server, '{ activity(by: [MONTH]) { nothing } }');
  expect(unknown.status).toBe(400);
  expect(unknown.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const missing = await ask(server, '{ whoReported(claim: "clm_00000000000000000000000000000000") { claims { id } } }');
  expect(missing.json.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('an unauthorized mutation of any length is rejected', async () => {
  const { server } = await gated([]);
  const query = `mutation { ${Array.from({ length: 20 }, (_, n) => `a${n}: withdraw(change: 1, reason: "x") { change { seq at by kind reason } }`).join(' ')} }`;
  const answer = await ask(server, query, {}, { origin: 'http://evil.example' });
  expect(answer.json.errors).toHaveLength(1);
  expect(answer.json.errors[0].extensions.code).toBe('FORBIDDEN');
});
