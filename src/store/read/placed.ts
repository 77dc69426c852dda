import type { Value } from '../engine.js';
import type { Props } from './shape.js';

/** One thing of a list, with what puts it in its place there. */
export interface Placed {
  readonly place: readonly Value[];
  readonly thing: Props;
}

const descending = / DESC$/;

/** The expression an ORDER BY sorts by. */
export function withoutDirection(part: string): string {
  return part.replace(descending, '');
}

/**
 * The things of a list in its order. Databases promise no order of what they collect, and to ask for one again above a nested
 * CALL makes Neo4j's planner take twice as long for every level: a statement chooses what is in a list, this puts it in order.
 */
export function sorted(rows: Value | undefined, sort: readonly string[]): readonly Placed[] {
  const directions = sort.map((part) => (descending.test(part) ? -1 : 1));
  return [...((rows ?? []) as unknown as readonly Placed[])].sort((a, b) => {
    for (const [index, direction] of directions.entries()) {
      const difference = compare(a.place[index] ?? null, b.place[index] ?? null);
      if (difference !== 0) return direction * difference;
    }
    return 0;
  });
}

/** As Cypher orders values: what is absent comes after all others. */
function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
