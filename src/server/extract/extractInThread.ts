import { Worker } from 'node:worker_threads';
import { InvalidInput } from '../../domain/errors.js';
import type { ExtractedDocument } from '../../reading/documents/extractedDocument.js';
import type { PlainError } from '../threads/messages.js';
import { revivedError } from '../threads/plainError.js';

/** What the thread says, once. */
export type ThreadReply = { readonly document: ExtractedDocument } | { readonly error: PlainError };

interface ExtractLimits {
  readonly maxMs: number;
  /** Of the JavaScript heap. */
  readonly maxMemoryMb: number;
}

const usualLimits: ExtractLimits = { maxMs: 60_000, maxMemoryMb: 1_024 };

/** Resolves the bundled program of the thread, from src/server/extract as well as from dist/bin. */
const program = new URL(
  import.meta.url.includes('/dist/') ? './documentThread.js' : '../../../dist/bin/documentThread.js',
  import.meta.url,
);

/**
 * Reads a file of any format in a thread of its own, which ends with it.
 * @throws InvalidInput if the file is none of the formats, has no text, or needs more than the limits; the reason of the signal
 */
export async function extractInThread(
  bytes: Uint8Array,
  signal: AbortSignal,
  { maxMs, maxMemoryMb }: ExtractLimits = usualLimits,
): Promise<ExtractedDocument> {
  signal.throwIfAborted();
  // A copy, for a small Buffer shares its memory with others.
  const own = new Uint8Array(bytes);
  const worker = new Worker(program, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
  });
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  try {
    return await new Promise<ExtractedDocument>((resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow(maxMs)), maxMs);
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      worker.once('message', (reply: ThreadReply) => {
        if ('document' in reply) resolve(reply.document);
        else reject(revivedError(reply.error));
      });
      worker.once('error', (error: Error & { readonly code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(error) : error),
      );
      worker.once('exit', () => reject(new Error('the thread ended before it had read the file')));
    });
  } finally {
    clearTimeout(timer);
    if (stop !== undefined) signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

const advice = 'split it into several files, or save its text as plain text';

const tooSlow = (ms: number): InvalidInput =>
  new InvalidInput(`the file takes longer than ${ms / 1_000} s to read: ${advice}`);

const tooLarge = (cause: Error): InvalidInput =>
  new InvalidInput(`the file takes too much memory to read: ${advice}`, { cause });
