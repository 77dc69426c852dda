import type { RequestHandler } from 'express';
import { accessOf, requireKey } from '../access/access.js';
import { endUnlessReceived, receiveMs } from '../http/receiveWithin.js';

/** Rejects callers without write access. Their upload is received only for a limited time. */
export const requireWriter: RequestHandler = (request, response, next) => {
  if (!accessOf(request).allowed) endUnlessReceived(request, receiveMs);
  requireKey(request, response, next);
};
