import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../domain/errors.js';

/** An input as it is named, and the file it can be read from. */
export interface InputFile {
  readonly name: string;
  readonly path: string;
  /** Its short name, which its rejects file is called after. */
  readonly stem: string;
}

/**
 * Gives standard input as a file: an input is read twice, first to see that it is whole. The file is gone afterwards,
 * and while it is there only its owner can read it.
 */
export async function withStandardInput<T>(signal: AbortSignal, work: (input: InputFile) => Promise<T>): Promise<T> {
  if (process.stdin.isTTY === true) {
    throw new InvalidInput('- stands for standard input, and nothing is piped into it: name a file');
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
