import { Forbidden } from '../domain/errors.js';
import type { Context } from './execution/context.js';

/**
 * Called first by every resolver that changes the graph: whether a request may write is decided once, where its
 * connection is known, and asked here, so that no transport can forget it.
 * @throws Forbidden with the reason
 */
export function requireWrites(context: Context): void {
  if (!context.writes.allowed) throw new Forbidden(context.writes.reason);
}
