import type { Value } from '../engine.js';
import { fieldsOf, type Keyed, keyed, type SelectedField, type Selection, selectionsOf } from './selection.js';

/** One page of things, read. */
export interface PageRows {
  readonly things: readonly ReadonlyMap<Selection, Keyed | undefined>[];
  readonly cursors: readonly string[];
  readonly more: boolean;
  readonly later: boolean;
}

/** One member of a connection, as Relay's specification has them. */
export function connectionMember(field: SelectedField, to: string, rows: PageRows, total: Value | undefined): unknown {
  const selection = field.selection;
  switch (field.name) {
    case 'nodes':
      return selection === undefined ? [] : rows.things.map((thing) => thing.get(selection));
    case 'edges':
      return rows.things.map((thing, index) =>
        keyed(
          `${to}Edge`,
          fieldsOf(selection, `${to}Edge`).map((inner) => [inner.key, edgeMember(inner, thing, rows.cursors[index])]),
        ),
      );
    case 'pageInfo':
      return keyed(
        'PageInfo',
        fieldsOf(selection, 'PageInfo').map((inner) => [inner.key, pageInfo(inner.name, rows)]),
      );
    case 'totalCount':
      return total;
    default:
      return `${to}Connection`;
  }
}

function edgeMember(
  field: SelectedField,
  thing: ReadonlyMap<Selection, Keyed | undefined>,
  cursor: string | undefined,
): unknown {
  if (field.name === 'cursor') return cursor;
  return field.selection === undefined ? field.name : thing.get(field.selection);
}

function pageInfo(name: string, rows: PageRows): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    hasNextPage: rows.more,
    hasPreviousPage: rows.later,
    startCursor: rows.cursors[0] ?? null,
    endCursor: rows.cursors.at(-1) ?? null,
  };
  return answers[name];
}

/** The `node` fields asked for below `edges`. */
export function edgeFields(wanted: readonly SelectedField[], to: string): readonly SelectedField[] {
  return selectionsOf(wanted, 'edges').flatMap((selection) =>
    fieldsOf(selection, `${to}Edge`).filter((field) => field.name === 'node'),
  );
}
