import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf } from '../../domain/codeOf.js';
import { InvalidInput } from '../../domain/errors.js';
import { checkOutput, explainWriting, type OutputRules } from './checkOutput.js';

/** Readable by the owner only. A stricter umask still applies. */
const mode = 0o600;

/** An output file that appears atomically when it is finished. Until then nothing is changed. */
export interface Output {
  write(text: string): void;
  /** @throws InvalidInput if the path may no longer be written */
  finish(): void;
  /** Removes the unfinished file. */
  discard(): void;
}

/** Names of standard output. It is never reopened, because that could truncate a file. */
export function isStandardOutput(path: string): boolean {
  return ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(path);
}

/**
 * Opens an output file. Every command writes files through this.
 * @throws InvalidInput if the file cannot or must not be written
 */
export function openOutput(path: string, rules: OutputRules): Output {
  return explaining(path, () => (checkOutput(path, rules) === 'device' ? deviceOutput(path) : fileOutput(path, rules)));
}

/** Writes a file from pieces, atomically. @throws InvalidInput */
export async function writeOutput(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  rules: OutputRules,
  signal?: AbortSignal,
): Promise<void> {
  const output = openOutput(path, rules);
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      output.write(piece);
    }
    signal?.throwIfAborted();
  } catch (error) {
    output.discard();
    throw error;
  }
  output.finish();
}

function deviceOutput(path: string): Output {
  const file = openSync(path, 'a');
  const close = (): void => closeSync(file);
  return { write: (text) => writeAll(file, text, path), finish: close, discard: close };
}

function fileOutput(path: string, rules: OutputRules): Output {
  const full = resolve(path);
  // In the same folder, because a file cannot be renamed across file systems.
  const unfinished = join(dirname(full), `.whosaid-${randomBytes(6).toString('hex')}.unfinished`);
  const file = openSync(unfinished, 'wx', mode);
  const discard = (): void => rmSync(unfinished, { force: true });
  const finish = (): void => {
    try {
      fsyncSync(file);
      checkOutput(path, rules);
      if (rules.force === true) renameSync(unfinished, full);
      else linkNew(unfinished, full);
    } finally {
      closeSync(file);
      discard();
    }
  };
  return {
    write: (text) => writeAll(file, text, path),
    finish: () => explaining(path, finish),
    discard: () => {
      closeSync(file);
      discard();
    },
  };
}

/** Publishes the file unless the name was taken meanwhile. Falls back to a rename where hard links are not supported. */
function linkNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    renameSync(from, to);
  }
}

function writeAll(file: number, text: string, path: string): void {
  explaining(path, () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  });
}

function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InvalidInput ? error : explainWriting(error, path);
  }
}
