import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { ReportDefect } from '../graphql/maskErrors.js';
import type { Engine } from '../store/engine.js';
import type { Answers } from './answers.js';
import { notFound, onError } from './errorHandlers.js';
import { graphql } from './graphql.js';
import { health } from './health.js';
import { hostCheck } from './hostCheck.js';
import { browsersToPlayground, playground } from './playground.js';
import { withRequestId } from './requestId.js';
import { requestLog } from './requestLog.js';
import type { RequestRunner } from './requestRunner.js';
import { dataHeaders } from './securityHeaders.js';

/** What the answers are made from. */
export interface AppParts {
  readonly runner: RequestRunner;
  readonly answers: Answers;
  readonly engine: Engine;
  readonly host: string;
  readonly version: string;
  readonly log: Logger;
  readonly report: ReportDefect;
}

/** Everything that happens to a request, in the order in which it happens. */
export function createApp({ runner, answers, engine, host, version, log, report }: AppParts): Express {
  const app = express();
  // Answers of the API have their own.
  app.set('etag', false).set('query parser', false);
  app.use(withRequestId, requestLog(log), dataHeaders, hostCheck(host));
  app.get('/health', health(engine, version, log));
  app.get('/', (_request, response) => response.redirect(302, '/playground'));
  app.use('/playground', playground());
  app.use('/graphql', browsersToPlayground, express.json({ limit: '1mb' }), graphql(runner, answers));
  app.use(notFound, onError(report));
  return app;
}
