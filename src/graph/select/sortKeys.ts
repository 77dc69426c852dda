import type { Value } from '../engine.js';
import type { Names, SortKey } from '../shape/shape.js';
import { propertyList } from '../templates.js';

/** One thing of a list, with the values that the list is sorted by. */
interface OrderedRow {
  readonly place: readonly Value[];
  readonly thing: readonly Value[];
}

/** How a thing stands in the rows of its list: behind the list of the values that its list is sorted by. */
export function sortedRow(sort: readonly SortKey[], names: Names, thing: string, engine: string): string {
  return sort.length === 0 ? `[${thing}]` : `[${valuesOf(sort, names, engine)}, ${thing}]`;
}

function valuesOf(sort: readonly SortKey[], names: Names, engine: string): string {
  const [first, ...others] = sort;
  if (first !== undefined && others.every(({ of }) => of === first.of)) {
    const properties = sort.map(({ property }) => property);
    return propertyList(engine, names[first.of], properties);
  }
  return `[${sort.map((key) => textOf(key, names)).join(', ')}]`;
}

function textOf({ of, property }: SortKey, names: Names): string {
  return `${names[of]}.${property}`;
}

/** For ORDER BY. */
export function orderBy(sort: readonly SortKey[], names: Names): string {
  return sort.map((key) => `${textOf(key, names)}${key.descending ? ' DESC' : ''}`).join(', ');
}

/**
 * The things of a list in its order. Databases promise no order of what they collect, and to ask for one again above a nested
 * CALL makes Neo4j's planner take twice as long for every level: a statement chooses what is in a list, this puts it in order.
 */
export function orderRows(rows: Value | undefined, sort: readonly SortKey[]): readonly OrderedRow[] {
  const all = ((rows ?? []) as unknown as readonly (readonly (readonly Value[])[])[]).map(
    ([place = [], thing = place]) => ({
      place,
      thing,
    }),
  );
  return sort.length === 0 ? all : all.sort((a, b) => compareInOrder(a, b, sort));
}

function compareInOrder(a: OrderedRow, b: OrderedRow, sort: readonly SortKey[]): number {
  for (const [index, { descending }] of sort.entries()) {
    const difference = compare(a.place[index] ?? null, b.place[index] ?? null);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** As Cypher orders values: what is absent comes after all others. */
function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
