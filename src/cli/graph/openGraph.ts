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

/** A server that starts has the graph before it can be asked, and one that stops a little longer than it can be. */
const patienceMs = 3_000;
const pauseMs = 100;

/** What the environment and the command line say of where the graph is. */
export function choiceOf(cli: Cli, folder: string | undefined): EngineChoice {
  return { neo4j: cli.config().neo4j, folder };
}

/**
 * The graph that is meant: through the server that is named or has it open, else opened by this process.
 * @param options.existing in the wrong folder no empty graph is left behind
 */
export async function openGraph(
  cli: Cli,
  options: GraphOptions,
  { existing }: { readonly existing: boolean },
): Promise<GraphClient> {
  if (options.url !== undefined) return connect(cli, options, options.url);
  const choice = choiceOf(cli, options.data);
  return hasServerFile(choice) ? openShared(cli, options, choice, existing) : openAlone(choice, existing);
}

/** Opens the engine itself, as a server does. @throws StoreBusy that names the server which has it */
export async function openEngineOf(choice: EngineChoice): Promise<Engine> {
  if (!hasServerFile(choice)) return open(choice);
  return whileBusy(choice, async (found) => {
    if (found.kind === 'running') throw new StoreBusy(taken(choice, found.address));
    return open(choice);
  });
}

/** Only a graph that one process has to itself needs one. */
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
    const graph = await openAlone(choice, existing);
    if (found.kind === 'none') return graph;
    // Whoever has the graph open knows that no server has.
    cli.say(`whosaid: ${found.why}; the graph was opened without it`);
    removeLeftovers(folder);
    return graph;
  });
}

/** The key for a server that proved to be that of the folder. Reading needs none. */
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
    `whosaid: the server at ${address.url} cannot prove that it is that of this folder, which has no local key, and is sent no key: name it with --url to send it one`,
  );
  return undefined;
}

/** Tries again for a while: between the look and the use a server may have started or stopped. */
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

async function openAlone(choice: EngineChoice, existing: boolean): Promise<GraphClient> {
  const kind = engineFor(choice);
  if (existing && !kind.exists(choice)) {
    throw new StoreUnavailable(
      `there is no graph in ${kind.place(choice)}: whosaid serve makes one with demonstration data, whosaid import fills ` +
        'one, and --data names another folder',
    );
  }
  const engine = await open(choice);
  const { localGraph } = await import('./localGraph.js');
  return localGraph(engine);
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
      `a key is not sent to ${url}, because on the way to another machine others could read it: use https, or give no key to read`,
    );
  }
  // The key is for a server that is known to be one of whosaid.
  const health = await healthOf(url);
  if (health === 'refused' || health === 'silent') {
    throw new StoreUnavailable(`no server answers at ${url}: check the address, and whether the server runs`);
  }
  if (health.version === undefined || health.engine === undefined) {
    throw new StoreUnsuitable(
      `what answers at ${url} is no whosaid server: give its address, with its base path if it has one`,
    );
  }
  const { version } = await import('../terminal/version.js');
  if (health.version !== version()) throw new StoreUnsuitable(otherVersion(url, health.version));
  const { remoteGraph } = await import('./remote/remoteGraph.js');
  return remoteGraph({ url, key }, url);
}

/** What was given for this command wins; the key of this machine wins over one that is meant for servers elsewhere. */
function keyOf(cli: Cli, { keyFile }: GraphOptions, local: () => string | undefined): string | undefined {
  if (keyFile !== undefined) return readKeyFile(keyFile);
  const own = local();
  const { key } = cli.config();
  return own ?? (key === undefined ? undefined : parseKey(key, 'WHOSAID_KEY'));
}

function taken(choice: EngineChoice, { url, pid }: { readonly url: string; readonly pid: number }): string {
  const folder = engineFor(choice).place(choice);
  return `${folder} is open in the server at ${url}, process ${pid}: use that one, stop it, or name another folder with --data`;
}
