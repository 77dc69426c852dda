import type { ErrorCode } from '../../domain/errors.js';

/** How the program ends. Scripts rely on these numbers. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  rejected: 4,
  store: 5,
  changed: 6,
  // What shells give to a program that Ctrl-C ended.
  interrupted: 130,
} as const;
export type Ending = keyof typeof exitCodes;

/** What each ending means, for `--help`. */
export const endings: Readonly<Record<Ending, string>> = {
  ok: 'done',
  failure: 'something unexpected failed',
  usage: 'wrong usage or bad input',
  notFound: 'nothing answers to that',
  rejected: 'done, but some records were rejected',
  store: 'the store is unavailable, too slow, full, in use or unsuitable, or the server is busy',
  changed: 'done, and the answer is not what it was',
  interrupted: 'interrupted by Ctrl-C',
};

/** The ending for each code of an error that is meant to be read. */
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
