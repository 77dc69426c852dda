import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../../reading/documents/readDocument.js';
import { plainError } from '../threads/plainError.js';
import type { ThreadReply } from './extractInThread.js';

// The program of a thread that reads one file and ends. A file that takes too long or too much memory takes nothing else with it.

if (parentPort === null) throw new Error('this program runs only as a worker thread of whosaid serve');

parentPort.postMessage(await replyTo(workerData as Uint8Array));

async function replyTo(bytes: Uint8Array): Promise<ThreadReply> {
  try {
    return { document: await readDocument(bytes) };
  } catch (error) {
    return { error: plainError(error) };
  }
}
