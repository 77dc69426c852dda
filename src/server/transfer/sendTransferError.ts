import type { Response } from 'express';
import { publicView, type ReportDefect } from '../../api/maskErrors.js';
import { WhosaidError } from '../../domain/errors.js';
import { sendError } from '../http/sendError.js';
import { Refusal } from './refusal.js';

const statuses: Readonly<Partial<Record<string, number>>> = {
  BAD_USER_INPUT: 400,
  BROKEN_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** Sends an error response, or closes the connection if a response has been started. */
export function sendTransferError(response: Response, error: unknown, report: ReportDefect): void {
  if (response.headersSent) {
    report(error);
    // A partial response must not look complete.
    response.destroy();
    return;
  }
  if (error instanceof Refusal) {
    sendError(response, error);
    return;
  }
  const view = publicView(error, report);
  const status = error instanceof WhosaidError ? (statuses[view.code] ?? 503) : 500;
  sendError(response, { status, ...view });
}
