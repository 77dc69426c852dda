import cors from 'cors';
import express, { type Express, Router } from 'express';
import type { Logger } from 'pino';
import type { PreparedDocuments } from '../api/execution/preparedDocuments.js';
import type { ReportDefect } from '../api/maskErrors.js';
import type { Engine } from '../graph/engine.js';
import { type AccessOptions, accessParts } from './access/accessParts.js';
import { identify } from './access/identify.js';
import { session } from './access/session.js';
import { notFound, onError } from './errorHandlers.js';
import { extractRoute } from './extract/extractRoute.js';
import { nestingLimit } from './graphql/nestingLimit.js';
import type { ResponseCache } from './graphql/responseCache.js';
import { graphqlRoute } from './graphqlRoute.js';
import { health, type ServerIdentity } from './health.js';
import { hostCheck } from './http/hostCheck.js';
import { receiveMs, receiveWithin } from './http/receiveWithin.js';
import { withRequestId } from './http/requestId.js';
import { requestLog } from './http/requestLog.js';
import { dataHeaders } from './http/securityHeaders.js';
import { jsonBody } from './jsonBody.js';
import { valuesLimit } from './load/valuesLimit.js';
import { browsersToPlayground, playground } from './playground.js';
import type { RequestRunner } from './threads/requestRunner.js';
import { type TransferParts, transferRoutes } from './transfer/transferRoutes.js';
import { noSuchPage, workbench } from './workbench.js';

/** The dependencies of the app. */
interface AppParts {
  readonly runner: RequestRunner;
  readonly documents: PreparedDocuments;
  readonly answers: ResponseCache;
  readonly engine: Engine;
  /** @throws StoreFull while the store is known to be full */
  readonly checkRoom: () => Promise<void>;
  readonly host: string;
  readonly access: AccessOptions;
  readonly identity: ServerIdentity;
  readonly transfer: TransferParts | undefined;
  /** Aborted when the server is shutting down. */
  readonly stopping: AbortSignal;
  readonly log: Logger;
  readonly report: ReportDefect;
}

/** The middleware and routes, in the order in which they run. */
export function createApp(parts: AppParts): Express {
  const { runner, documents, answers, host, access, transfer, log, report } = parts;
  const accessDeps = accessParts(access, log);
  const { basePath } = accessDeps;
  const app = express();
  // GraphQL responses set their own ETag.
  app.set('etag', false).set('query parser', false);
  app.use(withRequestId, requestLog(log), dataHeaders, hostCheck(host, access), allowOrigins(access.corsOrigins));
  app.use(identify(accessDeps));
  const routes = Router();
  // Uploads and downloads of files have no time limit.
  if (transfer !== undefined) {
    routes.use(transferRoutes(transfer, { ...parts, holders: accessDeps.keyring.holders }));
  }
  routes.use('/extract', extractRoute(parts));
  routes.use(receiveWithin(receiveMs));
  routes.get('/health', health({ ...parts, localKey: accessDeps.localKey }));
  routes.use('/session', session(accessDeps));
  routes.use('/playground', playground(basePath));
  routes.use(workbench(basePath));
  const limits = [jsonBody(), nestingLimit, valuesLimit(documents)];
  routes.use('/graphql', browsersToPlayground(basePath), limits, graphqlRoute(runner, answers));
  routes.use(noSuchPage(basePath));
  app.use(basePath === '' ? '/' : basePath, routes);
  app.use(notFound(basePath), onError(report));
  return app;
}

/**
 * Allows other sites to query, and to write with a key. Session cookies never work there: browsers do not send them
 * without Access-Control-Allow-Credentials.
 */
function allowOrigins(origins: readonly string[]): express.RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Apollo-Require-Preflight', 'X-Apollo-Operation-Name'],
    exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}
