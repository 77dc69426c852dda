import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { type PublicView, publicView, type ReportDefect } from '../../api/maskErrors.js';
import { Conflict } from '../../domain/errors.js';
import type { Importer, Survey } from '../../formats/format.js';
import type { Engine } from '../../graph/engine.js';
import { importInput } from '../../usecases/transfer/importInput.js';
import type { Progress } from '../../usecases/transfer/importOptions.js';
import { adviceAfter } from '../../usecases/transfer/stoppedImport.js';
import { accessOf } from '../access/access.js';
import { endUnlessReceived, receiveMs } from '../http/receiveWithin.js';
import { requestId } from '../http/requestId.js';
import { EventStream } from './eventStream.js';
import { type ImportParameters, importParameters } from './parameters.js';
import { Refusal } from './refusal.js';
import { requireWriter } from './requireWriter.js';
import { sendTransferError } from './sendTransferError.js';
import { type SpoolPlace, withSpooled } from './spool.js';

/** An import format. */
export type ImportFormat = Importer<Survey> & { readonly name: string };

interface ImportParts {
  readonly engine: Engine;
  readonly formats: readonly ImportFormat[];
  readonly spool: SpoolPlace;
  /** Names of callers, which an imported file must not claim as its author. */
  readonly reserved: readonly string[];
  /** Aborted when the server is shutting down: an import ends after the current batch. */
  readonly stopping: AbortSignal;
  readonly report: ReportDefect;
  readonly log: Logger;
}

/** The timeout for idle clients. */
const idleMs = 120_000;
/** A UUID chosen by the client, to stop its import. */
type ImportId = string;

/**
 * `POST /import?format=jsonl&id=…` imports the body and streams events. `DELETE /import?id=…` stops the import between two
 * batches, as does a disconnect of the client.
 */
export function importRoute(parts: ImportParts): Router {
  const running = new Map<ImportId, AbortController>();
  const router = Router();
  router.post('/', requireWriter, (request, response) => receiveImport(parts, running, request, response));
  router.delete('/', requireWriter, stopImport(running));
  return router;
}

function stopImport(running: ReadonlyMap<ImportId, AbortController>): RequestHandler {
  return (request, response) => {
    const controller = running.get(new URL(request.url, 'http://localhost').searchParams.get('id') ?? '');
    controller?.abort();
    response.status(controller === undefined ? 404 : 204).end();
  };
}

async function receiveImport(
  parts: ImportParts,
  running: Map<ImportId, AbortController>,
  request: Request,
  response: Response,
): Promise<void> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  response.once('close', abort);
  parts.stopping.addEventListener('abort', abort);
  request.setTimeout(idleMs, () => request.socket.destroy());
  let id: ImportId | undefined;
  try {
    const parameters = importParameters(request, parts.formats);
    if (running.has(parameters.id))
      throw new Conflict(`an import with the id ${parameters.id} is already running: use another id`);
    id = parameters.id;
    running.set(id, stop);
    await withSpooled(request, parts.spool, stop.signal, (path) =>
      run(parts, { request, response, parameters, path, stop: stop.signal }),
    );
  } catch (error) {
    if (response.closed || request.socket.destroyed) {
      parts.log.info({ requestId: requestId() }, 'the client disconnected during an import');
      return;
    }
    sendTransferError(response, parts.stopping.aborted ? shuttingDown(adviceAfter(0)) : error, parts.report);
    endUnlessReceived(request, receiveMs);
  } finally {
    if (id !== undefined) running.delete(id);
    parts.stopping.removeEventListener('abort', abort);
  }
}

interface Received {
  readonly request: Request;
  readonly response: Response;
  readonly parameters: ImportParameters;
  readonly path: string;
  readonly stop: AbortSignal;
}

async function run(parts: ImportParts, { request, response, parameters, path, stop }: Received): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('the client disconnected')));
  const events = new EventStream(response, gone.signal);
  let last: Progress | undefined;
  try {
    const { format, batch, reason } = parameters;
    const summary = await importInput(parts.engine, format, path, {
      by: accessOf(request).by,
      reserved: parts.reserved,
      ...(batch === undefined ? {} : { batch }),
      reason,
      signal: stop,
      onProgress: (progress) => {
        last = progress;
        return events.send({ progress });
      },
      onReject: (line, raw, why) => events.send({ reject: { line, raw, reason: why } }),
      onWarning: (line, warning) => events.send({ warning: { line, warning } }),
    });
    await events.send({ summary });
  } catch (error) {
    if (gone.signal.aborted) throw error;
    await events.send({ error: whyStopped(error, { last, stop, stopping: parts.stopping, report: parts.report }) });
  } finally {
    events.end();
  }
}

interface ImportState {
  readonly last: Progress | undefined;
  readonly stop: AbortSignal;
  readonly stopping: AbortSignal;
  readonly report: ReportDefect;
}

/** The error of a stopped import with its progress, without internal details. */
function whyStopped(error: unknown, { last, stop, stopping, report }: ImportState): PublicView {
  const advice = adviceOf(last);
  if (stopping.aborted) {
    const { code, message } = shuttingDown(advice);
    return { code, message };
  }
  if (stop.aborted) return { code: 'INTERRUPTED', message: `the import ${advice}` };
  const view = publicView(error, report);
  // The public message replaced the one with the progress, so the progress is added again.
  return view.requestId === undefined ? view : { ...view, message: `${view.message} (${advice})` };
}

const shuttingDown = (advice: string): Refusal =>
  new Refusal(503, 'STORE_UNAVAILABLE', `the server is shutting down (${advice})`);

function adviceOf(last: Progress | undefined): string {
  if (last === undefined || last.line !== undefined) return adviceAfter(last?.line ?? 0);
  return `stopped after ${last.items} records of the history: to start again, use an empty graph`;
}
