import type { ErrorCode } from '../../domain/errors.js';

/** Exit codes. Scripts rely on these numbers. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  flagged: 1,
  usage: 2,
  notFound: 3,
  rejected: 4,
  store: 5,
  changed: 6,
  // The shell convention for a program ended by Ctrl-C.
  interrupted: 130,
} as const;
export type Ending = keyof typeof exitCodes;

/** The meaning of each exit code, for `--help`. */
export const endings: Readonly<Record<Ending, string>> = {
  ok: 'success',
  failure: 'unexpected error',
  flagged: 'success, but something in the draft is to be looked at',
  usage: 'wrong usage or invalid input',
  notFound: 'nothing found',
  rejected: 'success, but some records were rejected',
  store: 'the store is unavailable, too slow, full, in use or incompatible, or the server is busy',
  changed: 'success, but the answer has changed',
  interrupted: 'interrupted by Ctrl-C',
};

/** The exit code for each error code. */
export const endingOf: Readonly<Record<ErrorCode, Ending>> = {
  BAD_USER_INPUT: 'usage',
  BROKEN_INPUT: 'usage',
  CONFLICT: 'usage',
  FORBIDDEN: 'usage',
  NOT_FOUND: 'notFound',
  BUSY: 'store',
  STORE_BUSY: 'store',
  STORE_FULL: 'store',
  STORE_UNAVAILABLE: 'store',
  STORE_TOO_SLOW: 'store',
  STORE_UNSUITABLE: 'store',
};
