import type { Value } from '../engine.js';

/** One thing of a list, with what puts it in its place there. */
export interface Placed {
  readonly place: readonly Value[];
  readonly thing: readonly Value[];
}

const descending = / DESC$/;

/** How a thing stands in the rows of its list: behind what the list is sorted by. */
export function placed(sort: readonly string[], thing: string): string {
  return `[${[...sort.map((part) => part.replace(descending, '')), thing].join(', ')}]`;
}

/**
 * The things of a list in its order. Databases promise no order of what they collect, and to ask for one again above a nested
 * CALL makes Neo4j's planner take twice as long for every level: a statement chooses what is in a list, this puts it in order.
 */
export function sorted(rows: Value | undefined, sort: readonly string[]): readonly Placed[] {
  const directions = sort.map((part) => (descending.test(part) ? -1 : 1));
  const all = ((rows ?? []) as readonly (readonly Value[])[]).map((place) => ({
    place,
    thing: place[sort.length] as readonly Value[],
  }));
  if (sort.length === 0) return all;
  return all.sort((a, b) => {
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
