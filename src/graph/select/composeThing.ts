import type { Value } from '../engine.js';
import { fieldsOf, type ResponseMap, responseMap, type SelectedField, type Selection } from '../shape/selection.js';
import type { ComputedField, EdgeField, ExpressionField, Names, Props, ThroughField } from '../shape/shape.js';
import { alike } from '../shape/types/alike.js';
import { abstract, typeOf, types } from '../shape/types/graphShape.js';
import { composeEdge, countEdge } from './composeEdge.js';
import { RowBuilder } from './rowBuilder.js';
import { noBinding, type StatementBuilder } from './statementBuilder.js';
import type { StatementPart } from './statementText.js';

/** How a thing stands in a statement, and how what is asked of it is read from its list of values. */
interface ThingPart {
  readonly calls: readonly StatementPart[];
  readonly list: string;
  /** One for each selection that was asked for. */
  readonly read: readonly ((list: readonly Value[]) => ResponseMap)[];
  /** Names to carry along to where the list is built. */
  readonly carried: readonly string[];
}

type Read = (cell: Props) => unknown;

/** The values of a thing that may be of several types, for several selections at once. */
export function composeThing(
  builder: StatementBuilder,
  names: Names,
  to: string,
  selections: readonly Selection[],
): ThingPart {
  const row = new RowBuilder(names, builder.propertiesOf);
  const own = abstract[to] ?? [to];
  const [first = ''] = own;
  const isTold = own.length > 1 && !alike(own, selections, builder.computed);
  if (isTold) row.entry('labels', `labels(${names.self})`);
  const past = readPast(builder, names, own, row);
  const readers = selections.map(
    (selection) =>
      new Map(
        own.map((type) => [
          type,
          fieldsOf(selection, type).map(
            (field) => [field.key, composeField(builder, names, type, field, row)] as const,
          ),
        ]),
      ),
  );
  const read = readers.map((byType) => (list: readonly Value[]) => {
    const cell = past(row.cell(list));
    const type = isTold ? typeOf(cell.labels ?? []) : first;
    return readResponseMap(type, byType.get(type) ?? [], cell);
  });
  return { calls: row.calls, list: row.list(), read, carried: row.carried };
}

function readResponseMap(type: string, members: readonly (readonly [string, Read])[], cell: Props): ResponseMap {
  return responseMap(
    type,
    members.map(([key, read]) => [key, read(cell)]),
  );
}

const revisionFragment = 'fragments/revision';

/** The name of the earlier state of a thing. */
function pastOf(names: Names): string {
  return `w${names.self}`;
}

function isRevision(part: StatementPart): boolean {
  return typeof part === 'object' && 'file' in part && part.file === revisionFragment;
}

/** In a view of the past, the state of a thing at that moment stands over what it is now. */
function readPast(
  builder: StatementBuilder,
  names: Names,
  own: readonly string[],
  row: RowBuilder,
): (cell: Props) => Props {
  const versioned = own.some((type) => 'recordedAt' in (types[type]?.fields ?? {}));
  if (!builder.view.past || !versioned) return (cell) => cell;
  const field = pastOf(names);
  row.calls.push({ file: revisionFragment, passed: { thing: names.self, body: field } });
  row.carried.push(field);
  row.entry(field, field);
  return (cell) => {
    const [earlier] = cell[field] as readonly string[];
    if (earlier === undefined) return cell;
    const state = JSON.parse(earlier) as Props;
    return { ...cell, ...Object.fromEntries([...row.props].map((name) => [name, state[name] ?? null])) };
  };
}

