import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput } from '../../domain/errors.js';
import type { EngineChoice } from '../../engines/index.js';
import type { Learned } from '../../reading/learned/learn.js';
import { largestFile, parseLearned, writeLearned } from '../../reading/learned/learnedFile.js';
import { fileOfGraph } from '../graph/fileOfGraph.js';

/** The file with what `whosaid learn` learnt from the texts of a graph. */
export function learnedPath(choice: EngineChoice): string {
  return fileOfGraph(choice, 'learned', '.json');
}

/** What was read last: the file stays the same until it is learnt again. */
let last: { readonly state: string; readonly learned: Learned } | undefined;

/**
 * What was learnt, or undefined if nothing was. The file is read again once it has changed.
 * @throws InvalidInput if the file is not one that `whosaid learn` wrote
 */
export function readLearned(path: string): Learned | undefined {
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return undefined;
  try {
    const { ino, mtimeNs, size } = fstatSync(descriptor, { bigint: true });
    if (!fstatSync(descriptor).isFile()) throw refuse(path, 'it is no regular file');
    if (size > largestFile) throw refuse(path, 'it is too large');
    const state = [path, ino, mtimeNs, size].join(' ');
    if (last?.state !== state) last = { state, learned: parsed(path, readFileSync(descriptor, 'utf8')) };
    return last.learned;
  } finally {
    closeSync(descriptor);
  }
}

function parsed(path: string, text: string): Learned {
  try {
    return parseLearned(text);
  } catch (error) {
    if (error instanceof InvalidInput) throw refuse(path, error.message, error);
    throw error;
  }
}

function openIfThere(path: string): number | undefined {
  try {
    // Do not block on a pipe. Windows has no such flag.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw refuse(path, code, error);
  }
}

function refuse(path: string, reason: string, cause?: unknown): InvalidInput {
  return new InvalidInput(`${path} cannot be used (${reason}): run whosaid learn again, or delete it`, { cause });
}

/** Replaces the file at once. It has words of the texts, so only its owner can read it. @throws InvalidInput if it cannot be written */
export function keepLearned(path: string, learned: Learned): void {
  const text = writeLearned(learned);
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, text, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    throw new InvalidInput(
      `cannot write ${path} (${codeOf(error)}): check the permissions of its folder, and the disk`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(unfinished, { force: true });
  }
}
