import type { Value } from '../engine.js';
import {
  fieldsOf,
  type ResponseMap,
  responseMap,
  type SelectedField,
  type Selection,
  selectionsOf,
} from '../shape/selection.js';

/** One page of things, read. */
export interface PageRows {
  /** The things as one of the selections asked for them. */
  readonly things: (selection: Selection) => readonly (ResponseMap | undefined)[];
  readonly cursors: () => readonly string[];
  readonly more: boolean;
  readonly later: boolean;
}

/** One member of a connection, as Relay's specification has them. */
export function connectionMember(field: SelectedField, to: string, rows: PageRows, total: Value | undefined): unknown {
  const selection = field.selection;
  switch (field.name) {
    case 'nodes':
      return selection === undefined ? [] : rows.things(selection);
    case 'edges':
      return edgesOf(fieldsOf(selection, `${to}Edge`), to, rows);
    case 'pageInfo':
      return responseMap(
        'PageInfo',
        fieldsOf(selection, 'PageInfo').map((inner) => [inner.key, pageInfo(inner.name, rows)]),
      );
    case 'totalCount':
      return total;
    default:
      return `${to}Connection`;
  }
}

function edgesOf(fields: readonly SelectedField[], to: string, rows: PageRows): readonly ResponseMap[] {
  const members = fields.map(({ key, name, selection }): readonly [string, readonly unknown[] | undefined] => [
    key,
    name === 'cursor' ? rows.cursors() : selection && rows.things(selection),
  ]);
  return rows.cursors().map((_, index) =>
    responseMap(
      `${to}Edge`,
      members.map(([key, values]) => [key, values === undefined ? `${to}Edge` : values[index]]),
    ),
  );
}

function pageInfo(name: string, rows: PageRows): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    hasNextPage: rows.more,
    hasPreviousPage: rows.later,
    startCursor: rows.cursors().at(0) ?? null,
    endCursor: rows.cursors().at(-1) ?? null,
  };
  return answers[name];
}

/** The `node` fields asked for below `edges`. */
export function edgeFields(wanted: readonly SelectedField[], to: string): readonly SelectedField[] {
  return selectionsOf(wanted, 'edges').flatMap((selection) =>
    fieldsOf(selection, `${to}Edge`).filter((field) => field.name === 'node'),
  );
}
