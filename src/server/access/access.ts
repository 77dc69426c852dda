import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Context } from '../../api/execution/context.js';
import { sendError } from '../http/sendError.js';

/** Who sends a request, as the journal names them, and whether they may write; if not, the sentence that says why. */
export type Access =
  | { readonly allowed: true; readonly by: string }
  | {
      readonly allowed: false;
      readonly by: 'nobody';
      readonly reason: string;
      /** 401: a key would help; 403: it would not. */
      readonly status: 401 | 403;
    };

/** A caller who may read, and not write. */
export const accessDenied = (status: 401 | 403, reason: string): Access => ({
  allowed: false,
  by: 'nobody',
  reason,
  status,
});

const decided = new WeakMap<IncomingMessage, Access>();

/** What `identify` found out about a request. */
export function accessOf(request: IncomingMessage): Access {
  const access = decided.get(request);
  if (access === undefined) throw new Error('a request was not identified before it was asked who it is from');
  return access;
}

/** Who sends a request, as a context has it. */
export function callerOf(request: IncomingMessage): Pick<Context, 'by' | 'writes'> {
  const access = accessOf(request);
  return { by: access.by, writes: access };
}

/** Says of a request who it is from. */
export function decideAccess(request: IncomingMessage, access: Access): void {
  decided.set(request, access);
}

/** For routes that change the graph: goes on only for those who may write. */
export const requireKey: RequestHandler = (request, response, next) => {
  const access = accessOf(request);
  if (access.allowed) return next();
  const { status, reason } = access;
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  sendError(response, { status, code: 'FORBIDDEN', message: reason });
};
