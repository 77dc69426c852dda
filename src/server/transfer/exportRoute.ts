import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { publicView, type ReportDefect } from '../../api/maskErrors.js';
import type { Engine } from '../../graph/engine.js';
import { inChunks } from '../../usecases/transfer/inPieces.js';
import { callerOf } from '../access/access.js';
import { requestId } from '../http/requestId.js';
import { sendError } from '../http/sendError.js';
import { clientOf } from '../load/clientOf.js';
import { type ExportEnd, endMark } from './importEvents.js';
import { exportParameters } from './parameters.js';
import { sendTransferError } from './sendTransferError.js';

/** An export format. */
export interface ExportFormat {
  readonly name: string;
  readonly lines: (engine: Engine, options: { readonly history: boolean }) => AsyncIterable<string>;
}

interface ExportParts {
  readonly engine: Engine;
  readonly formats: readonly ExportFormat[];
  /** Aborted when the server is shutting down. */
  readonly stopping: AbortSignal;
  readonly report: ReportDefect;
  readonly log: Logger;
}

/** Limited, because each export reads the whole graph. */
const maxAtOnce = 4;
const maxOfOneClient = 2;
const tooMany = 'too many exports are running: try again when one of them has finished';

/**
 * `GET /export?format=jsonl` streams the graph as a file, with backpressure. With `end=true` a last line confirms that it is
 * complete, because a proxy may hide that a connection was cut off.
 */
export function exportRoute(parts: ExportParts): Router {
  const router = Router();
  const running: string[] = [];
  // By default Express answers HEAD with the GET handler, which would read the whole graph.
  router.head('/', (_request, response) => {
    response.status(405).setHeader('Allow', 'GET').end();
  });
  router.get('/', async (request, response) => {
    const client = clientOf(request, callerOf(request));
    const own = running.filter((one) => one === client).length;
    if (running.length >= maxAtOnce || own >= maxOfOneClient) {
      response.setHeader('Retry-After', '5');
      sendError(response, { status: 503, code: 'STORE_BUSY', message: tooMany });
      return;
    }
    running.push(client);
    await sendExport(parts, request, response);
    running.splice(running.indexOf(client), 1);
  });
  return router;
}

async function sendExport(parts: ExportParts, request: Request, response: Response): Promise<void> {
  const { engine, formats, stopping, report, log } = parts;
  try {
    const { format, history, end } = exportParameters(request, formats);
    const lines = format.lines(engine, { history });
    response.writeHead(200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    const sent = end ? withEnd(lines, report) : lines;
    await pipeline(Readable.from(inChunks(sent)), response, { signal: stopping });
  } catch (error) {
    if (response.closed && !stopping.aborted)
      log.info({ requestId: requestId() }, 'the client disconnected during an export');
    else sendTransferError(response, error, report);
  }
}

/** Appends a last line that tells whether the export is complete. */
async function* withEnd(lines: AsyncIterable<string>, report: ReportDefect): AsyncGenerator<string> {
  let count = 0;
  let last: ExportEnd;
  try {
    for await (const line of lines) {
      count += 1;
      yield line;
    }
    last = { end: { lines: count } };
  } catch (error) {
    last = { error: publicView(error, report) };
  }
  yield `${endMark}${JSON.stringify(last)}`;
}
