import type { ComparedClaim } from '../language/match/comparedClaim.js';
import { type Named, namesOf } from '../language/names/named.js';
import { textOf, type Word } from '../language/words.js';
import { descriptionOf } from './names/descriptionOf.js';
import { listNames, quoted } from './sentences.js';

const maxCandidates = 5;

/** A part of a question that could not be parsed. */
export interface ParseFailure {
  /** The problem, as a sentence without a full stop. */
  readonly problem: string;
  /** The words that were not understood. */
  readonly unread: readonly string[];
  /** Candidates, each as a question can name it. */
  readonly candidates: readonly string[];
  /** Questions to suggest first. */
  readonly offered?: readonly string[];
  /** Claims that are near what was asked. */
  readonly near?: readonly ComparedClaim[];
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

/** The failure to resolve a name: unknown or ambiguous. Things of one name are told apart, and asked for by their ids. */
export function unknown(words: readonly Word[], called: readonly Named[]): ParseFailure {
  const name = quoted(textOf(words));
  const told = called.slice(0, maxCandidates);
  const isShared = (thing: Named) => called.filter((other) => namesOf(other)[0] === namesOf(thing)[0]).length > 1;
  const labels = told.map((thing) =>
    isShared(thing) ? `${namesOf(thing)[0]} (${descriptionOf(thing)}, ${thing.id})` : (namesOf(thing)[0] ?? thing.id),
  );
  const problem =
    labels.length === 0
      ? `I do not know who or what ${name} is`
      : `${name} may be ${listNames(labels, 'or')}${called.length > labels.length ? ', among others' : ''}`;
  return {
    problem,
    unread: words.map(({ text }) => text),
    candidates: told.map((thing) => (isShared(thing) ? thing.id : (namesOf(thing)[0] ?? thing.id))),
    decisive: labels.length > 0,
  };
}
