import type { GraphQLError, GraphQLSchema, TypedQueryDocumentNode } from 'graphql';
import type { Context } from '../../api/execution/context.js';
import { executeOperation } from '../../api/execution/executeOperation.js';
import { createSchema } from '../../ask/createSchema.js';
import { localCaller } from '../../config/accessSettings.js';
import { InvalidInput, WhosaidError } from '../../domain/errors.js';
import { importers } from '../../formats/index.js';
import type { Engine } from '../../graph/engine.js';
import { type Proposer, plainProposers } from '../../usecases/reading/proposers.js';
import { importInput } from '../../usecases/transfer/importInput.js';
import { exporters } from './exporters.js';
import type { GraphClient, GraphVariables } from './graphClient.js';
import { named } from './named.js';

let schema: GraphQLSchema | undefined;

/**
 * A graph that this process has open. It is queried through the public API, so that any client can do the same.
 * @param proposers who reads texts; by default the rules alone
 */
export function localGraph(engine: Engine, proposers: readonly Proposer[] = plainProposers): GraphClient {
  return {
    place: engine.place,
    ask: (document, variables) => ask({ engine, proposers }, document, variables),
    importFile: async (path, { format, settings, ...options }) => {
      const plain = named(importers, format);
      const importer = settings === undefined ? plain : (plain.withSettings?.(settings) ?? plain);
      return importInput(engine, importer, path, { by: localCaller, ...options });
    },
    exportLines: ({ format, history }) => named(exporters, format).lines(engine, { history }),
    close: () => engine.close(),
  };
}

async function ask<Result, Variables extends GraphVariables>(
  open: Pick<Context, 'engine' | 'proposers'>,
  document: TypedQueryDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  schema ??= createSchema();
  const contextValue: Context = { ...open, by: localCaller, writes: { allowed: true } };
  const { data, errors } = await executeOperation({ schema, document, variableValues: variables, contextValue });
  if (errors?.[0] !== undefined) throw unwrap(errors[0]);
  // Serialized as over HTTP, so that local and remote answers are the same.
  return JSON.parse(JSON.stringify(data)) as Result;
}

/** Restores our own error with the message of the GraphQL error, which also names the refused variable. */
function unwrap(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof WhosaidError) {
    return cause.message === error.message ? cause : new WhosaidError(cause.code, error.message, { cause });
  }
  if (error.extensions.code === 'BAD_USER_INPUT') return new InvalidInput(error.message, { cause: error });
  return cause ?? error;
}
