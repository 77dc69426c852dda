import type { View } from '../../domain/schema/generated.js';
import { cypher } from '../cypher.js';
import type { Engine, Params, Row, Statement } from '../engine.js';
import type { Question } from '../select/compose.js';
import { type BoundView, bindView } from '../select/view.js';
import { derivedDocuments } from './derivedDocuments.js';
import { type Answer, type Computing, runQuery } from './runQuery.js';
import { stepStatement } from './stepStatement.js';

/** A statement with its parameters, put together for a view. */
interface Asked {
  readonly statement: Statement;
  readonly params: Params;
}

/**
 * Everything that one root field reads. Its statements see the same entry of the journal: `readOneEntry` runs the root field again
 * if a writer commits between two of them.
 */
export class Reading {
  #bound: Promise<BoundView> | undefined;

  constructor(
    readonly engine: Engine,
    private readonly view?: View | null,
  ) {}

  /** Answers questions with everything selected below them, as far as it is read. @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow */
  ask<T>(questions: readonly Question[], computing: Computing): Promise<Answer<readonly T[]>> {
    return runQuery<T>(this, questions, computing);
  }

  /** Runs a statement that stands in the view. */
  async run(ask: (view: BoundView) => Asked | Promise<Asked>): Promise<readonly Row[]> {
    this.#bound ??= this.#bind();
    const rows = await this.#read(await ask(await this.#bound));
    if (rows.length === 0) throw new Error('the graph has no journal: it was not prepared');
    return rows;
  }

  /** Runs a statement of `cypher/` that is the same for all questions, and gives its only row. */
  async step(name: string, params: Params): Promise<Row> {
    const [row = {}] = await this.run((view) => stepIn(view, this.engine, name, params));
    return row;
  }

  /** The ids of all that a few things lead to by links of any moment: what of these holds is judged by what `run` reads. */
  async reach(name: string, starts: readonly string[]): Promise<readonly string[]> {
    const rows = await this.#read({ statement: cypher(name, this.engine.name), params: { starts } });
    return rows.map(({ id }) => id as string);
  }

  #read({ statement, params }: Asked): Promise<readonly Row[]> {
    return this.engine.read(statement, params);
  }

  /** A view that leaves sources out leaves out what is made from their documents as well. */
  async #bind(): Promise<BoundView> {
    const bound = bindView(this.view);
    if (!bound.when.includes('exclude')) return bound;
    const moment = { ...bound, when: bound.when.filter((word) => word === 'recordedAt'), scope: [] };
    const step = async (name: string, params: Params) => {
      const [row = {}] = await this.#read(stepIn(moment, this.engine, name, params));
      return row;
    };
    const sources = bound.params.excludeSources as readonly string[];
    const tainted = await derivedDocuments(sources, step, (name, starts) => this.reach(name, starts));
    return { ...bound, params: { ...bound.params, tainted: asKeys(tainted) } };
  }
}

/** To look a thing up in a list takes the embedded engine as long as the list is; among the keys of a map, no time. */
export function asKeys(ids: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

function stepIn(view: BoundView, { name: engine }: Engine, name: string, params: Params): Asked {
  return { statement: stepStatement(name, view, engine), params: { ...view.params, ...params } };
}
