import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Engine } from '../../../src/graph/engine.js';
import { createLog } from '../../../src/server/http/log.js';
import { type RunningServer, startServer } from '../../../src/server/startServer.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';
import { probe } from '../probe.js';
import { openAnother, openTestEngine } from '../testEngine.js';
import { type Scene, settings } from './scenes.js';

// Writers that change many things at once, through two servers, and readers of both: each answer is as of before or after a
// write. For a longer run: WHOSAID_TEST_WRITES.

const { WHOSAID_TEST_WRITES: given } = process.env;
/** Of each scene. */
const writes = Number(given ?? 4);
const readersOfEach = 4;

let engines: readonly Engine[] = [];
let servers: readonly RunningServer[] = [];

beforeAll(async () => {
  const engine = await openTestEngine();
  engines = [engine, await openAnother(engine)];
  const more = { host: '127.0.0.1', port: 0, version: '1.2.3', log: createLog('silent'), answerBytes: 2 ** 20 };
  servers = await Promise.all(engines.map((own) => startServer({ engine: own, ...more })));
});

afterAll(async () => {
  for (const server of servers) await server.close();
  for (const engine of new Set(engines)) await engine.close();
});

let asked = 0;

/** What a reader sees. Every second query is unique, so that it is not served from the cache. */
async function look({ url }: RunningServer, { query, variables, seen }: Scene): Promise<string> {
  asked += 1;
  const extensions = { request: Math.floor(asked / 2) * (asked % 2) };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, extensions }),
  });
  const { data, errors } = (await answer.json()) as { readonly data: never; readonly errors?: unknown };
  return errors === undefined ? seen(data) : JSON.stringify(errors);
}

/** Both servers write a scene alternately, while many clients read it through both. Returns everything they saw. */
async function hammer(scene: Scene): Promise<readonly string[]> {
  const seen: string[] = [];
  let writing = true;
  const read = async (server: RunningServer) => {
    while (writing) seen.push(await look(server, scene));
  };
  const readers = servers.flatMap((server) => Array.from({ length: readersOfEach }, () => read(server)));
  try {
    for (let turn = 0; turn < writes; turn += 1) for (const engine of engines) await scene.step(engine);
  } finally {
    writing = false;
  }
  await Promise.all(readers);
  return seen;
}

it.each(settings)('no reader sees part of a write: %s', async (_, setting) => {
  const [engine] = engines;
  if (engine === undefined) throw new Error('no engine was opened');
  const scene = await setting(engine);
  for (const server of servers) expect(scene.isRight(await look(server, scene))).toBe(true);
  const seen = await hammer(scene);
  const wrong = seen.filter((one) => !scene.isRight(one));
  if (given !== undefined) console.log(`${wrong.length} wrong of ${seen.length}`);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(servers.length * readersOfEach);
});

const slow = `MATCH (a:Thing {id: $first}) WITH a.name AS first
  UNWIND range(1, 300000) AS number WITH first, count(number) AS counted
  MATCH (b:Thing {id: $second}) RETURN first AS first, b.name AS second, counted AS counted`;

it('a statement with concurrent writes sees one state throughout', async () => {
  const [engine] = engines;
  if (engine === undefined) throw new Error('no engine was opened');
  const rename = (colour: string) =>
    recordRecords(
      engine,
      ['a', 'b'].map((key) => ({ entity: { key: `slow:${key}`, kind: 'PLACE', name: colour } })),
      { by: 'tester' },
    );
  const [first, second] = (await rename('Red')).results.map(({ id }) => id);
  const seen: (readonly unknown[])[] = [];
  const read = async (own: Engine) => {
    for (let turn = 0; turn < 2 * writes; turn += 1) {
      const [row] = await probe(own, slow, { first, second });
      seen.push([row?.first, row?.second]);
    }
  };
  const reading = Promise.all(engines.map(read));
  let isRead = false;
  reading.finally(() => {
    isRead = true;
  });
  while (!isRead) for (const colour of ['Blue', 'Red']) await rename(colour);
  await reading;
  if (given !== undefined) console.log(`${seen.filter(([a, b]) => a !== b).length} wrong of ${seen.length}`);
  expect(seen.filter(([a, b]) => a !== b)).toEqual([]);
  expect(seen).toHaveLength(2 * writes * engines.length);
});
