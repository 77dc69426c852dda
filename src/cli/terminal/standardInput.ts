import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../domain/errors.js';

/** An input: its display name and the file to read. */
export interface InputFile {
  readonly name: string;
  readonly path: string;
  /** The base name of its rejects file. */
  readonly stem: string;
}

/**
 * Copies standard input to a temporary file, because inputs are read twice: first to validate them. Only the owner can
 * read the file, and it is removed afterwards.
 */
export async function withStandardInput<T>(signal: AbortSignal, work: (input: InputFile) => Promise<T>): Promise<T> {
  if (process.stdin.isTTY === true) {
    throw new InvalidInput('- means standard input, but nothing is piped into it: name a file');
  }
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  try {
    const path = join(folder, 'input');
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }), { signal });
    return await work({ name: 'standard input', path, stem: 'stdin' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
