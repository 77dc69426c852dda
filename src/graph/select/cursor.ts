import { InvalidInput } from '../../domain/errors.js';
import type { Order } from '../shape/shape.js';

/** Where a page ends: the place of its last thing in its order. Opaque to clients, stable while things are added. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/** A cursor for a place in an order. */
export function writeCursor(order: Order, place: Place): string {
  // The journal is followed by seq, which clients know and count by.
  if (order.property === 'seq') return String(place.key);
  return writeCursorParts([nameOf(order), place.key, place.id]);
}

/** The place a cursor stands for. @throws InvalidInput when it is no cursor, or one of another order */
export function readCursor(order: Order, cursor: string): Place {
  if (order.property === 'seq') return { key: Number(cursor), id: '' };
  const parts = readCursorParts(cursor);
  const [name, key, id] = parts;
  if (parts.length !== 3 || (typeof key !== 'string' && typeof key !== 'number') || typeof id !== 'string') {
    throw new InvalidInput('after is not a cursor: take it from pageInfo.endCursor of the page before');
  }
  if (name !== nameOf(order))
    throw new InvalidInput('after is a cursor of another order: start from the first page again');
  return { key, id };
}

/** A cursor made of parts. */
export function writeCursorParts(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor; none if it is not a cursor. */
export function readCursorParts(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function nameOf(order: Order): string {
  return `${order.property}${order.descending ? '-' : '+'}`;
}
