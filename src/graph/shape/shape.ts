import type { Value } from '../engine.js';
import type { ResponseMap, SelectedField } from './selection.js';

/** Properties of a thing, or of a link, as a row gives them. */
export type Props = Readonly<Record<string, Value>>;

/**
 * How a list is put in order: by a property that is never absent, then by id. `link` is where a property is counted that the thing
 * itself has not.
 */
export interface Order {
  readonly of: 'self' | 'link';
  readonly property: string;
  readonly descending: boolean;
}

/** What the arguments of a field mean to its statement: which conditions stand in its text, and their values. */
export interface Binding {
  readonly when: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  /** All things that it leads to are read before one of them can be the first of a page. */
  readonly isReadWhole?: boolean;
}

export type Bind = (args: Readonly<Record<string, unknown>>) => Binding;

/** Read from properties of the thing itself. */
interface ValueField {
  readonly kind: 'value';
  readonly props: readonly string[];
  readonly make: (props: Props) => unknown;
}

/** How a thing, the link that led to it and what it led from are called in a statement. */
export interface Names {
  readonly self: string;
  readonly link: string;
  readonly from: string;
  /** The parameter with the end of what has not ended. */
  readonly openEnd: string;
  /** The parameter with the earlier moment that the statement reads at, if it does. */
  readonly moment: string | undefined;
}

/** A Cypher expression over the names of a thing. */
type Expression = (names: Names) => string;

/** One of the values that a list is sorted by. */
export interface SortKey {
  /** The thing of the list, or the link that leads to it. */
  readonly of: 'self' | 'link';
  readonly property: string;
  readonly descending: boolean;
}

/** Read by an expression. */
export interface ExpressionField {
  readonly kind: 'expression';
  readonly text: Expression;
  readonly make: (value: Value) => unknown;
}

/** The thing itself, seen as another type (the entity of a participant). */
interface SelfField {
  readonly kind: 'self';
  readonly to: string;
}

/** Another thing or things, by a file of `cypher/edges/`. */
export interface EdgeField {
  readonly kind: 'one' | 'list' | 'page';
  readonly file: string;
  readonly to: string;
  readonly bind?: Bind;
  /** The sort keys of a list; the last one is unique. A `one` without keys leads to one thing at most. */
  readonly sort?: readonly SortKey[];
  /**
   * The maximum length of a list; 200 by default. `all`: no maximum. Such a list is sorted after it is read, because sorting in the
   * statement takes long to plan behind subqueries.
   */
  readonly max?: number | 'all';
  /** The pattern leads to each thing once, so the statement need not remove duplicates, which would cost more than the search. */
  readonly isDistinct?: boolean;
}

/** How many things an edge leads to: the full length of a list of which only a part is read. */
interface CountField {
  readonly kind: 'count';
  readonly of: EdgeField;
}

/** One value of the thing an edge leads to, or of the link to it (the review state in its status). */
export interface ThroughField {
  readonly kind: 'through';
  readonly file: string;
  readonly text: Expression;
}

/**
 * A field that is computed from others of the same thing: which of them it needs (under keys of its own), and what it makes of
 * their answers. It belongs to those who reason, and is given to a question with it.
 */
export interface ComputedField {
  readonly needs: (field: SelectedField) => readonly SelectedField[];
  readonly make: (field: SelectedField, thing: ResponseMap) => unknown;
}

/** Computed fields by `Type.field`. */
export type ComputedFields = Readonly<Record<string, ComputedField>>;

export type FieldShape = ValueField | ExpressionField | SelfField | EdgeField | CountField | ThroughField;

/** What a type offers and how a page of it is put in order. */
export interface TypeShape {
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly order: (args: Readonly<Record<string, unknown>>) => Order;
}

const same = (value: Value): unknown => value;

export function value(property: string, make: (value: Value) => unknown = same): ValueField {
  return { kind: 'value', props: [property], make: (props) => make(props[property] ?? null) };
}

export function values(props: readonly string[], make: (props: Props) => unknown): ValueField {
  return { kind: 'value', props, make };
}

export function expression(text: Expression, make: (value: Value) => unknown = same): ExpressionField {
  return { kind: 'expression', text, make };
}

export const orderedBy =
  (property: string, descending = false) =>
  (): Order => ({ of: 'self', property, descending });

/** Counts what an edge leads to. */
export function listLength(of: EdgeField): CountField {
  return { kind: 'count', of };
}

/** Sorts by a property of the thing itself. */
export function byProperty(property: string): SortKey {
  return { of: 'self', property, descending: false };
}

/** Sorts by a property of the link that led to the thing. */
export function byLink(property: string): SortKey {
  return { of: 'link', property, descending: false };
}

export function descending(key: SortKey): SortKey {
  return { ...key, descending: true };
}
