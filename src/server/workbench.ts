import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import { packageRoot } from '../packageRoot.js';
import { paths } from '../web/workbench/paths.js';
import { packedFiles } from './http/packedFiles.js';
import { workbenchHeaders } from './http/securityHeaders.js';
import { sendError } from './http/sendError.js';

const folder = fileURLToPath(new URL('dist/workbench/', packageRoot));

/** The pages at `/`: one page for the address of every screen, which shows the right one itself, and its assets. */
export function workbench(basePath: string): Router {
  const router = Router();
  const page = sendPage(basePath);
  for (const path of Object.values(paths)) router.get(path, workbenchHeaders, page);
  router.use('/workbench', workbenchHeaders, packedFiles(folder));
  return router;
}

/** For addresses that nothing has: a browser that opens one is sent the page, which says so and where to go on. */
export function noSuchPage(basePath: string): Router {
  const router = Router();
  const page = sendPage(basePath, 404);
  const isOpening: RequestHandler = (request, _response, next) =>
    next(request.method === 'GET' && request.accepts(['json', 'html']) === 'html' ? undefined : 'router');
  router.use(isOpening, workbenchHeaders, page);
  return router;
}

/** Sends the page with the base path in the addresses of its assets: screens have paths of different depths. */
function sendPage(basePath: string, status = 200): RequestHandler {
  let page: Promise<string> | undefined;
  return async (_request, response) => {
    page ??= readFile(`${folder}index.html`, 'utf8').then((text) => text.replaceAll('%BASE%', basePath));
    try {
      response
        .status(status)
        .set('Cache-Control', 'no-cache')
        .type('html')
        .send(await page);
    } catch {
      page = undefined;
      const message = 'the workbench has not been built: run npm run build and reload this page';
      sendError(response, { status: 404, code: 'NOT_FOUND', message });
    }
  };
}
