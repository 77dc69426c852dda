import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../graphql/context.js';
import type { ReportDefect } from '../graphql/maskErrors.js';
import type { Engine } from '../store/engine.js';
import { notFound, onError } from './errorHandlers.js';
import { health } from './health.js';
import { hostCheck } from './hostCheck.js';
import { browsersToPlayground, playground } from './playground.js';
import { withRequestId } from './requestId.js';
import { requestLog } from './requestLog.js';
import { dataHeaders } from './securityHeaders.js';
import { writesOf } from './writingRule.js';

/** What the answers are made from. */
export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly engine: Engine;
  readonly host: string;
  readonly version: string;
  readonly log: Logger;
  readonly report: ReportDefect;
}

/** Everything that happens to a request, in the order in which it happens. */
export function createApp({ apollo, engine, host, version, log, report }: AppParts): Express {
  const app = express();
  // Hashing every answer costs more than it saves: hardly two are alike.
  app.set('etag', false).set('query parser', false);
  app.use(withRequestId, requestLog(log), dataHeaders, hostCheck(host));
  app.get('/health', health(engine, version, log));
  app.get('/', (_request, response) => response.redirect(302, '/playground'));
  app.use('/playground', playground());
  app.use('/graphql', browsersToPlayground, notStored, express.json({ limit: '1mb' }), graphql(apollo, engine));
  app.use(notFound, onError(report));
  return app;
}

/** The handler of the API: who asks is 'local' until there are keys. */
function graphql(apollo: ApolloServer<Context>, engine: Engine): RequestHandler {
  return expressMiddleware(apollo, {
    context: async ({ req }) => ({ engine, by: 'local', writes: writesOf(req) }),
  });
}

/** An answer holds for the moment it was given. */
const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
