import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, type Response, Router } from 'express';
import { packageRoot } from '../packageRoot.js';
import { pageHeaders } from './http/securityHeaders.js';
import { sendError } from './http/sendError.js';

const folder = fileURLToPath(new URL('dist/playground/', packageRoot));

/** `/playground`: the page and its files, bundled when the package is built. */
export function playground(basePath: string): Router {
  const router = Router();
  router.use(pageHeaders);
  // By hand, because the static files would send /playground to /playground/ first.
  router.get('/', (request, response, next) => {
    // The page names its files as seen from here.
    if (request.originalUrl.startsWith(`${basePath}/playground/`)) return toPlayground(response, basePath);
    // Called when all is sent as well, and then there is nothing more to do.
    response.sendFile('index.html', { root: folder }, (error) => (error && !response.headersSent ? next() : undefined));
  });
  router.use(express.static(folder, { index: false, redirect: false }));
  router.get('/', (_request, response) => {
    const message = 'the playground has not been built: run npm run build, and load this page again';
    sendError(response, { status: 404, code: 'NOT_FOUND', message });
  });
  return router;
}

/** A browser that asks the API itself for a page is sent to the playground. */
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
