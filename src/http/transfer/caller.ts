import type { Request, RequestHandler } from 'express';
import { localCaller } from '../../graphql/context.js';
import { endUnlessReceived, receiveMs } from '../receiveWithin.js';
import { sendError } from '../sendError.js';
import { writesOf } from '../writingRule.js';

/** Lets only those through who may change the graph. */
export const requireWriter: RequestHandler = (request, response, next) => {
  const writes = writesOf(request);
  if (writes.allowed) return next();
  endUnlessReceived(request, receiveMs);
  sendError(response, { status: 403, code: 'FORBIDDEN', message: writes.reason });
};

/** Who asks, as the journal names them, and the names that a file must not take for itself. */
export function callerOf(_request: Request): { readonly by: string; readonly reserved: readonly string[] } {
  return { by: localCaller, reserved: [localCaller] };
}
