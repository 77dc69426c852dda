import { fileURLToPath } from 'node:url';
import { type RequestHandler, type Response, Router } from 'express';
import { packageRoot } from '../packageRoot.js';
import { packedFiles } from './http/packedFiles.js';
import { pageHeaders } from './http/securityHeaders.js';
import { sendError } from './http/sendError.js';

const folder = fileURLToPath(new URL('dist/playground/', packageRoot));

/** `/playground`: the page and its assets, bundled at build time. */
export function playground(basePath: string): Router {
  const router = Router();
  router.use(pageHeaders);
  // Not by express.static, which would redirect /playground to /playground/.
  router.get('/', (request, response, next) => {
    // Asset paths in the page are relative to /playground.
    if (request.originalUrl.startsWith(`${basePath}/playground/`)) return toPlayground(response, basePath);
    // The callback is also called after success.
    response.sendFile('index.html', { root: folder }, (error) => (error && !response.headersSent ? next() : undefined));
  });
  router.use(packedFiles(folder));
  router.get('/', (_request, response) => {
    const message = 'the playground has not been built: run npm run build and reload this page';
    sendError(response, { status: 404, code: 'NOT_FOUND', message });
  });
  return router;
}

/** Redirects browsers that open the API URL to the playground. */
export function browsersToPlayground(basePath: string): RequestHandler {
  const answers = ['application/json', 'application/graphql-response+json', 'text/html'];
  return (request, response, next) => {
    if (request.method !== 'GET' || request.accepts(answers) !== 'text/html') return next();
    toPlayground(response, basePath);
  };
}

function toPlayground(response: Response, basePath: string): void {
  response.redirect(302, `${basePath}/playground`);
}
