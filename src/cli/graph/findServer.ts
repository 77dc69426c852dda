import { networkInterfaces } from 'node:os';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput, StoreUnavailable } from '../../domain/errors.js';
import { challengeHeader, isProof, newChallenge, proofHeader } from '../../server/access/proof.js';
import { isLoopbackHost } from '../../server/http/loopback.js';
import { version } from '../terminal/version.js';
import { readLocalKey } from './localKey.js';
import { parsed } from './remote/errorOf.js';
import { exchange } from './remote/serverLink.js';
import { folderNumber, readServerAddress, type ServerAddress } from './serverAddress.js';

/** Whether a server has the graph of a folder open. */
export type FoundServer =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly address: ServerAddress;
      /** The server proved that it has the local key of the folder. Without proof no key may be sent to it. */
      readonly proven: boolean;
    }
  /** The file was left by a server that is gone. `why` is a sentence without a full stop. */
  | { readonly kind: 'stale'; readonly why: string }
  /** There is a server, but this program cannot talk to it. */
  | { readonly kind: 'silent' | 'otherVersion'; readonly why: string };

/** A healthy server answers in milliseconds; one whose store does not respond, in two seconds. */
const patienceMs = 5_000;

/** Checks whether the server named in a data folder is still running and is the one that wrote the file. */
export async function findServer(folder: string): Promise<FoundServer> {
  const address = readServerAddress(folder);
  if (address === undefined) return { kind: 'none' };
  const path = `${folder}/server.json`;
  if (address === 'unreadable') return { kind: 'stale', why: `${path} was not written by a server` };
  if (address.folder !== folderNumber(folder)) {
    return { kind: 'stale', why: `${path} was copied from another folder and names the server of that folder` };
  }
  // A folder received from somebody else must not redirect imports to their machine.
  if (!isOfThisMachine(address.url)) return { kind: 'stale', why: `${path} names a server on another machine` };
  return ask(folder, address);
}

/**
 * The instance id is public, and another program can take the port of a killed server. So the server must prove that it has
 * the local key, unless it is read-only or there is no key: then no key is sent. A program that relays the challenge to the
 * real server is not detected: it would need the port while that server is running.
 */
async function ask(folder: string, address: ServerAddress): Promise<FoundServer> {
  const { url, pid, instance } = address;
  const path = `${folder}/server.json`;
  const challenge = newChallenge();
  const health = await healthOf(url, challenge);
  if (health === 'refused') {
    return { kind: 'stale', why: `the server that ${path} names, process ${pid}, is no longer running` };
  }
  if (health === 'silent') {
    return { kind: 'silent', why: `the server at ${url}, process ${pid}, does not answer` };
  }
  const gone = (other: string): FoundServer => {
    return { kind: 'stale', why: `the server that ${path} names is gone, and ${other} answers at ${url}` };
  };
  if (health.instance === undefined) return gone('another program');
  if (health.instance !== instance) return gone('the server of another graph');
  if (health.version !== version()) return { kind: 'otherVersion', why: otherVersion(url, health.version) };
  const key = address.readOnly ? undefined : keyIn(folder);
  if (key === undefined) return { kind: 'running', address, proven: false };
  if (!isProof(health.proof, key, challenge, instance)) return gone('another program');
  return { kind: 'running', address, proven: true };
}

/** An unusable key counts as none here. The caller that needs the key reports the problem. */
function keyIn(folder: string): string | undefined {
  try {
    return readLocalKey({ neo4j: undefined, folder });
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The message about a server of a different version. */
export function otherVersion(url: string, theirs: string | undefined): string {
  return `the server at ${url} runs whosaid ${theirs ?? 'of unknown version'}, but this is ${version()}: use the same version for both`;
}

interface Health {
  readonly version?: string;
  readonly instance?: string;
  readonly engine?: string;
  readonly status?: string;
  /** Its response to the challenge. */
  readonly proof?: string | undefined;
}

/** Reads /health, without a key because the server is not verified yet. Another program yields no fields. */
export async function healthOf(url: string, challenge?: string): Promise<Health | 'refused' | 'silent'> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const headers = challenge === undefined ? {} : { [challengeHeader]: challenge };
    const link = { url, key: undefined };
    const { response, text } = await exchange(link, { method: 'GET', path: '/health', headers, signal });
    const [proof] = [response.headers[proofHeader.toLowerCase()]].flat();
    return { ...parsed<Health & { errors?: never }>(text), proof };
  } catch (error) {
    const code = error instanceof StoreUnavailable ? codeOf(error.cause) : undefined;
    if (code === 'ECONNREFUSED') return 'refused';
    // Something is listening that does not speak HTTP.
    if (code?.startsWith('HPE_')) return {};
    return 'silent';
  }
}

/** Whether a URL refers to this machine. */
export function isOfThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isLoopbackHost(host)) return true;
  return Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === host));
}
