import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../../domain/codeOf.js';
import { Refusal } from './refusal.js';

/** Where uploads are stored during an import, and the disk space to keep free for the graph. */
export interface SpoolPlace {
  /** Undefined means the system's temporary folder. */
  readonly folder: string | undefined;
  readonly freeBytes: number;
}

/** The number of bytes between two checks of the free space. */
const bytesBetweenLooks = 8 * 1024 * 1024;

/**
 * Writes a stream to a temporary file, runs `work` with it, and removes it. A file is needed because inputs are read twice:
 * first to validate them. Only the owner can read it.
 * @throws Refusal if the disk has no room for it
 */
export async function withSpooled<T>(
  source: Readable,
  { folder, freeBytes }: SpoolPlace,
  signal: AbortSignal,
  work: (path: string) => Promise<T>,
): Promise<T> {
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(folder ?? tmpdir(), 'whosaid-import-'));
  try {
    const path = join(own, 'input');
    await pour(source, path, { signal, check: () => checkRoom(own, freeBytes) });
    return await work(path);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

interface Pouring {
  readonly signal: AbortSignal;
  readonly check: () => Promise<void>;
}

async function pour(source: Readable, path: string, { signal, check }: Pouring): Promise<void> {
  async function* checked(): AsyncGenerator<Buffer> {
    await check();
    let sinceLook = 0;
    // Do not destroy the request, which must still be answered.
    for await (const chunk of source.iterator({ destroyOnReturn: false })) {
      sinceLook += chunk.length;
      if (sinceLook >= bytesBetweenLooks) {
        await check();
        sinceLook = 0;
      }
      yield chunk;
    }
  }
  try {
    await pipeline(checked, createWriteStream(path, { mode: 0o600, flags: 'wx' }), { signal });
  } catch (error) {
    throw codeOf(error) === 'ENOSPC' ? noRoom(error) : error;
  }
}

async function checkRoom(folder: string, freeBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < freeBytes) throw noRoom();
}

function noRoom(cause?: unknown): Refusal {
  const sentence =
    'the server has too little disk space for this input: free some space there and try again; nothing was written';
  return new Refusal(507, 'STORE_UNAVAILABLE', sentence, { cause });
}
