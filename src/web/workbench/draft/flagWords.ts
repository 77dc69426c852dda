import type { DraftSentenceFragment } from '../generated.js';

type FlagKind = DraftSentenceFragment['flags'][number]['kind'];

/** What is to be looked at, as a label. */
export const flagWords: Readonly<Record<FlagKind, string>> = {
  NOT_FOUND: 'not in this graph',
  DENIED: 'denied',
  DOUBTED: 'doubted',
  ONE_VOICE: 'one voice at most',
  NOT_SEVERAL: 'not several sources',
  SINGLE_POINT: 'all hangs on one',
  FIGURE: 'another figure',
  ONLY_OWN_SOURCE: 'only the source it names',
  NO_DENIAL: 'no such denial',
};

/** The sign before the label. */
export const flagSigns: Readonly<Record<FlagKind, string>> = {
  NOT_FOUND: '?',
  DENIED: '◆',
  DOUBTED: '◇',
  ONE_VOICE: '①',
  NOT_SEVERAL: '≠',
  SINGLE_POINT: '⚠',
  FIGURE: '#',
  ONLY_OWN_SOURCE: '①',
  NO_DENIAL: '∌',
};
