import type { RequestHandler } from 'express';
import { accessOf, requireKey } from '../access/access.js';
import { endUnlessReceived, receiveMs } from '../http/receiveWithin.js';

/** Lets only those through who may change the graph; what the others still send is not read for long. */
export const requireWriter: RequestHandler = (request, response, next) => {
  if (!accessOf(request).allowed) endUnlessReceived(request, receiveMs);
  requireKey(request, response, next);
};