function composeField(
  builder: StatementBuilder,
  names: Names,
  type: string,
  field: SelectedField,
  row: RowBuilder,
): Read {
  if (field.name === '__typename') return () => type;
  const computed = builder.computed[`${type}.${field.name}`];
  if (computed !== undefined) return composeComputed(builder, names, type, computed, field, row);
  const shape = types[type]?.fields[field.name];
  if (shape === undefined) throw new Error(`${type}.${field.name} is not in the shape of the graph`);
  switch (shape.kind) {
    case 'value':
      for (const name of shape.props) row.property(name);
      return shape.make;
    case 'expression':
      return composeExpression(shape, row, names);
    case 'self':
      return composeSelf(builder, names, shape.to, field, row);
    case 'through':
      return composeThrough(builder, names, shape, row);
    case 'count':
      return composeCount(builder, names, shape.of, field, row);
    default:
      return composeNested(builder, names, shape, field, row);
  }
}

function composeComputed(
  builder: StatementBuilder,
  names: Names,
  type: string,
  computed: ComputedField,
  field: SelectedField,
  row: RowBuilder,
): Read {
  builder.computes = true;
  const needed = computed
    .needs(field)
    .map((need) => [need.key, composeField(builder, names, type, need, row)] as const);
  return (cell) => computed.make(field, readResponseMap(type, needed, cell));
}

function composeExpression({ text, make }: ExpressionField, row: RowBuilder, names: Names): Read {
  const name = row.expression(text(names));
  return (cell) => make(cell[name] ?? null);
}

function composeSelf(builder: StatementBuilder, names: Names, to: string, field: SelectedField, row: RowBuilder): Read {
  const part = composeThing(builder, names, to, field.selection === undefined ? [] : [field.selection]);
  // Selected twice under two names, its earlier state is read once.
  const isRead = row.carried.includes(pastOf(names));
  row.calls.push(...part.calls.filter((call) => !isRead || !isRevision(call)));
  row.carried.push(...part.carried.filter((name) => !row.carried.includes(name)));
  const name = row.expression(part.list);
  return (cell) => part.read[0]?.(cell[name] as readonly Value[]) ?? null;
}

function composeThrough(builder: StatementBuilder, names: Names, shape: ThroughField, row: RowBuilder): Read {
  const field = row.once(shape.file, () => {
    const { pattern, names: end, number } = builder.path(names.self, shape.file, noBinding);
    const name = `f${number}`;
    row.calls.push(...builder.call(names.self, [pattern, `RETURN collect(${shape.text(end)}) AS ${name}`]));
    row.carried.push(name);
    row.entry(name, name);
    return {
      calls: [],
      body: [],
      row: '',
      carried: [name],
      read: [(cell: Props) => (cell[name] as readonly Value[])[0] ?? null],
    };
  });
  return field.read[0] ?? (() => null);
}

function composeCount(
  builder: StatementBuilder,
  names: Names,
  { file, bind }: EdgeField,
  { args }: SelectedField,
  row: RowBuilder,
): Read {
  const part = row.once(JSON.stringify([file, 'count', args]), () => {
    const made = countEdge(builder, names.self, file, bind?.(args) ?? noBinding);
    row.calls.push(...made.calls);
    row.carried.push(made.field);
    row.entry(made.field, made.field);
    return { calls: [], body: [], row: '', carried: [made.field], read: [(cell: Props) => cell[made.field] ?? null] };
  });
  return part.read[0] ?? (() => null);
}

function composeNested(
  builder: StatementBuilder,
  names: Names,
  shape: EdgeField,
  field: SelectedField,
  row: RowBuilder,
): Read {
  const binding = shape.bind?.(field.args) ?? noBinding;
  const selections = field.selection === undefined ? [] : [field.selection];
  // The same edge with the same arguments and selection under two keys, or of two types, is read once.
  const part = row.once(JSON.stringify([shape.file, shape.kind, field.args, field.selection]), () => {
    const made = composeEdge(builder, names.self, { shape, binding, args: field.args, selections });
    row.calls.push(...made.calls);
    row.carried.push(...made.carried);
    for (const name of made.carried) row.entry(name, name);
    return made;
  });
  return part.read[0] ?? (() => null);
}
