import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Context } from '../../api/execution/context.js';
import { sendError } from '../http/sendError.js';

/** The caller of a request, as named in the journal, and whether they may write; if not, the reason. */
export type Access =
  | { readonly allowed: true; readonly by: string }
  | {
      readonly allowed: false;
      readonly by: 'nobody';
      readonly reason: string;
      /** 401 if a key would help, else 403. */
      readonly status: 401 | 403;
    };

/** A caller who may only read. */
export const accessDenied = (status: 401 | 403, reason: string): Access => ({
  allowed: false,
  by: 'nobody',
  reason,
  status,
});

const decided = new WeakMap<IncomingMessage, Access>();

/** The access that `identify` determined for a request. */
export function accessOf(request: IncomingMessage): Access {
  const access = decided.get(request);
  if (access === undefined) throw new Error('identify must run before accessOf');
  return access;
}

/** The caller of a request, for the GraphQL context. */
export function callerOf(request: IncomingMessage): Pick<Context, 'by' | 'writes'> {
  const access = accessOf(request);
  return { by: access.by, writes: access };
}

/** Sets the access of a request. */
export function decideAccess(request: IncomingMessage, access: Access): void {
  decided.set(request, access);
}

/** Middleware for routes that write: rejects callers without write access. */
export const requireKey: RequestHandler = (request, response, next) => {
  const access = accessOf(request);
  if (access.allowed) return next();
  const { status, reason } = access;
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  sendError(response, { status, code: 'FORBIDDEN', message: reason });
};
