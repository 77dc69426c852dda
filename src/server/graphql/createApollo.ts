import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../api/execution/context.js';
import { executeOperation } from '../../api/execution/executeOperation.js';
import { PreparedOperations } from '../../api/execution/preparedOperation.js';
import { costLimit } from '../../api/limits/costLimit.js';
import { exceptKnown, knownDocuments, limitExceptKnown } from '../../api/limits/knownDocuments.js';
import { limitRules, maxTokens } from '../../api/limits/limits.js';
import { maskErrors, type ReportDefect } from '../../api/maskErrors.js';
import { storeStatus } from '../http/storeStatus.js';

/** What the GraphQL server is made of. */
interface ApolloParts {
  readonly schema: GraphQLSchema;
  /** Whose requests in flight are waited for when it is stopped. */
  readonly httpServer?: Server;
  readonly log: Logger;
  readonly report: ReportDefect;
  /** Documents that the limits are not asked about, as graphql-js prints them. */
  readonly known: readonly string[];
}

/** How long requests in flight are waited for, before their connections are closed. */
const stopGracePeriodMillis = 7_000;

/** Apollo Server with our limits and our errors. Nothing here depends on NODE_ENV: it is the same for everybody. */
export function createApollo({ schema, httpServer, log, report, known }: ApolloParts): ApolloServer<Context> {
  const isKnown = knownDocuments(known);
  return new ApolloServer<Context>({
    gateway: executing(schema),
    logger: log,
    parseOptions: { maxTokens },
    validationRules: limitRules.map((rule) => exceptKnown(rule, isKnown)),
    plugins: [
      limitExceptKnown(costLimit, isKnown),
      storeStatus,
      ...(httpServer === undefined ? [] : [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis })]),
      // Its own page would load from another host.
      ApolloServerPluginLandingPageDisabled(),
      // How long an answer holds is known from the journal, not from the schema.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: maskErrors(report),
    includeStacktraceInErrorResponses: false,
    // The schema is public, and the playground reads it.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // A cache that any client could fill, for queries that fit into one request.
    persistedQueries: false,
    // Signals belong to the command line, which also has a store to close.
    stopOnTerminationSignals: false,
  });
}

/** What runs operations is only taken from a gateway; this one leads nowhere but here. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const prepared = new PreparedOperations();
  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, request, context, source }) =>
        executeOperation({
          schema,
          document,
          // As the client has it: Apollo's own is the name of the operation it found.
          operationName: request.operationName ?? null,
          contextValue: context,
          variableValues: request.variables ?? null,
          prepare: (bound) => prepared.prepare(source, bound),
        }),
    }),
    stop: async () => undefined,
  };
}
