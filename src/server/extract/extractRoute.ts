import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { ReportDefect } from '../../api/maskErrors.js';
import { Busy } from '../../domain/errors.js';
import { maxFile } from '../../reading/documents/limits.js';
import { callerOf } from '../access/access.js';
import { endUnlessReceived, receiveMs, receiveWithin } from '../http/receiveWithin.js';
import { sendError } from '../http/sendError.js';
import { clientOf } from '../load/clientOf.js';
import { Lane } from '../load/lane.js';
import { requireWriter } from '../transfer/requireWriter.js';
import { sendTransferError } from '../transfer/sendTransferError.js';
import { extractInThread } from './extractInThread.js';

interface ExtractParts {
  readonly report: ReportDefect;
  /** Aborted when the server is shutting down. */
  readonly stopping: AbortSignal;
}

/** Enough for the largest file over a connection of 4 Mbit/s. */
const receiveFileMs = 110_000;

/**
 * `POST /extract` takes the bytes of a file (plain text, HTML, PDF, DOCX) and answers what it says as text, as JSON. Nothing is
 * written. Only who may write can use it: a file may take a processor for a minute.
 */
export function extractRoute({ report, stopping }: ExtractParts): Router {
  // One at a time: each may need a gigabyte. A file that waits is held in memory, so few wait.
  const lane = new Lane({ atOnce: 1, atOncePerClient: 1, waiting: 4, waitingPerClient: 2 });
  const extract: RequestHandler = async (request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort(new Busy('the client disconnected', 'server', 1)));
    const signal = AbortSignal.any([gone.signal, stopping]);
    try {
      const client = clientOf(request, callerOf(request));
      const document = await lane.run(client, signal, () => extractInThread(bytesOf(request), signal));
      response.set('Cache-Control', 'no-store').json(document);
    } catch (error) {
      if (!gone.signal.aborted) sendTransferError(response, stopping.aborted ? shuttingDown() : error, report);
    }
  };
  const received = express.raw({ type: () => true, limit: maxFile, inflate: false });
  const router = Router();
  router.post('/', requireWriter, refuseLong, receiveWithin(receiveFileMs), received, extract);
  router.use(onLarge);
  return router;
}

/** Without a body, the parser leaves none. */
const bytesOf = ({ body }: Request): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array());

const shuttingDown = (): Busy => new Busy('the server is shutting down: try again in a moment', 'server', 5);

const refuseLong: RequestHandler = (request, response, next) => {
  if (Number(request.headers['content-length'] ?? 0) <= maxFile) return next();
  return refuseLarge(request, response);
};

/** The parser of a body of unknown length reads all of it before it fails. */
const onLarge: ErrorRequestHandler = (error, request, response, next) =>
  error.type === 'entity.too.large' ? refuseLarge(request, response) : next(error);

function refuseLarge(request: Request, response: Response): void {
  endUnlessReceived(request, receiveMs);
  const message = `the file is larger than ${maxFile / 1024 / 1024} MiB: split it into several files`;
  sendError(response, { status: 413, code: 'REQUEST_TOO_LARGE', message });
}
