import type { Row, Statement } from '../engine.js';
import type { Selection } from '../shape/selection.js';
import type { Binding, ComputedFields, EdgeField } from '../shape/shape.js';
import { composeEdge } from './composeEdge.js';
import { expand } from './fragment.js';
import { Composition } from './statementBuilder.js';
import type { BoundView } from './view.js';

// Turns a question and everything selected below it into one statement, and its rows back into the answer.
// A thing becomes a list of just the values that were asked for; every edge below it a nested CALL that gives a list of such
// lists. The text depends on the shape of the question alone, so that engines can keep its plan.

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
  readonly most?: number | 'all';
  /** The pattern leads to each thing once. */
  readonly once?: boolean;
  /** Things that it names by id and that the graph must have. */
  readonly named?: readonly string[];
}

export interface Composed {
  readonly statement: Statement;
  readonly params: Readonly<Record<string, unknown>>;
  readonly read: (rows: readonly Row[]) => unknown;
  /** Whether something in the answer is computed. */
  readonly computes: boolean;
  /** Whether a filter asks which claims rest on unnamed sources only: their ids are the keys of the parameter `onlyUnnamed`. */
  readonly asksUnnamed: boolean;
}

/** A driver reads many small messages faster than one large one: what the root leads to comes as rows, one at the least. */
const asRows = (field: string): string =>
  `UNWIND CASE WHEN size(${field}) = 0 THEN [null] ELSE ${field} END AS ${field}Row`;

/**
 * Composes the one statement that answers a question in a view. The same selection is asked with other values again and again:
 * what does not depend on them is kept with it. @throws InvalidInput for page sizes and cursors
 */
export function compose(question: Question, view: BoundView, engine: string, computed: ComputedFields): Composed {
  const { statement, params, read, roots, computes, asksUnnamed } = prepared(question, view, engine, computed);
  const own = roots.flatMap((number) =>
    Object.entries(question.binding.params).map(([name, value]) => [`${name}${number}`, value]),
  );
  const named = question.named === undefined ? {} : { named: question.named };
  return {
    statement,
    params: { ...params, ...Object.fromEntries(own), ...view.params, ...named },
    read,
    computes,
    asksUnnamed,
  };
}

/** A composed statement, with the parameters that belong to its selection. */
interface Prepared extends Composed {
  /** The numbers under which the parameters of the question itself stand. */
  readonly roots: readonly number[];
  readonly computed: ComputedFields;
}

const kept = new WeakMap<Selection, Map<string, Prepared>>();
const mostKept = 50;

function prepared(question: Question, view: BoundView, engine: string, computed: ComputedFields): Prepared {
  const { file, kind, to, sort, most, once, binding, args, named, selection } = question;
  // A place behind which a page starts is not met again soon.
  if (typeof args.after === 'string') return prepare(question, view, engine, computed);
  const shape = [
    engine,
    file,
    kind,
    to,
    sort,
    most,
    once,
    binding.when,
    view.when,
    args.first,
    args.orderBy,
    named !== undefined,
  ];
  const key = JSON.stringify(shape);
  const known = kept.get(selection) ?? new Map<string, Prepared>();
  kept.set(selection, known);
  const found = known.get(key);
  if (found !== undefined && found.computed === computed) return found;
  const made = prepare(question, view, engine, computed);
  if (known.size < mostKept) known.set(key, made);
  return made;
}

function prepare(question: Question, view: BoundView, engine: string, computed: ComputedFields): Prepared {
  const composition = new Composition(view, engine, computed);
  const edge = composeEdge(composition, undefined, {
    shape: question,
    binding: question.binding,
    args: question.args,
    selections: [question.selection],
  });
  const names = question.named === undefined ? [] : ['named'];
  const frame = expand('read/frame', { ...composition.piece({ when: names, params: {} }, {}), number: 0 });
  const found = [
    ...names.map((name) => `${name}Found`),
    ...(view.when.includes('exclude') ? ['excludedFound'] : []),
    ...(view.when.includes('only') ? ['speakersFound'] : []),
  ];
  const [things = '', ...rest] = edge.carried;
  const look = composition.piece({ when: [], params: {} }, { read_: edge.carried.join(', ') });
  const lastLook = expand('read/last-look', look);
  const returned = ['seq', 'head', 'at', ...found, ...rest, ...(lastLook === '' ? [] : ['whole'])].map(
    (name) => `${name} AS ${name}`,
  );
  const last = `RETURN ${[...returned, `${things}Row AS ${things}`].join(', ')}`;
  const thingsIn = (rows: readonly Row[]) => rows.map((row) => row[things] ?? null).filter((thing) => thing !== null);
  return {
    statement: { name: question.file, text: [frame, ...edge.calls, lastLook, asRows(things), last].join('\n') },
    params: composition.params,
    roots: composition.roots,
    read: (rows) => edge.read[0]?.({ ...rows[0], [things]: thingsIn(rows) }),
    computes: composition.computes,
    asksUnnamed: composition.asksUnnamed,
    computed,
  };
}
