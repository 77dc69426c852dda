import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../api/execution/context.js';
import { executeOperation } from '../../api/execution/executeOperation.js';
import type { PreparedDocuments } from '../../api/execution/preparedDocuments.js';
import { costLimit } from '../../api/limits/costLimit.js';
import { exceptKnown } from '../../api/limits/exceptKnown.js';
import { limitRules, maxTokens } from '../../api/limits/limits.js';
import { maskErrors, type ReportDefect } from '../../api/maskErrors.js';
import { storeStatus } from '../http/storeStatus.js';

/** The dependencies of the GraphQL server. */
interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly documents: PreparedDocuments;
  /** The HTTP server whose requests in flight are drained on shutdown. */
  readonly httpServer?: Server;
  readonly log: Logger;
  readonly report: ReportDefect;
}

/** The grace period for requests in flight on shutdown. */
const stopGracePeriodMillis = 7_000;

/** Apollo Server with our limits and errors. Nothing depends on NODE_ENV. */
export function createApollo({ schema, documents, httpServer, log, report }: ApolloParts): ApolloServer<Context> {
  const isKnown = (document: DocumentNode) => documents.get(document.loc?.source.body ?? '').isKnown;
  return new ApolloServer<Context>({
    gateway: executing(schema, documents),
    logger: log,
    parseOptions: { maxTokens },
    validationRules: limitRules.map((rule) => exceptKnown(rule, isKnown)),
    plugins: [
      costLimit((text) => documents.get(text)),
      storeStatus,
      ...(httpServer === undefined ? [] : [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis })]),
      // Apollo's landing page loads from another host.
      ApolloServerPluginLandingPageDisabled(),
      // Cache validity comes from the journal, not from the schema.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: maskErrors(report, schema),
    includeStacktraceInErrorResponses: false,
    // The schema is public, and the playground reads it.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // A cache that any client could fill, with no benefit for queries of this size.
    persistedQueries: false,
    // The CLI handles signals, because it also closes the store.
    stopOnTerminationSignals: false,
  });
}

/** Apollo Server accepts a custom executor only from a gateway, so this is a gateway to our own executor. */
function executing(
  schema: GraphQLSchema,
  documents: PreparedDocuments,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
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
          // As sent by the client: Apollo's own value is the resolved operation name.
          operationName: request.operationName ?? null,
          contextValue: context,
          variableValues: request.variables ?? null,
          prepare: (bound) => documents.get(source).prepare(bound),
        }),
    }),
    stop: async () => undefined,
  };
}
