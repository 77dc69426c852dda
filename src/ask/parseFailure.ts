import { type NameMatches, namesOf } from './names/matchNames.js';
import { textOf, type Word } from './patterns/wordsOf.js';
import { listNames, quoted } from './sentences.js';

/** A part of a question that could not be parsed. */
export interface ParseFailure {
  /** The problem, as a sentence without a full stop. */
  readonly problem: string;
  /** The words that were not understood. */
  readonly unread: readonly string[];
  /** Candidate names. */
  readonly candidates: readonly string[];
  /** Questions to suggest first. */
  readonly offered?: readonly string[];
  /** Whether the problem is conclusive, so that no other form is tried. */
  readonly decisive?: boolean;
}

export function isParseFailure(result: object): result is ParseFailure {
  return 'unread' in result;
}

/** A failure at certain words. */
export function parseFailureAt(
  problem: string,
  words: readonly Word[],
  candidates: readonly string[] = [],
): ParseFailure {
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}

/** The failure to resolve a name: unknown or ambiguous. */
export function unknown(words: readonly Word[], called: readonly NameMatches[]): ParseFailure {
  const name = quoted(textOf(words));
  const candidates = called.flatMap(({ thing }) => namesOf(thing).slice(0, 1)).slice(0, 5);
  const problem =
    candidates.length === 0
      ? `I do not know who or what ${name} is`
      : `${name} may be ${listNames(candidates, 'or')}${called.length > candidates.length ? ', among others' : ''}`;
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}
