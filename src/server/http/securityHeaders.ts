import type { RequestHandler } from 'express';
import helmet from 'helmet';

// No TLS of our own, so nothing to pin a browser to.
const common = { strictTransportSecurity: false, referrerPolicy: { policy: 'no-referrer' } } as const;

/** For answers that are data: nothing in them is ever run or shown in a frame. */
export const dataHeaders: RequestHandler = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
});

/**
 * For the playground: everything from this server, and no text is ever run as code. Its editor sets styles while it
 * runs, starts its workers from files of ours or from small scripts of its own (`blob:`), and has its fonts and icons
 * inside its style sheet (`data:`).
 */
export const pageHeaders: RequestHandler = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
  },
});
