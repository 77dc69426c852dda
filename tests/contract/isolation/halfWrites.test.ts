import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLog } from '../../../src/http/log.js';
import { type RunningServer, startServer } from '../../../src/http/startServer.js';
import type { Engine } from '../../../src/store/engine.js';
import { openAnother, openTestEngine } from '../testEngine.js';
import { type Scene, settings } from './scenes.js';

// Writers that change many things at once, through two servers, and readers of both: each answer is what was before a write or
// what is after it. More turns make a longer run: WHOSAID_TEST_TURNS.

const turns = Number(process.env.WHOSAID_TEST_TURNS ?? 12);
const readersOfEach = 4;

let engines: readonly Engine[] = [];
let servers: readonly RunningServer[] = [];
let scenes: readonly Scene[] = [];

beforeAll(async () => {
  const engine = await openTestEngine();
  engines = [engine, await openAnother(engine)];
  const more = { host: '127.0.0.1', port: 0, version: '1.2.3', log: createLog('silent'), answerBytes: 2 ** 20 };
  servers = await Promise.all(engines.map((own) => startServer({ engine: own, ...more })));
  for (const setting of settings) scenes = [...scenes, await setting(engine)];
  for (const scene of scenes) for (const server of servers) expect(scene.isRight(await look(server, scene))).toBe(true);
});

afterAll(async () => {
  for (const server of servers) await server.close();
  for (const engine of new Set(engines)) await engine.close();
});

async function look({ url }: RunningServer, { query, variables, seen }: Scene): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data: never; readonly errors?: unknown };
  return errors === undefined ? seen(data) : JSON.stringify(errors);
}

it('no answer shows half of a write, whatever is written and through whichever server', async () => {
  const wrong: string[] = [];
  let reads = 0;
  let writing = true;
  const write = async (number: number) => {
    const engine = engines[number];
    const own = scenes.filter((_, index) => index % engines.length === number);
    for (let turn = 0; turn < turns; turn += 1) for (const { step } of own) if (engine) await step(engine);
  };
  const read = async (server: RunningServer, offset: number) => {
    for (let turn = offset; writing; turn += 1) {
      const scene = scenes[turn % scenes.length];
      if (scene === undefined) return;
      const found = await look(server, scene);
      reads += 1;
      if (!scene.isRight(found)) wrong.push(`${scene.name}: ${found}`);
    }
  };
  const readers = servers.flatMap((server, number) =>
    Array.from({ length: readersOfEach }, (_, index) => read(server, 2 * index + number)),
  );
  await Promise.all(engines.map((_, number) => write(number))).finally(() => {
    writing = false;
  });
  await Promise.all(readers);
  if (process.env.WHOSAID_TEST_TURNS !== undefined)
    console.log(`${wrong.length} wrong of ${reads}`, wrong.slice(0, 20));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(reads).toBeGreaterThan(scenes.length);
});
