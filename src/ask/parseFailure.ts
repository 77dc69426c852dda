import { type NameMatches, namesOf } from './names/matchNames.js';
import { textOf, type Word } from './patterns/wordsOf.js';
import { listNames, quoted } from './sentences.js';

/** A part of a question that could not be read. */
export interface ParseFailure {
  /** What went wrong, as a sentence without its full stop. */
  readonly problem: string;
  /** The words that were not understood. */
  readonly unread: readonly string[];
  /** Names that may have been meant. */
  readonly candidates: readonly string[];
  /** Questions to offer before others. */
  readonly offered?: readonly string[];
  /** What is wrong is known well enough for no other form to be tried. */
  readonly decisive?: boolean;
}

export function isParseFailure(result: object): result is ParseFailure {
  return 'unread' in result;
}

/** A failure at some words. */
export function parseFailureAt(
  problem: string,
  words: readonly Word[],
  candidates: readonly string[] = [],
): ParseFailure {
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}

/** The failure to know a name, or to know which of several it is. */
export function unknown(words: readonly Word[], called: readonly NameMatches[]): ParseFailure {
  const name = quoted(textOf(words));
  const candidates = called.flatMap(({ thing }) => namesOf(thing).slice(0, 1)).slice(0, 5);
  const problem =
    candidates.length === 0
      ? `I do not know who or what ${name} is`
      : `${name} may be ${listNames(candidates, 'or')}${called.length > candidates.length ? ', among others' : ''}`;
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}
