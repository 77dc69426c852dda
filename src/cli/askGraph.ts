import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { executeOperation } from '../graphql/execution/executeOperation.js';
import { createSchema } from '../graphql/schema.js';
import { InvalidInput, WhosaidError } from '../model/errors.js';
import type { Engine } from '../store/engine.js';

/** As the journal names whoever uses the command line. */
export const by = 'cli';

let schema: GraphQLSchema | undefined;

/**
 * Asks the graph through the API, in this process: whatever the command line can show, everybody else can ask for.
 * @throws the WhosaidError behind an error of the answer, or that error
 */
export async function askGraph<T>(
  engine: Engine,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  schema ??= createSchema();
  const contextValue = { engine, by, writes: { allowed: true } };
  const { data, errors } = await executeOperation({ schema, document, variableValues: variables, contextValue });
  if (errors?.[0] !== undefined) throw unwrap(errors[0]);
  // Through JSON, as over the wire: what is printed for machines and for people is then the same.
  return JSON.parse(JSON.stringify(data)) as T;
}

function unwrap(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof WhosaidError) return cause;
  // A value that a scalar refused.
  if (error.extensions.code === 'BAD_USER_INPUT') return new InvalidInput(error.message, { cause: error });
  return cause ?? error;
}
