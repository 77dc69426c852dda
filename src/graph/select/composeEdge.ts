import { abstract, types } from '../shape/graphShape.js';
import { fieldsOf, keyed, type SelectedField, type Selection, selectionsOf } from '../shape/selection.js';
import type { Binding, Order, Props } from '../shape/shape.js';
import { composeThing } from './composeThing.js';
import { connectionMember, edgeFields, type PageRows } from './connection.js';
import { readCursor, writeCursor } from './cursor.js';
import { pageSize } from './pageSize.js';
import type { EdgePart } from './rowBuilder.js';
import { placed, sorted } from './sortKeys.js';
import type { Composition, EdgeShape } from './statementBuilder.js';

/** What is asked of an edge: what its arguments mean, its page, and one selection or several of what it leads to. */
export interface AskedEdge {
  readonly shape: EdgeShape;
  readonly binding: Binding;
  readonly args: SelectedField['args'];
  readonly selections: readonly Selection[];
}

const mostInList = 200;

/** The subqueries of an edge from a thing (or of the root), each a list of maps. @throws InvalidInput */
export function composeEdge(composition: Composition, from: string | undefined, asked: AskedEdge): EdgePart {
  return asked.shape.kind === 'page' ? composePage(composition, from, asked) : composeList(composition, from, asked);
}

function composeList(
  composition: Composition,
  from: string | undefined,
  { shape, binding, selections }: AskedEdge,
): EdgePart {
  const { text, thing, number } = composition.path(from, shape.file, binding);
  const child = composeThing(composition, thing, shape.to, selections);
  const sort = (shape.sort ?? []).map((part) => part.replaceAll('n_', thing.self).replaceAll('r_', thing.link));
  const names = [thing.self, ...(new RegExp(`\\b${thing.link}\\b`).test(text) ? [thing.link] : [])].join(', ');
  const field = `f${number}`;
  const lines = [
    text,
    ...(sort.length === 0 ? [] : [`WITH ${shape.once ? '' : 'DISTINCT '}${names}`]),
    ...(sort.length === 0 || shape.most === 'all' ? [] : [`ORDER BY ${sort.join(', ')} LIMIT $most${number}`]),
    ...child.calls,
    `RETURN collect(${placed(sort, child.list)}) AS ${field}`,
  ];
  const call = composition.call(from, lines);
  if (sort.length > 0 && shape.most !== 'all')
    composition.params[`most${number}`] = shape.kind === 'one' ? 1 : (shape.most ?? mostInList);
  const read = child.read.map((one) => (cell: Props) => {
    const found = sorted(cell[field], sort).map(({ thing }) => one(thing));
    return shape.kind === 'one' ? (found[0] ?? null) : found;
  });
  return { calls: [call], carried: [field], read };
}

function composePage(composition: Composition, from: string | undefined, edge: AskedEdge): EdgePart {
  const { shape, selections } = edge;
  const order = orderOf(shape.to, edge.args);
  const asked = selections.map((selection) => fieldsOf(selection, `${shape.to}Connection`));
  const wanted = asked.flat();
  const rows = composeRows(composition, from, edge, order, wanted);
  const total = wanted.some((field) => field.name === 'totalCount') ? composeTotal(composition, from, edge) : undefined;
  return {
    calls: [...rows.calls, ...(total === undefined ? [] : [total.call])],
    carried: [...rows.carried, ...(total === undefined ? [] : [total.field])],
    read: asked.map((fields) => (cell: Props) => {
      const found = rows.read(cell);
      const count = total === undefined ? undefined : cell[total.field];
      return keyed(
        `${shape.to}Connection`,
        fields.map((field) => [field.key, connectionMember(field, shape.to, found, count)]),
      );
    }),
  };
}

function composeRows(
  composition: Composition,
  from: string | undefined,
  edge: AskedEdge,
  order: Order,
  wanted: readonly SelectedField[],
) {
  const { shape, binding, args } = edge;
  const first = pageSize(args.first);
  const behind = typeof args.after === 'string' ? readCursor(order, args.after) : undefined;
  const { text, thing, number, page } = composition.path(from, shape.file, binding, { order, behind });
  const { order_: sorting = '', behind_: isBehind = '' } = page ?? {};
  // nodes, and node below edges: each is a selection of its own over the same rows.
  const selections = [
    ...selectionsOf(wanted, 'nodes'),
    ...edgeFields(wanted, shape.to).flatMap((field) => (field.selection === undefined ? [] : [field.selection])),
  ];
  const child = composeThing(composition, thing, shape.to, selections);
  const sort = sorting.split(', ');
  const field = `f${number}`;
  composition.params[`most${number}`] = first + 1;
  const call = composition.call(from, [
    text,
    `WITH DISTINCT ${thing.self}${behind === undefined ? '' : ` WHERE ${isBehind}`}`,
    `WITH ${thing.self} ORDER BY ${sorting} LIMIT $most${number}`,
    ...child.calls,
    `RETURN collect(${placed(sort, child.list)}) AS ${field}`,
  ]);
  const read = (cell: Props): PageRows => {
    const all = sorted(cell[field], sort);
    const shown = all.slice(0, first);
    return {
      things: (selection) => {
        const one = child.read[selections.indexOf(selection)];
        return shown.map(({ thing }) => one?.(thing));
      },
      cursors: () =>
        shown.map(({ place: [key, id] }) => writeCursor(order, { key: key as string | number, id: id as string })),
      more: all.length > first,
      later: behind !== undefined,
    };
  };
  return { calls: [call], carried: [field], read };
}

function composeTotal(
  composition: Composition,
  from: string | undefined,
  { shape, binding }: AskedEdge,
): { call: string; field: string } {
  const { text, thing, number } = composition.path(from, shape.file, binding);
  const field = `t${number}`;
  return { call: composition.call(from, [text, `RETURN count(DISTINCT ${thing.self}) AS ${field}`]), field };
}

function orderOf(to: string, args: SelectedField['args']): Order {
  const type = types[abstract[to]?.[0] ?? to];
  if (type === undefined) throw new Error(`${to} is not in the shape of the graph`);
  return type.order(args);
}
