import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidInput, StoreBusy, StoreUnavailable, StoreUnsuitable } from '../../domain/errors.js';
import { type EngineChoice, engineFor } from '../../engines/index.js';
import type { Engine } from '../../graph/engine.js';
import type { Cli } from '../terminal/cli.js';
import { type FoundServer, findServer, healthOf, isOfThisMachine, otherVersion } from './findServer.js';
import type { GraphClient } from './graphClient.js';
import type { GraphOptions } from './graphOptions.js';
import { parseKey, readKeyFile } from './keyOf.js';
import { readLocalKey } from './localKey.js';
import { removeLeftovers } from './serverAddress.js';

/** A starting server opens the graph before it accepts requests; a stopping server closes it after the last one. */
const patienceMs = 3_000;
const pauseMs = 100;

/** Where the graph is, by environment and command line. */
export function choiceOf(cli: Cli, folder: string | undefined): EngineChoice {
  return { neo4j: cli.config().neo4j, folder };
}

/**
 * Opens the graph: through the named server or the one that has it open, else in this process.
 * @param options.existing fail if there is no graph, instead of creating an empty one
 */
export async function openGraph(
  cli: Cli,
  options: GraphOptions,
  { existing }: { readonly existing: boolean },
): Promise<GraphClient> {
  if (options.url !== undefined) return connect(cli, options, options.url);
  const choice = choiceOf(cli, options.data);
  return hasServerFile(choice) ? openShared(cli, options, choice, existing) : openAlone(cli, choice, existing);
}

/** Opens the engine in this process, as a server does. @throws StoreBusy with the server that has it open */
export async function openEngineOf(choice: EngineChoice): Promise<Engine> {
  if (!hasServerFile(choice)) return open(choice);
  return whileBusy(choice, async (found) => {
    if (found.kind === 'running') throw new StoreBusy(inUseMessage(choice, found.address));
    return open(choice);
  });
}

/** Only an engine that allows a single process needs one. */
function hasServerFile(choice: EngineChoice): boolean {
  return engineFor(choice).name === 'embedded';
}

function openShared(cli: Cli, options: GraphOptions, choice: EngineChoice, existing: boolean): Promise<GraphClient> {
  const folder = engineFor(choice).place(choice);
  return whileBusy(choice, async (found) => {
    if (found.kind === 'running') {
      const key = keyFor(found, cli, options, choice);
      const { remoteGraph } = await import('./remote/remoteGraph.js');
      return remoteGraph({ url: found.address.url, key }, folder);
    }
    const graph = await openAlone(cli, choice, existing);
    if (found.kind === 'none') return graph;
    // This process has the graph open now, so no server has.
    cli.say(`whosaid: ${found.why}; opened the graph directly`);
    removeLeftovers(folder);
    return graph;
  });
}

/** The key for a server that proved to belong to the folder. Reading needs none. */
function keyFor(
  { address, proven }: FoundServer & { readonly kind: 'running' },
  cli: Cli,
  options: GraphOptions,
  choice: EngineChoice,
): string | undefined {
  if (address.readOnly) return undefined;
  const key = keyOf(cli, options, () => readLocalKey(choice));
  if (proven || key === undefined) return key;
  cli.say(
    `whosaid: no key was sent to the server at ${address.url}, because this folder has no local key to verify the server with: name it with --url to send a key`,
  );
  return undefined;
}

/** Retries for a while: a server may start or stop between the check and the use. */
async function whileBusy<T>(choice: EngineChoice, work: (found: FoundServer) => Promise<T>): Promise<T> {
  const folder = engineFor(choice).place(choice);
  for (const until = performance.now() + patienceMs; ; await sleep(pauseMs)) {
    const found = await findServer(folder);
    if (found.kind === 'otherVersion') throw new StoreUnsuitable(found.why);
    try {
      return await work(found);
    } catch (error) {
      if (!(error instanceof StoreBusy) || found.kind === 'running') throw error;
      if (performance.now() < until) continue;
      throw found.kind === 'silent' ? new StoreBusy(`${found.why}: wait for it, or stop it`, { cause: error }) : error;
    }
  }
}

async function openAlone(cli: Cli, choice: EngineChoice, existing: boolean): Promise<GraphClient> {
  const kind = engineFor(choice);
  if (existing && !kind.exists(choice)) {
    throw new StoreUnavailable(
      `there is no graph in ${kind.place(choice)}: create one with whosaid serve (demonstration data) or whosaid import, ` +
        'or name another folder with --data',
    );
  }
  const engine = await open(choice);
  const { localGraph } = await import('./localGraph.js');
  const { proposersFor } = await import('./proposersFor.js');
  return localGraph(engine, proposersFor(cli, choice));
}

async function open(choice: EngineChoice): Promise<Engine> {
  const engine = await engineFor(choice).open(choice);
  try {
    const { openStore } = await import('../../graph/openStore.js');
    await openStore(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function connect(cli: Cli, options: GraphOptions, given: string): Promise<GraphClient> {
  const url = given.replace(/\/+$/, '');
  const key = keyOf(cli, options, () => undefined);
  if (key !== undefined && new URL(url).protocol === 'http:' && !isOfThisMachine(url)) {
    throw new InvalidInput(
      `cannot send a key to ${url}, because the connection is not encrypted: use https, or omit the key to read only`,
    );
  }
  // Send the key only to a verified whosaid server.
  const health = await healthOf(url);
  if (health === 'refused' || health === 'silent') {
    throw new StoreUnavailable(`no server answers at ${url}: check the address, and that the server is running`);
  }
  if (health.version === undefined || health.engine === undefined) {
    throw new StoreUnsuitable(
      `${url} is not a whosaid server: give the address of the server, including its base path`,
    );
  }
  const { version } = await import('../terminal/version.js');
  if (health.version !== version()) throw new StoreUnsuitable(otherVersion(url, health.version));
  const { remoteGraph } = await import('./remote/remoteGraph.js');
  return remoteGraph({ url, key }, url);
}

/** Precedence: --key-file, then the local key, then WHOSAID_KEY, which is meant for remote servers. */
function keyOf(cli: Cli, { keyFile }: GraphOptions, local: () => string | undefined): string | undefined {
  if (keyFile !== undefined) return readKeyFile(keyFile);
  const own = local();
  const { key } = cli.config();
  return own ?? (key === undefined ? undefined : parseKey(key, 'WHOSAID_KEY'));
}

function inUseMessage(choice: EngineChoice, { url, pid }: { readonly url: string; readonly pid: number }): string {
  const folder = engineFor(choice).place(choice);
  return `${folder} is in use by the server at ${url}, process ${pid}: use that server, stop it, or name another folder with --data`;
}
