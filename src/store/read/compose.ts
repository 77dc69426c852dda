import type { Row, Statement, Value } from '../engine.js';
import { composeEdge } from './composeEdge.js';
import { Composition } from './composition.js';
import { expand } from './fragment.js';
import type { Selection } from './selection.js';
import type { Binding, ComputedFields, EdgeField } from './shape.js';
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
  /** Things that it names by id and that the graph must have. */
  readonly named?: readonly string[];
}

const isThere = (value: Value): boolean => value !== null;

export interface Composed {
  readonly statement: Statement;
  readonly params: Readonly<Record<string, unknown>>;
  readonly read: (rows: readonly Row[]) => unknown;
}

/** A driver reads many small messages faster than one large one: what the root leads to comes as rows, one at the least. */
const asRows = (field: string): string =>
  `UNWIND CASE WHEN size(${field}) = 0 THEN [null] ELSE ${field} END AS ${field}Row`;

/** Composes the one statement that answers a question in a view. @throws InvalidInput for page sizes and cursors */
export function compose(question: Question, view: BoundView, engine: string, computed: ComputedFields): Composed {
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
  const returned = ['seq', 'head', 'at', ...found, ...rest].map((name) => `${name} AS ${name}`);
  const text = [
    frame,
    ...edge.calls,
    asRows(things),
    `RETURN ${[...returned, `${things}Row AS ${things}`].join(', ')}`,
  ].join('\n');
  return {
    statement: { name: question.file, text },
    params: { ...view.params, ...composition.params, ...(question.named ? { named: question.named } : {}) },
    read: (rows) => edge.read[0]?.({ ...rows[0], [things]: rows.map((row) => row[things] ?? null).filter(isThere) }),
  };
}
