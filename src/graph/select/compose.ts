import type { Row, Statement } from '../engine.js';
import type { Selection } from '../shape/selection.js';
import type { Binding, ComputedFields, EdgeField, SortKey } from '../shape/shape.js';
import { composeEdge } from './composeEdge.js';
import type { EdgePart } from './rowBuilder.js';
import { StatementBuilder } from './statementBuilder.js';
import { type StatementPart, statementOf } from './statementText.js';
import type { BoundView } from './view.js';

// Turns a query and everything selected below it into one statement, and its rows back into the answer.
// A thing becomes a list of just the values that were selected; every edge below it a nested CALL that gives a list of such
// lists. The text depends on the shape of the query alone, so that engines can keep its plan.

/** What is asked of the store: from where, with which arguments, of which type, and what of it. */
export interface Question {
  readonly file: string;
  readonly kind: EdgeField['kind'];
  readonly to: string;
  readonly binding: Binding;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
  /** Order of a list at the root, and how many it holds at the most. */
  readonly sort?: readonly SortKey[];
  readonly max?: number | 'all';
  /** The pattern leads to each thing once. */
  readonly isDistinct?: boolean;
  /** Things that it names by id and that the graph must have. */
  readonly named?: readonly string[];
}

/** What the values of a question add to its statement. */
export interface BoundQuestion {
  readonly params: Readonly<Record<string, unknown>>;
  readonly read: (rows: readonly Row[]) => unknown;
  /** Whether something in the answer is computed. */
  readonly computes: boolean;
  /** Whether a filter asks which claims rest on unnamed sources only: their ids are the keys of the parameter `onlyUnnamed`. */
  readonly asksUnnamed: boolean;
}

export interface Composed extends BoundQuestion {
  readonly statement: Statement;
}

/** The statement of a question without its values, for all questions of the same shape. */
export interface PreparedStatement {
  readonly statement: Statement;
  /** The parameters and the reader for a question of this shape. */
  bind(question: Question, view: BoundView): BoundQuestion;
}

/** Composes the one statement that answers all questions of a shape in views of a shape. @throws InvalidInput for page sizes and cursors */
export function prepare(
  question: Question,
  view: BoundView,
  engine: string,
  computed: ComputedFields,
): PreparedStatement {
  const { statement } = compose(question, view, engine, computed);
  return { statement, bind: (other, itsView) => layOut(other, itsView, engine, computed) };
}

/** Composes the one statement that answers a question in a view. @throws InvalidInput for page sizes and cursors */
export function compose(question: Question, view: BoundView, engine: string, computed: ComputedFields): Composed {
  const { parts, ...bound } = layOut(question, view, engine, computed);
  return { ...bound, statement: statementOf(question.file, parts, view, engine) };
}

interface LaidOut extends BoundQuestion {
  readonly parts: readonly StatementPart[];
}

/** The parts of a statement and the values of a question. No template is rendered. */
function layOut(question: Question, view: BoundView, engine: string, computed: ComputedFields): LaidOut {
  const builder = new StatementBuilder(view, engine, computed);
  const edge = composeEdge(builder, undefined, {
    shape: question,
    binding: question.binding,
    args: question.args,
    selections: [question.selection],
  });
  const [things = ''] = edge.carried;
  const thingsIn = (rows: readonly Row[]) => rows.map((row) => row[things] ?? null).filter((thing) => thing !== null);
  return {
    parts: partsOf(question, edge, view, engine),
    params: { ...builder.params, ...view.params, ...(question.named && { named: question.named }) },
    read: (rows) => edge.read[0]?.({ ...rows[0], [things]: thingsIn(rows) }),
    computes: builder.computes,
    asksUnnamed: builder.asksUnnamed,
  };
}

function partsOf(
  { named }: Question,
  { calls, carried }: EdgePart,
  view: BoundView,
  engine: string,
): readonly StatementPart[] {
  const isNamed = named !== undefined;
  const [things = '', ...rest] = carried;
  const isWhole = engine === 'neo4j';
  const found = [
    ...(isNamed ? ['namedFound'] : []),
    ...(view.when.includes('exclude') ? ['excludedFound'] : []),
    ...(view.when.includes('only') ? ['speakersFound'] : []),
  ];
  const returned = ['seq', 'head', 'at', ...found, ...rest, ...(isWhole ? ['whole'] : [])];
  return [
    { file: 'fragments/frame', passed: { named: isNamed } },
    ...calls,
    ...(isWhole ? [{ file: 'fragments/sequence-unchanged', passed: { read: carried.join(', ') } }] : []),
    asRows(things),
    `RETURN ${[...returned.map((name) => `${name} AS ${name}`), `${things}Row AS ${things}`].join(', ')}`,
  ];
}

/** A driver reads many small messages faster than one large one: what the root leads to comes as rows, one at the least. */
function asRows(field: string): string {
  return `UNWIND CASE WHEN size(${field}) = 0 THEN [null] ELSE ${field} END AS ${field}Row`;
}
