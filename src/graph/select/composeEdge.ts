import { fieldsOf, responseMap, type SelectedField, type Selection, selectionsOf } from '../shape/selection.js';
import type { Binding, Order, Props } from '../shape/shape.js';
import { abstract, types } from '../shape/types/graphShape.js';
import { composeThing } from './composeThing.js';
import { connectionMember, edgeFields, type PageRows } from './connection.js';
import { readCursor, writeCursor } from './cursor.js';
import { pageSize } from './pageSize.js';
import type { EdgePart } from './rowBuilder.js';
import { orderBy, orderRows, sortedRow } from './sortKeys.js';
import { type EdgeShape, pageKeys, type StatementBuilder } from './statementBuilder.js';
import type { StatementPart } from './statementText.js';

/** What is asked of an edge: what its arguments mean, its page, and one selection or several of what it leads to. */
interface AskedEdge {
  readonly shape: EdgeShape;
  readonly binding: Binding;
  readonly args: SelectedField['args'];
  readonly selections: readonly Selection[];
}

const maxInList = 200;

/** The subqueries of an edge from a thing (or of the root), each a list of maps. @throws InvalidInput */
export function composeEdge(builder: StatementBuilder, from: string | undefined, asked: AskedEdge): EdgePart {
  return asked.shape.kind === 'page' ? composePage(builder, from, asked) : composeList(builder, from, asked);
}

function composeList(
  builder: StatementBuilder,
  from: string | undefined,
  { shape, binding, selections }: AskedEdge,
): EdgePart {
  const { pattern, names, bound, number } = builder.path(from, shape.file, binding);
  const child = composeThing(builder, names, shape.to, selections);
  const sort = shape.sort ?? [];
  const isLimited = sort.length > 0 && shape.max !== 'all';
  const field = `f${number}`;
  const body = [
    pattern,
    ...(sort.length === 0 ? [] : [`WITH ${shape.isDistinct ? '' : 'DISTINCT '}${bound.join(', ')}`]),
    ...(isLimited ? [`ORDER BY ${orderBy(sort, names)} LIMIT ${builder.parameter(`max${number}`)}`] : []),
    ...child.calls,
  ];
  const row = sortedRow(sort, names, child.list, builder.engine);
  const calls = builder.call(from, [...body, `RETURN collect(${row}) AS ${field}`]);
  if (isLimited) builder.params[`max${number}`] = shape.kind === 'one' ? 1 : (shape.max ?? maxInList);
  const read = child.read.map((one) => (cell: Props) => {
    const found = orderRows(cell[field], sort).map(({ thing }) => one(thing));
    return shape.kind === 'one' ? (found[0] ?? null) : found;
  });
  return { calls, body, row, carried: [field], read };
}

function composePage(builder: StatementBuilder, from: string | undefined, edge: AskedEdge): EdgePart {
  const { shape, selections } = edge;
  const order = orderOf(shape.to, edge.args);
  const asked = selections.map((selection) => fieldsOf(selection, `${shape.to}Connection`));
  const wanted = asked.flat();
  const isCounted = wanted.some((field) => field.name === 'totalCount');
  const isReadOnce = isCounted && order.of === 'self' && !builder.isInOrder(shape.file, edge.binding);
  const rows = composeRows(builder, from, edge, { order, wanted, isReadOnce });
  const total = isCounted && !isReadOnce ? composeTotal(builder, from, edge) : undefined;
  const count = isReadOnce ? rows.count : total?.field;
  return {
    calls: [...rows.calls, ...(total === undefined ? [] : total.calls)],
    body: rows.body,
    row: rows.row,
    carried: [rows.field, ...(count === undefined ? [] : [count])],
    read: asked.map((fields) => (cell: Props) => {
      const found = rows.read(cell);
      return responseMap(
        `${shape.to}Connection`,
        fields.map((field) => [
          field.key,
          connectionMember(field, shape.to, found, count === undefined ? undefined : cell[count]),
        ]),
      );
    }),
  };
}

/** How a page is read: in which order, what of it, and whether what leads to it is read once, to its end, and counted. */
interface PageRead {
  readonly order: Order;
  readonly wanted: readonly SelectedField[];
  readonly isReadOnce: boolean;
}

function composeRows(
  builder: StatementBuilder,
  from: string | undefined,
  { shape, binding, args }: AskedEdge,
  { order, wanted, isReadOnce }: PageRead,
) {
  const first = pageSize(args.first);
  const behind = typeof args.after === 'string' ? readCursor(order, args.after) : undefined;
  const { pattern, names, number, page, rank } = builder.path(from, shape.file, binding, { order, behind, isReadOnce });
  // nodes, and node below edges: each is a selection of its own over the same rows.
  const selections = [
    ...selectionsOf(wanted, 'nodes'),
    ...edgeFields(wanted, shape.to).flatMap((field) => (field.selection === undefined ? [] : [field.selection])),
  ];
  const child = composeThing(builder, names, shape.to, selections);
  const sort = pageKeys(order);
  const [field, count, all] = [`f${number}`, `t${number}`, `all${number}`];
  builder.params[`max${number}`] = first + 1;
  const carried = rank.length > 0 ? `${names.self}, ${names.link}` : names.self;
  const distinct = rank.length > 0 || isReadOnce ? '' : 'DISTINCT ';
  const shown = [
    ...(page?.behind ? [`WITH ${distinct}${carried} WHERE ${page.behind}`] : []),
    `WITH ${page?.behind ? '' : distinct}${carried} ORDER BY ${orderBy(sort, names)} LIMIT ${builder.parameter(`max${number}`)}`,
    ...child.calls,
  ];
  const row = sortedRow(sort, names, child.list, builder.engine);
  const body = [pattern, ...rank, ...shown];
  const returned = `RETURN collect(${row}) AS ${field}`;
  const found = [pattern, `WITH collect(DISTINCT ${names.self}) AS ${all}`, `RETURN ${all}, size(${all}) AS ${count}`];
  const calls = isReadOnce
    ? [...builder.call(from, found), ...builder.call(all, [`UNWIND ${all} AS ${names.self}`, ...shown, returned])]
    : builder.call(from, [...body, returned]);
  const read = (cell: Props): PageRows => {
    const all = orderRows(cell[field], sort);
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
  return { calls, body, row, field, count, read };
}

/** The subquery that counts what an edge leads to: as many as its list has, if none is cut off. */
export function countEdge(
  builder: StatementBuilder,
  from: string,
  file: string,
  binding: Binding,
): { readonly calls: readonly StatementPart[]; readonly field: string } {
  const { pattern, bound, number } = builder.path(from, file, binding);
  const field = `t${number}`;
  // No WITH DISTINCT: behind a CALL the embedded engine would drop all rows but the first 2,048.
  return { calls: builder.call(from, [pattern, `RETURN count(DISTINCT ${bound.at(-1)}) AS ${field}`]), field };
}

function composeTotal(
  builder: StatementBuilder,
  from: string | undefined,
  { shape, binding }: AskedEdge,
): { readonly calls: readonly StatementPart[]; readonly field: string } {
  const { pattern, names, number } = builder.path(from, shape.file, binding);
  const field = `t${number}`;
  return { calls: builder.call(from, [pattern, `RETURN count(DISTINCT ${names.self}) AS ${field}`]), field };
}

function orderOf(to: string, args: SelectedField['args']): Order {
  const type = types[abstract[to]?.[0] ?? to];
  if (type === undefined) throw new Error(`${to} is not in the shape of the graph`);
  return type.order(args);
}
