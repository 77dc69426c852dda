import { InvalidInput } from '../model/errors.js';
import { connectionMember, edgeFields, type PageRows } from './connection.js';
import { readCursor, writeCursor } from './cursor.js';
import type { Row, Statement, Value } from './engine.js';
import { expand } from './fragment.js';
import { abstract, typeOf, types } from './graphShape.js';
import { sorted, withoutDirection } from './placed.js';
import { fieldsOf, type Keyed, keyed, type SelectedField, type Selection, selectionsOf } from './selection.js';
import type { Binding, EdgeField, FieldShape, Order, Props } from './shape.js';
import { type EdgePart, type Thing, ThingMap } from './thingMap.js';
import type { BoundView } from './view.js';

// Turns a question and everything selected below it into one statement, and its one row back into the answer.
// A thing becomes a map of just the properties that were asked for; every edge below it a nested CALL that gives a list
// of such maps. The text depends on the shape of the question alone, so that engines can keep its plan.

/** Makes an answer of the map a row holds for one thing. */
type Read = (cell: Props) => Keyed;

interface Part {
  readonly calls: readonly string[];
  readonly map: string;
  /** One for each selection that was asked for. */
  readonly read: readonly Read[];
  /** Names to carry along to where the map is built. */
  readonly carried: readonly string[];
}

const mostInPage = 200;
const mostInList = 200;
/** A database takes longer to plan a statement than to answer it once its parts are many: seconds at some hundreds. */
const mostEdges = 100;

/** What a question asks of the store: from where, with which arguments, of which type, and what of it. */
export interface Question {
  readonly file: string;
  readonly kind: EdgeField['kind'];
  readonly to: string;
  readonly binding: Binding;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
  /** Order of a list at the root, and how many it holds at the most. */
  readonly sort?: readonly string[];
  readonly most?: number;
}

export interface Composed {
  readonly statement: Statement;
  readonly params: Readonly<Record<string, unknown>>;
  readonly read: (row: Row) => unknown;
}

/** Composes the one statement that answers a question in a view. @throws InvalidInput for page sizes and cursors */
export function compose(question: Question, view: BoundView, engine: string): Composed {
  const composer = new Composer(view, engine);
  const edge = composer.edge(undefined, question, question.binding, question.args, [question.selection]);
  const frame = expand('read/frame', { ...composer.piece(question.binding, {}), number: 0 });
  const found = [
    ...(view.when.includes('exclude') ? ['excludedFound'] : []),
    ...(view.when.includes('only') ? ['speakersFound'] : []),
  ];
  const text = [
    frame,
    ...edge.calls,
    `RETURN ${['seq', 'at', ...found, ...edge.carried].map((name) => `${name} AS ${name}`).join(', ')}`,
  ].join('\n');
  return {
    statement: { name: question.file, text },
    params: { ...view.params, ...composer.params },
    read: (row) => edge.read[0]?.(row),
  };
}

type EdgeShape = Pick<EdgeField, 'file' | 'kind' | 'to' | 'sort' | 'most'>;

class Composer {
  readonly params: Record<string, unknown> = {};
  private count = 0;
  private edges = 0;

  constructor(
    private readonly view: BoundView,
    private readonly engine: string,
  ) {}

  private readonly next = (): number => {
    this.count += 1;
    return this.count;
  };

  piece(binding: Binding, names: Readonly<Record<string, string>>) {
    return {
      when: new Set([...this.view.when, ...binding.when]),
      names,
      number: this.next(),
      scope: this.view.scope.join(', '),
      engine: this.engine,
      next: this.next,
    };
  }

  /** The pattern that leads to the things of an edge, and how its things are called. */
  private path(
    from: string | undefined,
    shape: EdgeShape,
    binding: Binding,
  ): { text: string; thing: Thing; number: number } {
    this.edges += 1;
    if (this.edges > mostEdges) {
      throw new InvalidInput(
        `one root field may follow at most ${mostEdges} edges, through all types it may answer: ask in several questions, or select less below interfaces`,
      );
    }
    const piece = this.piece(binding, {});
    const thing = { self: `n${piece.number}`, link: `r${piece.number}`, from: from ?? '' };
    for (const [name, value] of Object.entries(binding.params)) this.params[`${name}${piece.number}`] = value;
    const names = { n_: thing.self, r_: thing.link, ...(from === undefined ? {} : { p_: from }) };
    return { text: expand(shape.file, { ...piece, names }), thing, number: piece.number };
  }

  private scoped(from: string | undefined): string {
    return [...(from === undefined ? [] : [from]), ...this.view.scope].join(', ');
  }

  edge(
    from: string | undefined,
    shape: EdgeShape,
    binding: Binding,
    args: SelectedField['args'],
    selections: readonly Selection[],
  ): EdgePart {
    return shape.kind === 'page'
      ? this.page(from, shape, binding, args, selections)
      : this.list(from, shape, binding, selections);
  }

