import { parse } from 'graphql';
import { Pool } from 'undici';
import { maxCost } from '../../src/api/limits/costLimit.js';
import { costOf } from '../../src/api/limits/costOf.js';
import { maxRootFields } from '../../src/api/limits/rootFieldRule.js';
import { createSchema } from '../../src/ask/createSchema.js';
import type { Place } from '../contestant.js';
import { figuresOf } from '../measure.js';
import { freePort, type ServerProcess, startServer, whosaid } from '../serverProcess.js';
import type { Subjects } from '../subjects.js';
import { type HeavyQuestion, heavyQuestions } from './heavyQuestions.js';

/** How another client fares: milliseconds at the 99th percentile. */
export interface Calm {
  readonly health: number;
  readonly claim: number;
  /** How late the event loop of the server is. */
  readonly loop: number;
  /**
   * How much CPU its thread takes before it gives others a turn: what is late for another reason, on a machine that is busy with
   * something else, is not in it. Only Linux tells.
   */
  readonly turn: number;
}

/** (k) How a client fares while three others send the worst that is legal in a loop, beside how it fares alone. */
export interface StallFigures {
  readonly idle: Calm;
  /** By what the others send: how often it stood in one request, how many were answered and how many refused, and how the client fared. */
  readonly attacked: Readonly<
    Record<string, Calm & { readonly times: number; readonly answered: number; readonly refused: number }>
  >;
}

const attackers = 3;
const pauseMs = 5;

interface Server {
  readonly process: ServerProcess;
  readonly pool: Pool;
  readonly delayPort: number;
}

/** @param kind where the graph is: on Neo4j or in a data folder */
export async function measureStall(
  kind: 'ours' | 'embedded',
  place: Place,
  subjects: Subjects,
  seconds: number,
): Promise<StallFigures> {
  const server = await enter(kind, place);
  try {
    const send = async (query: string) =>
      (JSON.parse((await post(server, query)).text) as { readonly data: unknown }).data;
    const questions = await heavyQuestions(subjects, send);
    const [claim = ''] = subjects.claims;
    await watch(server, claim, 1);
    const idle = await watch(server, claim, seconds);
    const attacked: Record<string, StallFigures['attacked'][string]> = {};
    for (const question of questions) {
      const { text, times } = worstOf(question);
      const stop = new AbortController();
      const counted = { answered: 0, refused: 0 };
      const loops = Array.from({ length: attackers }, () => attack(server, text, stop.signal, counted));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const calm = await watch(server, claim, seconds);
      stop.abort();
      await Promise.all(loops);
      attacked[question.field] = { ...calm, times, ...counted };
      const ratio = (figure: keyof Calm) => (calm[figure] / idle[figure]).toFixed(1);
      console.error(
        `          ${times} x ${question.field}: loop p99 ${calm.loop.toFixed(1)} ms, turn p99 ${calm.turn.toFixed(1)} ms, /health x${ratio('health')}, one claim x${ratio('claim')} (${counted.answered} answered, ${counted.refused} refused)`,
      );
      await calmDown(server);
    }
    return { idle, attacked };
  } finally {
    await server.pool.close();
    await server.process.stop();
  }
}

async function enter(kind: 'ours' | 'embedded', { uri, folder }: Place): Promise<Server> {
  const delayPort = await freePort();
  const process = await startServer({
    args: (port) => [
      '--import',
      `data:text/javascript,${encodeURIComponent(delayMonitor(delayPort))}`,
      ...[whosaid, 'serve', '--port', `${port}`, '--no-seed', ...(kind === 'embedded' ? ['--data', folder] : [])],
    ],
    ...(kind === 'ours' ? { environment: { NEO4J_URI: uri } } : {}),
    probe: { path: '/graphql', body: '{"query":"{ __typename }"}' },
  });
  return { process, delayPort, pool: new Pool(process.origin, { connections: 16, bodyTimeout: 0, headersTimeout: 0 }) };
}

/** Runs in the server: tells how late its event loop was since it was last asked, and how long its turns were. */
const delayMonitor = (port: number): string => `
  import { readFileSync } from 'node:fs';
  import { createServer } from 'node:http';
  import { monitorEventLoopDelay } from 'node:perf_hooks';
  import { isMainThread } from 'node:worker_threads';
  const cpu = () => {
    try {
      return Number(readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return 0;
    }
  };
  if (isMainThread) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    let turns = [];
    let last = cpu();
    setInterval(() => {
      const now = cpu();
      turns.push(now - last);
      last = now;
    }, 1).unref();
    createServer((_, response) => {
      turns.sort((a, b) => a - b);
      const turn = turns[Math.floor(turns.length * 0.99)] ?? 0;
      response.end(JSON.stringify({ loop: delay.percentile(99) / 1e6, turn }));
      delay.reset();
      turns = [];
    }).listen(${port}, '127.0.0.1').unref();
  }`;

async function lateness({ delayPort }: Server): Promise<Pick<Calm, 'loop' | 'turn'>> {
  return (await (await fetch(`http://127.0.0.1:${delayPort}`)).json()) as Pick<Calm, 'loop' | 'turn'>;
}

let asked = 0;

/** No two are the same, so that each is answered anew. */
async function post(
  { pool }: Server,
  query: string,
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  asked += 1;
  const body = JSON.stringify({ query, extensions: { request: asked } });
  const headers = { 'content-type': 'application/json' };
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers,
    body,
    ...(signal ? { signal } : {}),
  });
  return { status: response.statusCode, text: await response.body.text() };
}

/** A query that asks for a field as often as is legal. */
function worstOf({ text }: HeavyQuestion): { readonly text: string; readonly times: number } {
  const query = (times: number): string =>
    `{ ${Array.from({ length: times }, (_, number) => `a${number}: ${text}`).join(' ')} }`;
  const isLegal = (times: number): boolean => {
    const document = parse(query(times));
    return costOf({ schema: createSchema(), document, operationName: undefined, variables: {} }) <= maxCost;
  };
  const legal = Array.from({ length: maxRootFields }, (_, less) => maxRootFields - less).find(isLegal) ?? 1;
  return { text: query(legal), times: legal };
}

async function attack(
  server: Server,
  query: string,
  signal: AbortSignal,
  counted: { answered: number; refused: number },
): Promise<void> {
  while (!signal.aborted) {
    const status = await post(server, query, signal).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) counted.answered += 1;
    else if (status > 0) counted.refused += 1;
    if (status === 429 || status === 503) await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** How a client fares who asks for the state and for one claim in turn. */
async function watch(server: Server, claim: string, seconds: number): Promise<Calm> {
  const ends = performance.now() + seconds * 1000;
  await lateness(server);
  const one = `{ node(id: "${claim}") { ... on Claim { text attributions { nodes { stance source { id name } document { id title } } } } } }`;
  const timed = async (work: () => Promise<unknown>): Promise<readonly number[]> => {
    const took: number[] = [];
    while (performance.now() < ends) {
      const sent = performance.now();
      await work();
      took.push(performance.now() - sent);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return took;
  };
  const health = timed(async () => (await server.pool.request({ path: '/health', method: 'GET' })).body.text());
  const claims = timed(() => post(server, one));
  const p99 = (latencies: readonly number[]) => figuresOf(latencies, seconds * 1000).p99;
  return { health: p99(await health), claim: p99(await claims), ...(await lateness(server)) };
}

/** A statement that is not waited for any more may run on for a while on the embedded engine. */
async function calmDown(server: Server): Promise<void> {
  await post(server, '{ activity(by: [MONTH], first: 1) { claims } }');
}
