import { InvalidInput } from '../../domain/errors.js';
import type { Binding, ComputedFields, EdgeField, Order } from '../shape/shape.js';
import type { Place } from './cursor.js';
import { expand, type Piece } from './fragment.js';
import type { Thing } from './rowBuilder.js';
import type { BoundView } from './view.js';

/** What leads to the things of an edge. */
export type EdgeShape = Pick<EdgeField, 'file' | 'kind' | 'to' | 'sort' | 'most' | 'once'>;

/** A pattern that leads to things, and how they are called in it. */
export interface Path {
  readonly text: string;
  readonly thing: Thing;
  readonly number: number;
  /** Where its things are those of a page. */
  readonly page?: PageText | undefined;
}

/** The order of a page, and behind which place it starts. */
export interface Page {
  readonly order: Order;
  readonly behind: Place | undefined;
}

/**
 * How a page stands in a statement: by which property it is sorted, which way, in which order all in all, within which range
 * of that property its things are, and what is behind the place it starts at.
 */
type PageText = Readonly<Record<'by_' | 'down_' | 'key_' | 'order_' | 'within_' | 'behind_', string>>;

function pageText({ order, behind }: Page, { self }: Thing, number: number): PageText {
  const key = `${self}.${order.property}`;
  const [direction, beyond] = order.descending ? ['DESC', '<'] : ['ASC', '>'];
  return {
    by_: order.property,
    down_: direction,
    key_: key,
    order_: `${key}${order.descending ? ' DESC' : ''}, ${self}.id`,
    within_: behind === undefined ? 'IS NOT NULL' : `${beyond}= $key${number}`,
    behind_: `(${key} ${beyond} $key${number} OR (${key} = $key${number} AND ${self}.id > $keyId${number}))`,
  };
}

export const noBinding: Binding = { when: [], params: {} };

/** A database takes longer to plan a statement than to answer it once its parts are many: seconds at some hundreds. */
const mostEdges = 100;

/** A statement while it is being put together: its numbers, its parameters, and what holds for all of it. */
export class Composition {
  readonly params: Record<string, unknown> = {};
  /** The numbers of the edges at the root: its rows, and their count. */
  readonly roots: number[] = [];
  /** Whether a computed field is among what is asked. */
  computes = false;
  /** Whether a filter asks for claims that rest on unnamed sources only. */
  asksUnnamed = false;
  #count = 0;
  #edges = 0;

  constructor(
    readonly view: BoundView,
    private readonly engine: string,
    readonly computed: ComputedFields,
  ) {}

  readonly #next = (): number => {
    this.#count += 1;
    return this.#count;
  };

  /** What a fragment is expanded with. */
  piece(binding: Binding, names: Readonly<Record<string, string>>): Piece {
    const when = new Set([...this.view.when, ...binding.when]);
    return {
      when,
      names,
      number: this.#next(),
      scope: this.view.scope.join(', '),
      engine: this.engine,
      next: this.#next,
    };
  }

  /** The pattern of an edge from a thing, or of the root where there is none. @throws InvalidInput past a hundred edges */
  path(from: string | undefined, file: string, binding: Binding, page?: Page): Path {
    this.#edges += 1;
    this.asksUnnamed ||= binding.when.includes('onlyUnnamed');
    if (this.#edges > mostEdges) {
      throw new InvalidInput(
        `one root field may follow at most ${mostEdges} edges, through all types it may answer: ask in several questions, or select less below interfaces`,
      );
    }
    const when = page === undefined ? [] : ['sorted', ...(page.behind === undefined ? [] : ['behind'])];
    const piece = this.piece({ ...binding, when: [...binding.when, ...when] }, {});
    if (from === undefined) this.roots.push(piece.number);
    const thing = { self: `n${piece.number}`, link: `r${piece.number}`, from: from ?? '' };
    for (const [name, value] of Object.entries(binding.params)) this.params[`${name}${piece.number}`] = value;
    const start = from === undefined ? {} : { p_: from };
    const paged = page && pageText(page, thing, piece.number);
    if (page?.behind !== undefined) {
      this.params[`key${piece.number}`] = page.behind.key;
      this.params[`keyId${piece.number}`] = page.behind.id;
    }
    const names = { n_: thing.self, r_: thing.link, ...start, ...paged };
    return { text: expand(file, { ...piece, names }), thing, number: piece.number, page: paged };
  }

  /** A subquery that starts from a thing, and sees what holds for the whole statement. */
  call(from: string | undefined, lines: readonly string[]): string {
    const scope = [...(from === undefined ? [] : [from]), ...this.view.scope].join(', ');
    return `CALL (${scope}) {\n${lines.join('\n')}\n}`;
  }
}
