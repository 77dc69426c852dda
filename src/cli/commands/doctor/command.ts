import { StoreUnsuitable, WhosaidError } from '../../../domain/errors.js';
import { type EngineChoice, type EngineKind, engineFor } from '../../../engines/index.js';
import { cypher } from '../../../graph/cypher.js';
import type { Engine } from '../../../graph/engine.js';
import { StatsDocument, type StatsQuery } from '../../generated.js';
import { accessProblem, aheadOf, roomFor } from '../../graph/concerns.js';
import { type FoundServer, findServer } from '../../graph/findServer.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { localGraph } from '../../graph/localGraph.js';
import { choiceOf, openGraph } from '../../graph/openGraph.js';
import { count } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { version } from '../../terminal/version.js';
import { type HealthCheck, renderDiagnosis } from './renderDiagnosis.js';

const oldestNode = 20;

export const doctorCommand: CliCommand = {
  examples: [
    ['whosaid doctor', 'check the graph of this folder and environment; read-only'],
    ['NEO4J_URI=bolt://localhost:7687 whosaid doctor', 'check the connection, the version and the schema of a Neo4j'],
    ['whosaid doctor --json | jq .ok', 'true or false, for scripts'],
  ],
  notes: ['With --json: {"ok": true, "checks": [{"name": "engine", "ok": true, "detail": …}, …]}'],
  endings: ['store'],
  define: (command, cli) => {
    command
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((options: GraphOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: GraphOptions): Promise<void> {
  const checks: HealthCheck[] = [];
  // Checks stop at the first failure that makes later ones impossible.
  for await (const check of diagnose(cli, options)) checks.push(check);
  const ok = checks.every((check) => check.ok);
  if (!ok) cli.end('store');
  giveAnswer(cli, options.json, { ok, checks }, renderDiagnosis);
}

async function* diagnose(cli: Cli, options: GraphOptions): AsyncGenerator<HealthCheck> {
  yield { name: 'whosaid', ok: true, detail: version() };
  yield checkNode();
  const settings = await attempt('settings', async () => choiceOf(cli, options.data));
  if ('failure' in settings) return yield settings.failure;
  if (options.url !== undefined) return yield* examineServer(cli, options);
  const choice = settings.value;
  const kind = engineFor(choice);
  yield { name: 'engine', ok: true, detail: `${kind.name}, ${whyOf(choice, kind)}` };
  if (kind.name === 'embedded') {
    const { running, ...server } = await checkServer(kind.place(choice));
    yield server;
    if (!server.ok) return;
    if (running) return yield* examineServer(cli, options);
  }
  if (!kind.exists(choice)) return yield { name: 'graph', ok: true, detail: nothingYet(kind.place(choice)) };
  const opened = await attempt('reached', () => kind.open(choice));
  if ('failure' in opened) return yield opened.failure;
  try {
    yield* examine(opened.value);
    if (kind.name !== 'embedded') return;
    yield { name: 'disk', ...roomFor(options.data) };
    yield accessCheck(options.data, opened.value.readOnly === true);
  } finally {
    await opened.value.close();
  }
}

async function* examine(engine: Engine): AsyncGenerator<HealthCheck> {
  const reached = await attempt('reached', async () => `${engine.name} ${await engine.version()}, ${engine.place}`);
  if ('failure' in reached) return yield reached.failure;
  yield { name: 'reached', ok: true, detail: reached.value };
  const schema = await attempt('schema', () => checkSchema(engine));
  if ('failure' in schema) return yield schema.failure;
  yield { name: 'schema', ok: true, detail: 'in place' };
  const stats = await attempt('graph', () => localGraph(engine).ask(StatsDocument, {}));
  yield 'failure' in stats ? stats.failure : { name: 'graph', ok: true, detail: summaryOf(stats.value) };
  if (!('failure' in stats)) yield clockCheck(stats.value);
}

/** Whether a server has the graph open. A stale server file is harmless. */
async function checkServer(folder: string): Promise<HealthCheck & { readonly running: boolean }> {
  const found = await findServer(folder);
  const ok = found.kind === 'none' || found.kind === 'running' || found.kind === 'stale';
  return { name: 'server', ok, detail: serverDetail(found), running: found.kind === 'running' };
}

function serverDetail(found: FoundServer): string {
  if (found.kind === 'none') return 'no server is running on this graph';
  if (found.kind !== 'running') return found.why;
  return `whosaid ${found.address.version} at ${found.address.url}, process ${found.address.pid}, has the graph open`;
}

/** Checks the graph through a server, which verified the schema at startup. */
async function* examineServer(cli: Cli, options: GraphOptions): AsyncGenerator<HealthCheck> {
  const reached = await attempt('reached', () => openGraph(cli, options, { existing: true }));
  if ('failure' in reached) return yield reached.failure;
  const graph = reached.value;
  try {
    const stats = await attempt('graph', () => graph.ask(StatsDocument, {}));
    if ('failure' in stats) return yield stats.failure;
    const { engine } = stats.value.stats;
    yield { name: 'reached', ok: true, detail: `${engine.name} ${engine.version}, ${graph.place}` };
    yield { name: 'schema', ok: true, detail: 'in place' };
    yield { name: 'graph', ok: true, detail: summaryOf(stats.value) };
    yield clockCheck(stats.value);
    if (options.url !== undefined) return;
    yield { name: 'disk', ...roomFor(options.data) };
    yield accessCheck(options.data, false);
  } finally {
    await graph.close();
  }
}

/** Whether the clock of this machine is behind the journal. */
function clockCheck({ stats }: StatsQuery): HealthCheck {
  const concern = stats.recordedAt === null ? undefined : aheadOf(stats.recordedAt, Date.now());
  return { name: 'clock', ok: concern === undefined, detail: concern ?? 'not behind the journal' };
}

/** Read access for others is only reported; write access for others is a failure. */
function accessCheck(folder: string | undefined, isReadOnly: boolean): HealthCheck {
  const access = isReadOnly ? 'read-only for this user' : 'this user only';
  const concern = accessProblem(folder);
  return { name: 'access', ok: concern?.canWrite !== true, detail: concern?.sentence ?? access };
}

function checkNode(): HealthCheck {
  const ok = Number(process.versions.node.split('.')[0]) >= oldestNode;
  const detail = ok ? process.versions.node : `${process.versions.node} is too old: install ${oldestNode} or newer`;
  return { name: 'node', ok, detail };
}

function whyOf({ neo4j, folder }: EngineChoice, kind: EngineKind): string {
  if (kind.name === 'neo4j') return 'because NEO4J_URI is set';
  if (folder === undefined) return 'because NEO4J_URI is not set';
  return neo4j === undefined ? 'because --data is given' : 'because --data overrides NEO4J_URI';
}

const nothingYet = (place: string): string =>
  `none in ${place} yet: create one with whosaid serve (demonstration data) or whosaid import`;

// The journal is created last when a store is prepared.
async function checkSchema(engine: Engine): Promise<void> {
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  if (head === undefined) {
    throw new StoreUnsuitable('constraints and indexes are missing: create them with whosaid serve or whosaid import');
  }
}

function summaryOf({ stats }: StatsQuery): string {
  if (stats.seq === 0) return 'empty: load the demonstration data with whosaid serve, or your data with whosaid import';
  return `${count(stats.claims, 'claim')}, ${count(stats.attributions, 'attribution')}; journal entry ${stats.seq}`;
}

/** The result of `work`, or a failed check with its error. */
async function attempt<T>(
  name: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly failure: HealthCheck }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error;
    return { failure: { name, ok: false, detail: error.message } };
  }
}
