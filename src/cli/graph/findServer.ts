import { networkInterfaces } from 'node:os';
import { isLoopbackHost } from '../../http/loopback.js';
import { codeOf } from '../../model/codeOf.js';
import { StoreUnavailable } from '../../model/errors.js';
import { folderNumber, readServerAddress, type ServerAddress } from '../serverAddress.js';
import { version } from '../version.js';
import { parsed } from './remote/errorOf.js';
import { exchange } from './remote/serverLink.js';

/** Whether a server has the graph of a folder open. */
export type FoundServer =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly address: ServerAddress }
  /** The file is of a server that is gone. `why`: a sentence without its end. */
  | { readonly kind: 'stale'; readonly why: string }
  /** There is one, and this program cannot talk to it. */
  | { readonly kind: 'silent' | 'otherVersion'; readonly why: string };

/** A server that is well answers this in a few milliseconds, and one whose store does not answer in two seconds. */
const patienceMs = 5_000;

/** Looks whether the server that a data folder names is still there, and is the one that wrote the file. */
export async function findServer(folder: string): Promise<FoundServer> {
  const address = readServerAddress(folder);
  if (address === undefined) return { kind: 'none' };
  const path = `${folder}/server.json`;
  if (address === 'unreadable') return { kind: 'stale', why: `${path} was not written by a server` };
  if (address.folder !== folderNumber(folder)) {
    return { kind: 'stale', why: `${path} was copied from another folder, whose server it names` };
  }
  // Of a folder from somebody else: what is imported must not go to them.
  if (!isOfThisMachine(address.url)) return { kind: 'stale', why: `${path} names a server on another machine` };
  return ask(path, address);
}

async function ask(path: string, address: ServerAddress): Promise<FoundServer> {
  const { url, pid, instance } = address;
  const health = await healthOf(url);
  if (health === 'refused') {
    return { kind: 'stale', why: `the server that ${path} names, process ${pid}, is not running any more` };
  }
  if (health === 'silent') {
    return { kind: 'silent', why: `the server at ${url}, process ${pid}, does not answer` };
  }
  if (health.instance !== instance) {
    const other = health.instance === undefined ? 'another program' : 'the server of another graph';
    return { kind: 'stale', why: `the server that ${path} names is gone, and ${other} answers at ${url}` };
  }
  if (health.version !== version()) return { kind: 'otherVersion', why: otherVersion(url, health.version) };
  return { kind: 'running', address };
}

/** The sentence about a server that is older or newer than this program. */
export function otherVersion(url: string, theirs: string | undefined): string {
  return `the server at ${url} is whosaid ${theirs ?? 'of no known version'}, and this is ${version()}: use the same version for both`;
}

export interface Health {
  readonly version?: string;
  readonly instance?: string;
  readonly engine?: string;
  readonly status?: string;
}

/** What a server says of itself. Something else that answers says nothing. */
export async function healthOf(url: string, key?: string): Promise<Health | 'refused' | 'silent'> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const { text } = await exchange({ url, key }, { method: 'GET', path: '/health', signal });
    return parsed<Health & { errors?: never }>(text);
  } catch (error) {
    const code = error instanceof StoreUnavailable ? codeOf(error.cause) : undefined;
    if (code === 'ECONNREFUSED') return 'refused';
    // Something is there that speaks no HTTP.
    if (code?.startsWith('HPE_')) return {};
    return 'silent';
  }
}

function isOfThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isLoopbackHost(host)) return true;
  return Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === host));
}
