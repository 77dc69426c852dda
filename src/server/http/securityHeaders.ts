import type { RequestHandler } from 'express';
import helmet from 'helmet';

// The server does not terminate TLS, so it does not set HSTS.
const common = { strictTransportSecurity: false, referrerPolicy: { policy: 'no-referrer' } } as const;

/** Headers for data: no scripts, no frames. */
export const dataHeaders: RequestHandler = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
});

/**
 * Headers for the workbench: resources of this server alone, nothing inline, nothing evaluated, and no text of the data can become
 * markup. Pictures that a person saves are made in the page, hence `blob:`.
 */
export const workbenchHeaders: RequestHandler = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
  },
});

/**
 * Headers for the playground: only resources of this server, no inline scripts. The editor sets inline styles, starts
 * workers from our files or from `blob:` URLs, and embeds fonts and icons in its style sheet (`data:`).
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
