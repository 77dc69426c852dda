import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput } from '../../domain/errors.js';
import type { EngineChoice } from '../../engines/index.js';
import { fileOfGraph } from './fileOfGraph.js';

/** The file of the local key. */
export function localKeyPath(choice: EngineChoice): string {
  return fileOfGraph(choice, 'local-key');
}

/**
 * The local key of a graph, or undefined if no server has created one yet.
 * @throws InvalidInput if the file is a link, can be read by others, or contains no key
 */
export function readLocalKey(choice: EngineChoice): string | undefined {
  const path = localKeyPath(choice);
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return undefined;
  try {
    refuseIfShared(descriptor, path);
    const [, key] = keyLine.exec(readFileSync(descriptor, 'utf8')) ?? [];
    if (key === undefined) throw new InvalidInput(`${path} does not contain a local key: ${remedy}`);
    return key;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The local key of a graph, created if there is none. Two processes that start at the same time get the same key.
 * @throws InvalidInput if the file cannot be created, or as `readLocalKey` does
 */
export function ensureLocalKey(choice: EngineChoice): { readonly path: string; readonly key: string } {
  const path = localKeyPath(choice);
  const key = readLocalKey(choice) ?? makeKey(path) ?? readLocalKey(choice);
  if (key === undefined) throw new InvalidInput(`${path} was removed while it was being created: start whosaid again`);
  return { path, key };
}

/** A header line that curl can read from a file (`-H @file`), which keeps the key out of the command line. */
const keyLine = /^Authorization: Bearer ([\w-]{43,})\n$/;
const remedy = 'delete it and start whosaid serve again, which creates a new one';

function openIfThere(path: string): number | undefined {
  try {
    // Do not follow links, and do not block on a pipe. Windows has neither flag.
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP') throw new InvalidInput(`${path} is a symbolic link: ${remedy}`, { cause: error });
    throw new InvalidInput(
      `cannot read ${path} (${code}): check its folder, and run this as the user who started the server`,
      {
        cause: error,
      },
    );
  }
}

function refuseIfShared(descriptor: number, path: string): void {
  const status = fstatSync(descriptor);
  if (!status.isFile()) throw new InvalidInput(`${path} is not a regular file: ${remedy}`);
  // Mode bits have no meaning on Windows.
  if (process.platform !== 'win32' && (status.mode & 0o077) !== 0) {
    throw new InvalidInput(`${path} is accessible to other users, who may know the key: ${remedy}`);
  }
}

/** Undefined if another process was first. */
function makeKey(path: string): string | undefined {
  const key = randomBytes(32).toString('base64url');
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.unfinished`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, `Authorization: Bearer ${key}\n`, { flag: 'wx', mode: 0o600, flush: true });
    // Unlike a rename, a link never replaces a file: the first process wins, and nobody reads a partial key.
    linkSync(unfinished, path);
    return key;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw new InvalidInput(`cannot create ${path} (${codeOf(error)}): check the permissions of its folder`, {
      cause: error,
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
}
