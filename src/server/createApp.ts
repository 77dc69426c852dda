import cors from 'cors';
import express, { type Express, Router } from 'express';
import type { Logger } from 'pino';
import type { ReportDefect } from '../api/maskErrors.js';
import type { Engine } from '../graph/engine.js';
import { type AccessOptions, accessParts } from './access/accessParts.js';
import { identify } from './access/identify.js';
import { session } from './access/session.js';
import { notFound, onError } from './errorHandlers.js';
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
import { valuesLimit } from './load/askedLimit.js';
import { browsersToPlayground, playground } from './playground.js';
import type { RequestRunner } from './threads/requestRunner.js';
import { type TransferParts, transferRoutes } from './transfer/transferRoutes.js';

/** What the answers are made from. */
interface AppParts {
  readonly runner: RequestRunner;
  readonly answers: ResponseCache;
  readonly engine: Engine;
  /** @throws StoreFull while the store is known to have no room */
  readonly checkRoom: () => Promise<void>;
  readonly host: string;
  readonly access: AccessOptions;
  readonly identity: ServerIdentity;
  readonly transfer: TransferParts | undefined;
  /** Aborted when the server is being stopped. */
  readonly stopping: AbortSignal;
  readonly log: Logger;
  readonly report: ReportDefect;
}

/** Everything that happens to a request, in the order in which it happens. */
export function createApp(parts: AppParts): Express {
  const { runner, answers, host, access, transfer, log, report } = parts;
  const doors = accessParts(access, log);
  const { basePath } = doors;
  const app = express();
  // Answers of the API have their own.
  app.set('etag', false).set('query parser', false);
  app.use(withRequestId, requestLog(log), dataHeaders, hostCheck(host, access), otherSites(access.corsOrigins));
  app.use(identify(doors));
  const routes = Router();
  // What is as long as a file may take as long as it needs.
  if (transfer !== undefined) {
    routes.use(transferRoutes(transfer, { ...parts, holders: doors.keyring.holders }));
  }
  routes.use(receiveWithin(receiveMs));
  routes.get('/health', health({ ...parts, localKey: doors.localKey }));
  routes.get('/', (_request, response) => response.redirect(302, `${basePath}/playground`));
  routes.use('/session', session(doors));
  routes.use('/playground', playground(basePath));
  const limits = [jsonBody(), nestingLimit, valuesLimit(runner.schema)];
  routes.use('/graphql', browsersToPlayground(basePath), limits, graphqlRoute(runner, answers));
  app.use(basePath === '' ? '/' : basePath, routes);
  app.use(notFound(basePath), onError(report));
  return app;
}

/**
 * Pages of these sites may ask, and write with a key. Never with the cookie of a session: browsers send none without
 * Access-Control-Allow-Credentials.
 */
function otherSites(origins: readonly string[]): express.RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Apollo-Require-Preflight', 'X-Apollo-Operation-Name'],
    exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}
