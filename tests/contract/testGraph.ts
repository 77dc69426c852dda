import { type DocumentNode, type GraphQLError, type TypedQueryDocumentNode, validate } from 'graphql';
import { executeOperation } from '../../src/api/execution/executeOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { importers } from '../../src/formats/index.js';
import type { Engine } from '../../src/graph/engine.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { openTestEngine } from './testEngine.js';

const seed = new URL('../../seed/al-tanf-2016.jsonl', import.meta.url).pathname;
const schema = createSchema();

/** A response of the API, as a client gets it. */
export interface Reply<T> {
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
}

/** A graph on the engine under test, queried as by a client. */
export interface TestGraph extends Asker {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Queries a graph as a client would. */
export interface Asker {
  /** Queries and expects a response without errors. */
  ask<Result, Variables>(
    document: TypedQueryDocumentNode<Result, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Result>;
  ask<T>(document: DocumentNode, variables?: Record<string, unknown>): Promise<T>;
  /** Queries and returns the response with its errors. */
  reply<T>(document: DocumentNode, variables?: Record<string, unknown>): Promise<Reply<T>>;
}

export async function openTestGraph(): Promise<TestGraph> {
  const engine = await openTestEngine();
  return { engine, ...askerOf(engine), close: () => engine.close() };
}

export function askerOf(engine: Engine): Asker {
  const reply = async <T>(document: DocumentNode, variables: Record<string, unknown> = {}): Promise<Reply<T>> => {
    const contextValue = { engine, by: 'tester', writes: { allowed: true } };
    const invalid = validate(schema, document);
    const result =
      invalid.length > 0
        ? { errors: invalid, data: null }
        : await executeOperation({ schema, document, variableValues: variables, contextValue });
    // Through JSON, as over HTTP: responses have no prototypes and no symbols there.
    const data = JSON.parse(JSON.stringify(result.data ?? null)) as T;
    const errors = (result.errors ?? []).map((error) => ({
      message: error.message,
      code: codeOf(error.originalError) ?? error.extensions.code,
    }));
    return { data, errors };
  };
  const ask = async <T>(document: DocumentNode, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await reply<T>(document, variables);
    if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
    return data;
  };
  return { reply, ask: ask as Asker['ask'] };
}

/** The code of the innermost error: the executor wraps errors of scalars. */
function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('originalError' in error && error.originalError !== undefined) return codeOf(error.originalError);
  return 'code' in error ? error.code : (error as GraphQLError).extensions?.code;
}

/** A graph with the demonstration data in it. */
export async function openSeedGraph(): Promise<TestGraph> {
  const graph = await openTestGraph();
  const importer = importers.find(({ name }) => name === 'jsonl');
  if (importer === undefined) throw new Error('there is no jsonl importer');
  await importInput(graph.engine, importer, seed, { by: 'tester' });
  return graph;
}
