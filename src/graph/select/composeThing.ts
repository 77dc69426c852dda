import type { Value } from '../engine.js';
import { alike } from '../shape/alike.js';
import { abstract, typeOf, types } from '../shape/graphShape.js';
import { fieldsOf, type Keyed, keyed, type SelectedField, type Selection } from '../shape/selection.js';
import type { ComputedField, EdgeField, Props, ThroughField } from '../shape/shape.js';
import { composeEdge } from './composeEdge.js';
import { type Thing, ThingCells } from './rowBuilder.js';
import { type Composition, noBinding } from './statementBuilder.js';

/** How a thing stands in a statement, and how what is asked of it is read from its list of values. */
export interface ThingPart {
  readonly calls: readonly string[];
  readonly list: string;
  /** One for each selection that was asked for. */
  readonly read: readonly ((list: readonly Value[]) => Keyed)[];
  /** Names to carry along to where the list is built. */
  readonly carried: readonly string[];
}

type Read = (cell: Props) => unknown;

/** The values of a thing that may be of several types, for several selections at once. */
export function composeThing(
  composition: Composition,
  thing: Thing,
  to: string,
  selections: readonly Selection[],
): ThingPart {
  const body = new ThingCells(thing);
  const own = abstract[to] ?? [to];
  const [first = ''] = own;
  const isTold = own.length > 1 && !alike(own, selections, composition.computed);
  if (isTold) body.entry('labels', `labels(${thing.self})`);
  const past = readPast(composition, thing, own, body);
  const readers = selections.map(
    (selection) =>
      new Map(
        own.map((type) => [
          type,
          fieldsOf(selection, type).map(
            (field) => [field.key, composeField(composition, thing, type, field, body)] as const,
          ),
        ]),
      ),
  );
  const read = readers.map((byType) => (list: readonly Value[]) => {
    const cell = past(body.cell(list));
    const type = isTold ? typeOf(cell.labels ?? []) : first;
    return readKeyed(type, byType.get(type) ?? [], cell);
  });
  return { calls: body.calls, list: body.list(), read, carried: body.carried };
}

function readKeyed(type: string, members: readonly (readonly [string, Read])[], cell: Props): Keyed {
  return keyed(
    type,
    members.map(([key, read]) => [key, read(cell)]),
  );
}

/** In a view of the past, the state of a thing at that moment stands over what it is now. */
function readPast(
  composition: Composition,
  thing: Thing,
  own: readonly string[],
  body: ThingCells,
): (cell: Props) => Props {
  const versioned = own.some((type) => 'recordedAt' in (types[type]?.fields ?? {}));
  if (!composition.view.past || !versioned) return (cell) => cell;
  const { text, thing: version, number } = composition.path(thing.self, 'edges/Thing.was', noBinding);
  const field = `f${number}`;
  body.calls.push(
    composition.call(thing.self, [
      text,
      `WITH ${version.self} ORDER BY ${version.self}.at DESC LIMIT 1`,
      `RETURN collect(${version.self}.body) AS ${field}`,
    ]),
  );
  body.carried.push(field);
  body.entry(field, field);
  return (cell) => {
    const [earlier] = cell[field] as readonly string[];
    if (earlier === undefined) return cell;
    const state = JSON.parse(earlier) as Props;
    return { ...cell, ...Object.fromEntries([...body.props].map((name) => [name, state[name] ?? null])) };
  };
}

function composeField(
  composition: Composition,
  thing: Thing,
  type: string,
  field: SelectedField,
  body: ThingCells,
): Read {
  if (field.name === '__typename') return () => type;
  const computed = composition.computed[`${type}.${field.name}`];
  if (computed !== undefined) return composeComputed(composition, thing, type, computed, field, body);
  const shape = types[type]?.fields[field.name];
  if (shape === undefined) throw new Error(`${type}.${field.name} is not in the shape of the graph`);
  switch (shape.kind) {
    case 'value':
      for (const name of shape.props) body.property(name);
      return shape.make;
    case 'expression':
      return composeExpression(shape.text, shape.make, body, thing);
    case 'self':
      return composeSelf(composition, thing, shape.to, field, body);
    case 'through':
      return composeThrough(composition, thing, shape, body);
    default:
      return composeNested(composition, thing, shape, field, body);
  }
}

function composeComputed(
  composition: Composition,
  thing: Thing,
  type: string,
  computed: ComputedField,
  field: SelectedField,
  body: ThingCells,
): Read {
  composition.computes = true;
  const needed = computed
    .needs(field)
    .map((need) => [need.key, composeField(composition, thing, type, need, body)] as const);
  return (cell) => computed.make(field, readKeyed(type, needed, cell));
}

function composeExpression(text: string, make: (value: Value) => unknown, body: ThingCells, thing: Thing): Read {
  const name = body.expression(
    text.replaceAll('n_', thing.self).replaceAll('r_', thing.link).replaceAll('p_', thing.from),
  );
  return (cell) => make(cell[name] ?? null);
}

function composeSelf(composition: Composition, thing: Thing, to: string, field: SelectedField, body: ThingCells): Read {
  const part = composeThing(composition, thing, to, field.selection === undefined ? [] : [field.selection]);
  body.calls.push(...part.calls);
  body.carried.push(...part.carried);
  const name = body.expression(part.list);
  return (cell) => part.read[0]?.(cell[name] as readonly Value[]) ?? null;
}

function composeThrough(composition: Composition, thing: Thing, shape: ThroughField, body: ThingCells): Read {
  const field = body.once(`${shape.file} ${shape.text}`, () => {
    const { text, thing: end, number } = composition.path(thing.self, shape.file, noBinding);
    const name = `f${number}`;
    body.calls.push(
      composition.call(thing.self, [
        text,
        `RETURN collect(${shape.text.replaceAll('n_', end.self).replaceAll('r_', end.link)}) AS ${name}`,
      ]),
    );
    body.carried.push(name);
    body.entry(name, name);
    return { calls: [], carried: [name], read: [(cell: Props) => (cell[name] as readonly Value[])[0] ?? null] };
  });
  return field.read[0] ?? (() => null);
}

function composeNested(
  composition: Composition,
  thing: Thing,
  shape: EdgeField,
  field: SelectedField,
  body: ThingCells,
): Read {
  const binding = shape.bind?.(field.args) ?? noBinding;
  const selections = field.selection === undefined ? [] : [field.selection];
  // The same edge with the same arguments and selection under two keys, or of two types, is read once.
  const part = body.once(JSON.stringify([shape.file, field.args, field.selection]), () => {
    const made = composeEdge(composition, thing.self, { shape, binding, args: field.args, selections });
    body.calls.push(...made.calls);
    body.carried.push(...made.carried);
    for (const name of made.carried) body.entry(name, name);
    return made;
  });
  return part.read[0] ?? (() => null);
}
