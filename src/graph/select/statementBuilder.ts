import { InvalidInput } from '../../domain/errors.js';
import { templatesFor } from '../cypher.js';
import { parameter } from '../parameter.js';
import { Lookup } from '../shape/lookup.js';
import type { Binding, ComputedFields, EdgeField, Names, Order, SortKey } from '../shape/shape.js';
import { propertyList } from '../templates.js';
import type { Place } from './cursor.js';
import type { FragmentCall, StatementPart } from './statementText.js';
import type { BoundView } from './view.js';

/** What leads to the things of an edge. */
export type EdgeShape = Pick<EdgeField, 'file' | 'kind' | 'to' | 'sort' | 'max' | 'isDistinct'>;

/** A pattern that leads to things, and how they are called in it. */
interface Path {
  readonly pattern: FragmentCall;
  readonly names: Names;
  /** What the pattern binds: the thing, and the link to it where it gives one. */
  readonly bound: readonly string[];
  readonly number: number;
  /** Where its things are those of a page. */
  readonly page: PageText | undefined;
  /** What counts the values that its page is sorted by, and keeps each thing once; nothing for a property of the things. */
  readonly rank: readonly StatementPart[];
}

/** The order of a page, and behind which place it starts. */
interface Page {
  readonly order: Order;
  readonly behind: Place | undefined;
  /** All of what leads to its things is read before: they are put in order behind the pattern. */
  readonly isReadOnce: boolean;
}

/** How a page stands in a statement. Templates take it as `page`. */
interface PageText {
  /** The property that it is sorted by, which way, and how it reads in the statement. */
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  readonly key: string;
  /** For ORDER BY. */
  readonly order: string;
  /** The range of that property in which its things are. */
  readonly within: string;
  /** What is behind the place that it starts at; false on the first page. */
  readonly behind: string | false;
  /** The parameter that says how many it takes. */
  readonly limit: string;
}

function pageText({ order, behind }: Page, names: Names, number: number, engine: string): PageText {
  const { self } = names;
  const key = `${names[order.of]}.${order.property}`;
  const after = parameter(engine, `key${number}`);
  const [direction, beyond] = order.descending ? (['DESC', '<'] as const) : (['ASC', '>'] as const);
  return {
    property: order.property,
    direction,
    key,
    order: `${key}${order.descending ? ' DESC' : ''}, ${self}.id`,
    within: behind === undefined ? 'IS NOT NULL' : `${beyond}= ${after}`,
    behind:
      behind !== undefined &&
      `(${key} ${beyond} ${after} OR (${key} = ${after} AND ${self}.id > ${parameter(engine, `keyId${number}`)}))`,
    limit: parameter(engine, `max${number}`),
  };
}

/** What a page is sorted by. */
export function pageKeys({ of, property, descending }: Order): readonly SortKey[] {
  return [
    { of, property, descending },
    { of: 'self', property: 'id', descending: false },
  ];
}

export const noBinding: Binding = { when: [], params: {} };

/** A database takes longer to plan a statement than to answer it once its parts are many: seconds at some hundreds. */
const maxEdges = 100;

/** A statement while it is being composed: its numbers, its parameters, and what holds for all of it. */
export class StatementBuilder {
  readonly params: Record<string, unknown> = {};
  /** Whether a computed field is selected. */
  computes = false;
  /** The parameters that are looked up before the statement runs. */
  readonly lookups: Record<string, Lookup> = {};
  #number = 0;
  #propertyLists = 0;
  #edgesOfRoot = 0;

  constructor(
    readonly view: BoundView,
    readonly engine: string,
    readonly computed: ComputedFields,
  ) {}

  /** How a parameter reads in the statement. */
  parameter(name: string): string {
    return parameter(this.engine, name);
  }

  /** The limit of edges holds for each root by itself. */
  beginRoot(): void {
    this.#edgesOfRoot = 0;
  }

  /** The pattern of an edge from a thing, or of the root where there is none. @throws InvalidInput past a hundred edges */
  path(from: string | undefined, file: string, binding: Binding, page?: Page): Path {
    const number = this.#nextEdge();
    const names = {
      self: `n${number}`,
      link: `r${number}`,
      from: from ?? '',
      openEnd: this.parameter('openEnd'),
      moment: this.view.past ? this.parameter('recordedAt') : undefined,
    };
    const paged = page && pageText(page, names, number, this.engine);
    this.#bind(number, { ...binding.params, ...(page?.behind && { key: page.behind.key, keyId: page.behind.id }) });
    const { takes, gives } = templatesFor(this.engine).interfaceOf(file);
    const args = this.#argumentsOf(binding, number);
    // What is counted is not known before the things are found: they are put in order behind the pattern.
    const isRanked = page?.order.of === 'link';
    const isBehind = isRanked || page?.isReadOnce === true;
    const passed = { from, args, page: isBehind ? false : (paged ?? false), to: names.self, link: names.link };
    const pattern = { file, passed: pick(passed, [...takes, ...gives]) };
    const bound = gives.includes('link') ? [names.self, names.link] : [names.self];
    const ranked = { claim: names.self, filter: args, rank: names.link };
    const rank = isRanked
      ? [`WITH DISTINCT ${names.self}`, { file: 'fragments/claims/claim-rank', passed: ranked }]
      : [];
    return { pattern, names, bound, number, page: paged, rank };
  }

  /** Whether an edge leads to the things of a page in its order, so that no more of them are read than the page needs. */
  isInOrder(file: string, { isReadWhole }: Binding): boolean {
    return isReadWhole !== true && templatesFor(this.engine).interfaceOf(file).takes.includes('page');
  }

  /** A subquery that starts from a thing, and imports what holds for the whole statement. */
  call(from: string | undefined, parts: readonly StatementPart[]): readonly StatementPart[] {
    const scope = [...(from === undefined ? [] : [from]), ...this.view.scope].join(', ');
    return [`CALL (${scope}) {`, ...parts, '}'];
  }

  /**
   * A list of the properties of a thing that were asked for. On Neo4j their names are a parameter: whatever properties are asked
   * for, it plans the statement once. The embedded engine keeps no plans, and takes longer to run that.
   */
  readonly propertiesOf = (name: string, properties: readonly string[]): string => {
    if (this.engine !== 'neo4j') return propertyList(this.engine, name, properties);
    this.#propertyLists += 1;
    const list = `properties${this.#propertyLists}`;
    this.params[list] = properties;
    return `[key IN ${this.parameter(list)} | ${name}[key]]`;
  };

  #nextEdge(): number {
    this.#number += 1;
    this.#edgesOfRoot += 1;
    if (this.#edgesOfRoot > maxEdges) {
      throw new InvalidInput(
        `one root field may follow at most ${maxEdges} edges, through all types it may answer: ask in several questions, or select less below interfaces`,
      );
    }
    return this.#number;
  }

  /** The arguments of an edge as its template reads them: a condition is true, a value is the parameter that it is bound to. */
  #argumentsOf({ when, params }: Binding, number: number): Readonly<Record<string, true | string>> {
    const conditions = when.map((name): [string, true] => [name, true]);
    const values = Object.keys(params).map((name): [string, string] => [name, this.parameter(`${name}${number}`)]);
    return Object.fromEntries<true | string>([...conditions, ...values]);
  }

  #bind(number: number, params: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(params)) {
      if (value instanceof Lookup) this.lookups[`${name}${number}`] = value;
      else this.params[`${name}${number}`] = value;
    }
  }
}

function pick(all: Readonly<Record<string, unknown>>, names: readonly string[]): FragmentCall['passed'] {
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}