  private list(
    from: string | undefined,
    shape: EdgeShape,
    binding: Binding,
    selections: readonly Selection[],
  ): EdgePart {
    const { text, thing, number } = this.path(from, shape, binding);
    const child = this.thing(thing, shape.to, selections);
    const sort = (shape.sort ?? []).map((part) => part.replaceAll('n_', thing.self).replaceAll('r_', thing.link));
    const names = [thing.self, ...(new RegExp(`\\b${thing.link}\\b`).test(text) ? [thing.link] : [])].join(', ');
    const field = `f${number}`;
    const call = this.call(from, [
      text,
      ...(sort.length === 0 ? [] : [`WITH DISTINCT ${names}`, `ORDER BY ${sort.join(', ')} LIMIT $most${number}`]),
      ...child.calls,
      `RETURN collect({place: [${sort.map(withoutDirection).join(', ')}], thing: ${child.map}}) AS ${field}`,
    ]);
    if (sort.length > 0) this.params[`most${number}`] = shape.kind === 'one' ? 1 : (shape.most ?? mostInList);
    const read = child.read.map((one) => (cell: Props) => {
      const found = sorted(cell[field], sort).map((row) => one(row.thing));
      return shape.kind === 'one' ? (found[0] ?? null) : found;
    });
    return { calls: [call], carried: [field], read };
  }

