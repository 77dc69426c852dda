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

/** A format as the route knows it. */
export interface ExportFormat {
  readonly name: string;
  readonly lines: (engine: Engine, options: { readonly history: boolean }) => AsyncIterable<string>;
}

interface ExportParts {
  readonly engine: Engine;
  readonly formats: readonly ExportFormat[];
  /** Aborted when the server is being stopped. */
  readonly stopping: AbortSignal;
  readonly report: ReportDefect;
  readonly log: Logger;
}

/** Each reads the whole graph. */
const maxAtOnce = 4;
const maxOfOneClient = 2;
const tooMany = 'too many exports are under way: try again when one of them is done';

/**
 * `GET /export?format=jsonl` sends the graph as a file, no faster than it is read. With `end=true` a last line says that it is
 * whole: a proxy on the way may hide that a connection broke off.
 */
export function exportRoute(parts: ExportParts): Router {
  const router = Router();
  const running: string[] = [];
  // Otherwise this would read the graph for nobody.
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
    if (response.closed && !stopping.aborted) log.info({ requestId: requestId() }, 'the client of an export went away');
    else sendTransferError(response, error, report);
  }
}

/** With a last line that tells whether all came before it. */
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
