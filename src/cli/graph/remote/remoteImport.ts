import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { StoreUnavailable } from '../../../domain/errors.js';
import { fileChunks } from '../../../formats/inputLines.js';
import type { ImportEvent, TransferError } from '../../../server/transfer/importEvents.js';
import type { Progress } from '../../../usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../../usecases/transfer/importSummary.js';
import { stoppedAfter } from '../../../usecases/transfer/stoppedImport.js';
import type { ImportRequest } from '../graphClient.js';
import { errorOf, errorOfAnswer } from './errorOf.js';
import { linesOf } from './linesOf.js';
import { answerTo, bodyText, exchange, type ServerLink, startRequest } from './serverLink.js';

/** Uploads a file for the server to import, and follows its progress. An interrupt ends it as it ends a local import. */
export async function remoteImport(link: ServerLink, path: string, request: ImportRequest): Promise<ImportSummary> {
  const { format, settings, batch, reason, signal } = request;
  const id = randomUUID();
  const query = new URLSearchParams({ format, id });
  if (batch !== undefined) query.set('batch', String(batch));
  if (reason !== undefined) query.set('reason', reason);
  const headers = { 'Content-Type': 'application/octet-stream' };
  const sending = await startRequest(link, { method: 'POST', path: `/import?${query}`, headers });
  try {
    const response = await send({ sending, link, signal }, bodyOf(path, settings));
    if (response.statusCode !== 200) {
      throw errorOfAnswer(link.url, response.statusCode ?? 0, await bodyText(response, link));
    }
    return await whileStoppable({ link, id, sending, signal }, () => listen(response, link, request));
  } finally {
    sending.destroy();
  }
}

/** The settings of a format are the first line of what is uploaded. */
async function* bodyOf(path: string, settings: string | undefined): AsyncGenerator<Buffer> {
  if (settings !== undefined) yield Buffer.from(`${settings}\n`);
  yield* fileChunks(path);
}

/** Uploads the body with backpressure. Stops early if the server responds before it has received everything. */
async function send(
  { sending, link, signal }: Omit<Running, 'id'>,
  body: AsyncIterable<Buffer>,
): Promise<IncomingMessage> {
  const early = new AbortController();
  const answered = answerTo(sending, link).finally(() => early.abort());
  // The error is reported where the promise is awaited below.
  answered.catch(() => undefined);
  const stop = (): void => early.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    for await (const chunk of body) {
      if (early.signal.aborted) break;
      if (!sending.write(chunk)) await once(sending, 'drain', { signal: early.signal }).catch(() => undefined);
    }
    // The server imports nothing of an incomplete upload.
    signal?.throwIfAborted();
    sending.end();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return answered;
}

interface Running {
  readonly link: ServerLink;
  readonly id: string;
  readonly sending: ClientRequest;
  readonly signal: AbortSignal | undefined;
}

/** On interrupt, asks the server to stop the import. If that fails, closes the connection. */
async function whileStoppable<T>({ link, id, sending, signal }: Running, work: () => Promise<T>): Promise<T> {
  const stop = async (): Promise<void> => {
    const answer = await exchange(link, { method: 'DELETE', path: `/import?id=${id}` }).catch(() => undefined);
    if (answer?.response.statusCode !== 204) sending.destroy();
  };
  const onAbort = (): void => void stop();
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Forwards the events of the server until the last one. */
async function listen(response: IncomingMessage, link: ServerLink, request: ImportRequest): Promise<ImportSummary> {
  let last: Progress | undefined;
  const lines = linesOf(response);
  for (;;) {
    const next = await lines.next().catch((cause) => {
      throw brokeOff(link, last, cause);
    });
    if (next.done === true) throw brokeOff(link, last);
    if (next.value === '') continue;
    const event = eventIn(next.value);
    if (event === undefined) throw brokeOff(link, last);
    if ('summary' in event) return event.summary;
    if ('error' in event) throw stopped(event, last, request);
    if ('progress' in event) last = event.progress;
    await passOn(event, request).catch((error) => {
      throw stoppedAfter(last?.line ?? 0, error);
    });
  }
}

/** Parses an event. Undefined for an incomplete line. */
function eventIn(line: string): ImportEvent | undefined {
  try {
    return JSON.parse(line) as ImportEvent;
  } catch {
    return undefined;
  }
}

async function passOn(event: ImportEvent, { onProgress, onReject, onWarning }: ImportRequest): Promise<void> {
  if ('progress' in event) await onProgress?.(event.progress);
  if ('reject' in event) await onReject?.(event.reject.line, event.reject.raw, event.reject.reason);
  if ('warning' in event) await onWarning?.(event.warning.line, event.warning.warning);
}

function stopped(
  { error: { code, message } }: TransferError,
  last: Progress | undefined,
  { signal }: ImportRequest,
): unknown {
  if (code !== 'INTERRUPTED') return errorOf(code, message);
  // The caller counts the records of a history and reports how far it got.
  return last !== undefined && last.line === undefined ? signal?.reason : new Error(message);
}

function brokeOff({ url }: ServerLink, last: Progress | undefined, cause?: unknown): StoreUnavailable {
  const where =
    last !== undefined && last.line === undefined
      ? `after ${last.items} or more records of the history; to start again, use an empty graph`
      : last?.line === undefined
        ? 'before the server reported any writes; run the same command again to complete the import'
        : `after line ${last.line} or later; run the same command again to complete the import`;
  return new StoreUnavailable(`the connection to the server at ${url} was lost ${where}`, { cause });
}