  private page(
    from: string | undefined,
    shape: EdgeShape,
    binding: Binding,
    args: SelectedField['args'],
    selections: readonly Selection[],
  ): EdgePart {
    const order = orderOf(shape.to, args);
    const asked = selections.map((selection) => fieldsOf(selection, `${shape.to}Connection`));
    const wanted = asked.flat();
    const rows = this.rows(from, shape, binding, args, order, wanted);
    const total = wanted.some((field) => field.name === 'totalCount') ? this.total(from, shape, binding) : undefined;
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

  private rows(
    from: string | undefined,
    shape: EdgeShape,
    binding: Binding,
    args: SelectedField['args'],
    order: Order,
    wanted: readonly SelectedField[],
  ) {
    const first = pageSize(args.first);
    const { text, thing, number } = this.path(from, shape, binding);
    // nodes, and node below edges: each is a selection of its own over the same rows.
    const selections = [
      ...selectionsOf(wanted, 'nodes'),
      ...edgeFields(wanted, shape.to).flatMap((field) => (field.selection === undefined ? [] : [field.selection])),
    ];
    const child = this.thing(thing, shape.to, selections);
    const key = `${thing.self}.${order.property}`;
    const sort = [`${key}${order.descending ? ' DESC' : ''}`, `${thing.self}.id`];
    const field = `f${number}`;
    this.params[`most${number}`] = first + 1;
    const call = this.call(from, [
      text,
      `WITH DISTINCT ${thing.self}${this.after(args.after, order, thing, number)}`,
      `WITH ${thing.self} ORDER BY ${sort.join(', ')} LIMIT $most${number}`,
      ...child.calls,
      `RETURN collect({place: [${sort.map(withoutDirection).join(', ')}], thing: ${child.map}}) AS ${field}`,
    ]);
    const read = (cell: Props): PageRows => {
      const all = sorted(cell[field], sort);
      const shown = all.slice(0, first);
      return {
        things: shown.map(
          (row) => new Map(selections.map((selection, index) => [selection, child.read[index]?.(row.thing)])),
        ),
        cursors: shown.map(({ place: [key, id] }) =>
          writeCursor(order, { key: key as string | number, id: id as string }),
        ),
        more: all.length > first,
        later: typeof args.after === 'string',
      };
    };
    return { calls: [call], carried: [field], read };
  }

  private after(cursor: unknown, order: Order, thing: Thing, number: number): string {
    if (typeof cursor !== 'string') return '';
    const place = readCursor(order, cursor);
    this.params[`key${number}`] = place.key;
    this.params[`keyId${number}`] = place.id;
    const key = `${thing.self}.${order.property}`;
    return ` WHERE ${key} ${order.descending ? '<' : '>'} $key${number} OR (${key} = $key${number} AND ${thing.self}.id > $keyId${number})`;
  }

  private total(from: string | undefined, shape: EdgeShape, binding: Binding): { call: string; field: string } {
    const { text, thing, number } = this.path(from, shape, binding);
    const field = `t${number}`;
    return { call: this.call(from, [text, `RETURN count(DISTINCT ${thing.self}) AS ${field}`]), field };
  }

  private call(from: string | undefined, lines: readonly string[]): string {
    return `CALL (${this.scoped(from)}) {\n${lines.join('\n')}\n}`;
  }

  /** The map of a thing that may be of several types, for several selections at once. */
  private thing(thing: Thing, to: string, selections: readonly Selection[]): Part {
    const body = new ThingMap(thing);
    const own = abstract[to] ?? [to];
    if (own.length > 1) body.entry('labels', `labels(${thing.self})`);
    const past = this.past(thing, own, body);
    const readers = selections.map(
      (selection) =>
        new Map(
          own.map((type) => [
            type,
            fieldsOf(selection, type).map((field) => [field.key, this.field(thing, type, field, body)] as const),
          ]),
        ),
    );
    const read = readers.map((byType) => (given: Props) => {
      const cell = past(given);
      const type = own.length > 1 ? typeOf(cell.labels ?? []) : (own[0] ?? '');
      return keyed(
        type,
        (byType.get(type) ?? []).map(([key, make]) => [key, make(cell)]),
      );
    });
    return { calls: body.calls, map: body.map(), read, carried: body.carried };
  }

  /** In a view of the past, the state of a thing at that moment stands over what it is now. */
  private past(thing: Thing, own: readonly string[], body: ThingMap): (cell: Props) => Props {
    const versioned = own.some((type) => 'recordedAt' in (types[type]?.fields ?? {}));
    if (!this.view.past || !versioned) return (cell) => cell;
    const {
      text,
      thing: version,
      number,
    } = this.path(thing.self, { file: 'edges/Thing.was', kind: 'one', to: '' }, { when: [], params: {} });
    const field = `f${number}`;
    body.calls.push(
      this.call(thing.self, [
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

  private field(thing: Thing, type: string, field: SelectedField, body: ThingMap): (cell: Props) => unknown {
    if (field.name === '__typename') return () => type;
    const shape = types[type]?.fields[field.name];
    if (shape === undefined) throw new Error(`${type}.${field.name} is not in the shape of the graph`);
    switch (shape.kind) {
      case 'value':
        for (const name of shape.props) body.property(name);
        return shape.make;
      case 'expression':
        return this.expression(shape.text, shape.make, body, thing);
      case 'self':
        return this.self(thing, shape.to, field, body);
      case 'through':
        return this.through(thing, shape, body);
      default:
        return this.nested(thing, `${type}.${field.name}`, shape, field, body);
    }
  }

  private expression(
    text: string,
    make: (value: Value) => unknown,
    body: ThingMap,
    thing: Thing,
  ): (cell: Props) => unknown {
    const name = body.expression(
      text.replaceAll('n_', thing.self).replaceAll('r_', thing.link).replaceAll('p_', thing.from),
    );
    return (cell) => make(cell[name] ?? null);
  }

  private self(thing: Thing, to: string, field: SelectedField, body: ThingMap): (cell: Props) => unknown {
    const part = this.thing(thing, to, field.selection === undefined ? [] : [field.selection]);
    body.calls.push(...part.calls);
    body.carried.push(...part.carried);
    const name = body.expression(part.map);
    return (cell) => part.read[0]?.(cell[name] as Props) ?? null;
  }

  private through(
    thing: Thing,
    shape: Extract<FieldShape, { kind: 'through' }>,
    body: ThingMap,
  ): (cell: Props) => unknown {
    const field = body.once(`${shape.file} ${shape.text}`, () => {
      const {
        text,
        thing: end,
        number,
      } = this.path(thing.self, { file: shape.file, kind: 'one', to: '' }, { when: [], params: {} });
      const name = `f${number}`;
      body.calls.push(
        this.call(thing.self, [
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

  private nested(
    thing: Thing,
    path: string,
    shape: EdgeField,
    field: SelectedField,
    body: ThingMap,
  ): (cell: Props) => unknown {
    const binding = shape.bind?.(field.args) ?? { when: [], params: {} };
    const selections = field.selection === undefined ? [] : [field.selection];
    // The same edge with the same arguments and selection under two keys, or of two types, is read once.
    const part = body.once(JSON.stringify([shape.file, path.split('.')[1], field.args, field.selection]), () => {
      const made = this.edge(thing.self, shape, binding, field.args, selections);
      body.calls.push(...made.calls);
      body.carried.push(...made.carried);
      for (const name of made.carried) body.entry(name, name);
      return made;
    });
    return part.read[0] ?? (() => null);
  }
}

function orderOf(to: string, args: SelectedField['args']): Order {
  const type = types[abstract[to]?.[0] ?? to];
  if (type === undefined) throw new Error(`${to} is not in the shape of the graph`);
  return type.order(args);
}

/** How many a page holds. @throws InvalidInput outside 0 to 200 */
export function pageSize(first: unknown): number {
  if (first === undefined || first === null) return 20;
  const size = Number(first);
  if (!Number.isInteger(size) || size < 0 || size > mostInPage) {
    throw new InvalidInput(
      `first must be from 0 to ${mostInPage}, not ${String(first)}: ask for further pages with after`,
    );
  }
  return size;
}
