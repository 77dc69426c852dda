import type { DocumentNode, GraphQLSchema, TypedQueryDocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { executeOperation } from '../../api/execution/executeOperation.js';
import type { Variables } from '../../api/limits/countValues.js';
import type { Engine } from '../../graph/engine.js';

/** A question with values for its variables. */
export interface PlannedQuestion<Result = unknown> {
  readonly document: TypedQueryDocumentNode<Result, never> | DocumentNode;
  readonly variables?: Variables;
}

/** Asks a question; what cannot be answered is null. */
export type Ask = <Result>(question: PlannedQuestion<Result>) => Promise<Result | null>;

/** Finds questions that can be asked of a graph. */
export type FindQuestions = (ask: Ask) => Promise<readonly PlannedQuestion[]>;

/** What planning ahead needs. */
interface PlanningParts {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly questions: FindQuestions;
  /** Resolves as soon as no request is being answered. */
  readonly whenIdle: () => Promise<void>;
  /** Aborted when the server is being stopped. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * Asks questions in the background, so that a database which plans each statement when it first meets it has planned these before
 * anybody asks them. One statement at a time, and none while a request is being answered. Never throws.
 */
export async function planAhead({ engine, schema, questions, whenIdle, signal, log }: PlanningParts): Promise<void> {
  if (engine.plan === undefined) return;
  const contextValue = { engine: patientEngine(engine, whenIdle, signal), signal, by: 'planning', writes };
  const ask: Ask = async <Result>({ document, variables = {} }: PlannedQuestion<Result>) => {
    signal.throwIfAborted();
    const { data } = await executeOperation({ schema, document, variableValues: variables, contextValue });
    return (data ?? null) as Result | null;
  };
  try {
    for (const question of await questions(ask)) await ask(question);
  } catch (error) {
    if (!signal.aborted) log.debug({ err: error }, 'planning ahead ended early');
  }
}

const writes = { allowed: false, reason: 'planning ahead only reads' } as const;

/**
 * An engine that has every statement planned before it is run: what takes a second to plan is then read in milliseconds, so that
 * no writer comes between. Statements wait for each other, and for all requests.
 */
function patientEngine(engine: Engine, whenIdle: () => Promise<void>, signal: AbortSignal): Engine {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      await whenIdle();
      signal.throwIfAborted();
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  const read: Engine['read'] = async (statement, params) => {
    await inTurn(async () => engine.plan?.(statement, params, signal));
    return inTurn(() => engine.read(statement, params, signal));
  };
  return { ...engine, read };
}
