import type { Row, Statement, Value } from '../engine.js';
import type { Lookup } from '../shape/lookup.js';
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
  /** The order of a list at the root, and its maximum length. */
  readonly sort?: readonly SortKey[];
  readonly max?: number | 'all';
  /** The pattern leads to each thing once. */
  readonly isDistinct?: boolean;
  /** Things that it names by id and that the graph must have. */
  readonly named?: readonly string[];
}

/** What the values of questions add to their statement. */
interface BoundQuestions {
  readonly params: Readonly<Record<string, unknown>>;
  /** The answers, in the order of the questions. */
  readonly read: (rows: readonly Row[]) => readonly unknown[];
  /** Whether something in the answers is computed. */
  readonly computes: boolean;
  /** The parameters that are looked up before the statement runs, by name. */
  readonly lookups: Readonly<Record<string, Lookup>>;
}

export interface Composed extends BoundQuestions {
  readonly statement: Statement;
}

/** Composes the one statement that answers questions in a view. @throws InvalidInput for page sizes and cursors */
export function compose(
  questions: readonly Question[],
  view: BoundView,
  engine: string,
  computed: ComputedFields,
): Composed {
  const { parts, ...bound } = layOut(questions, view, engine, computed);
  const name = [...new Set(questions.map(({ file }) => file))].join(', ');
  return { ...bound, statement: statementOf(name, parts, view, engine) };
}

interface LaidOut extends BoundQuestions {
  readonly parts: readonly StatementPart[];
}

/** The parts of a statement and the values of its questions. No template is rendered. */
function layOut(questions: readonly Question[], view: BoundView, engine: string, computed: ComputedFields): LaidOut {
  const builder = new StatementBuilder(view, engine, computed);
  const edges = questions.map((question) => composeRoot(builder, question));
  const named = questions.flatMap((question) => question.named ?? []);
  return {
    parts: partsOf(edges, { isNamed: named.length > 0, view, engine }),
    params: { ...builder.params, ...view.params, ...(named.length > 0 && { named }) },
    read: (rows) => readEdges(edges, rows),
    computes: builder.computes,
    lookups: builder.lookups,
  };
}

function composeRoot(builder: StatementBuilder, question: Question): EdgePart {
  builder.beginRoot();
  const { binding, args, selection } = question;
  return composeEdge(builder, undefined, { shape: question, binding, args, selections: [selection] });
}

interface Frame {
  readonly isNamed: boolean;
  readonly view: BoundView;
  readonly engine: string;
}

function partsOf(edges: readonly EdgePart[], { isNamed, view, engine }: Frame): readonly StatementPart[] {
  const found = [
    ...(isNamed ? ['namedFound'] : []),
    ...(view.when.includes('exclude') ? ['excludedFound'] : []),
    ...(view.when.includes('only') ? ['speakersFound'] : []),
  ];
  const beside = edges.flatMap((edge) => edge.carried.slice(1));
  const isFramed = isNamed || view.scope.length > 0;
  if (engine === 'neo4j' && !isFramed && beside.length === 0) return asUnion(edges);
  const entry = engine === 'neo4j' ? [] : ['seq', 'head'];
  const returned = [...entry, ...found, ...beside, 'row'];
  return [
    { file: 'fragments/views/frame', passed: { named: isNamed } },
    ...edges.flatMap((edge) => edge.calls),
    ...asRows(edges.map((edge) => edge.carried[0] ?? '')),
    `RETURN ${returned.map((name) => `${name} AS ${name}`).join(', ')}`,
  ];
}

/**
 * What the roots lead to, a row each, where nothing else is told. Neo4j plans this in less time than lists that are taken apart
 * again. Of several roots, a row begins with the number of its own.
 */
function asUnion(edges: readonly EdgePart[]): readonly StatementPart[] {
  return edges.flatMap(({ body, row }, root) => [
    ...(root === 0 ? [] : ['UNION ALL']),
    ...body,
    `RETURN ${edges.length === 1 ? row : `[${root}, ${row}]`} AS row`,
  ]);
}

/**
 * A driver reads many small messages faster than one large one: what the roots lead to comes as rows, one at the least. Of
 * several roots, a row begins with the number of its own.
 */
function asRows(fields: readonly string[]): readonly string[] {
  const [field = ''] = fields;
  if (fields.length === 1) return [unwind(field)];
  const all = fields.map((one, root) => `[thing IN ${one} | [${root}, thing]]`).join(' + ');
  return [`WITH *, ${all} AS things`, unwind('things')];
}

function unwind(list: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS row`;
}

function readEdges(edges: readonly EdgePart[], rows: readonly Row[]): readonly unknown[] {
  const found = rows.map(({ row }) => row ?? null).filter((row) => row !== null);
  const things = edges.length === 1 ? [found] : byRoot(edges.length, found as unknown as readonly Tagged[]);
  return edges.map(({ carried: [field = ''], read }, root) => read[0]?.({ ...rows[0], [field]: things[root] ?? [] }));
}

/** A thing, behind the number of the root that leads to it. */
type Tagged = readonly [root: number, thing: Value];

function byRoot(roots: number, found: readonly Tagged[]): readonly (readonly Value[])[] {
  const things: Value[][] = Array.from({ length: roots }, () => []);
  for (const [root, thing] of found) things[root]?.push(thing);
  return things;
}
