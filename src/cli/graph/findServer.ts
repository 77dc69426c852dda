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
      /** It has the local key of the folder. To one that does not prove that no key may be sent. */
      readonly proven: boolean;
    }
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
  return ask(folder, address);
}

/**
 * Everybody can ask a server for its instance, and take its port when it was killed. So it must prove that it has the local
 * key, unless it takes no changes (its file says so) or there is none: then no key is needed. A program that passes the
 * challenge on to the true server is not told apart: it would need the port while that server lives.
 */
async function ask(folder: string, address: ServerAddress): Promise<FoundServer> {
  const { url, pid, instance } = address;
  const path = `${folder}/server.json`;
  const challenge = newChallenge();
  const health = await healthOf(url, challenge);
  if (health === 'refused') {
    return { kind: 'stale', why: `the server that ${path} names, process ${pid}, is not running any more` };
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

/** One that cannot be used proves nothing; what is wrong with it is said by whoever needs it. */
function keyIn(folder: string): string | undefined {
  try {
    return readLocalKey({ neo4j: undefined, folder });
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The sentence about a server that is older or newer than this program. */
export function otherVersion(url: string, theirs: string | undefined): string {
  return `the server at ${url} is whosaid ${theirs ?? 'of no known version'}, and this is ${version()}: use the same version for both`;
}

interface Health {
  readonly version?: string;
  readonly instance?: string;
  readonly engine?: string;
  readonly status?: string;
  /** Its answer to the challenge. */
  readonly proof?: string | undefined;
}

/** What a server says of itself. Something else that answers says nothing. It may be anybody, so it gets no key. */
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
    // Something is there that speaks no HTTP.
    if (code?.startsWith('HPE_')) return {};
    return 'silent';
  }
}

/** Whether what is sent to an address stays on this machine. */
export function isOfThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isLoopbackHost(host)) return true;
  return Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === host));
}
