import { Router } from 'express';
import type { Logger } from 'pino';
import type { ReportDefect } from '../../api/maskErrors.js';
import { localCaller } from '../../config/accessSettings.js';
import type { Engine } from '../../graph/engine.js';
import { type ExportFormat, exportRoute } from './exportRoute.js';
import { type ImportFormat, importRoute } from './importRoute.js';
import type { SpoolPlace } from './spool.js';

/** The import and export formats, wired by the code that starts the server. */
export interface TransferParts {
  readonly importers: readonly ImportFormat[];
  readonly exporters: readonly ExportFormat[];
  readonly spool: SpoolPlace;
}

interface ServerParts {
  /** Whose names stand for a key. */
  readonly holders: readonly string[];
  readonly engine: Engine;
  readonly stopping: AbortSignal;
  readonly report: ReportDefect;
  readonly log: Logger;
}

/** `/import` and `/export`: whole files in and out. */
export function transferRoutes({ importers, exporters, spool }: TransferParts, server: ServerParts): Router {
  const { engine, holders, stopping, report, log } = server;
  const router = Router();
  router.use(
    '/import',
    importRoute({ engine, formats: importers, spool, reserved: [localCaller, ...holders], stopping, report, log }),
  );
  router.use('/export', exportRoute({ engine, formats: exporters, stopping, report, log }));
  return router;
}
