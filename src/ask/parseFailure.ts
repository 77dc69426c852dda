import { type Called, namesOf } from './names/matchNames.js';
import { textOf, type Word } from './patterns/wordsOf.js';
import { listed, quoted } from './sentences.js';

/** A part of a question that could not be read. */
export interface Unread {
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

export function isUnread(result: object): result is Unread {
  return 'unread' in result;
}

/** A failure at some words. */
export function unreadAt(problem: string, words: readonly Word[], candidates: readonly string[] = []): Unread {
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}

/** The failure to know a name, or to know which of several it is. */
export function unknown(words: readonly Word[], called: readonly Called[]): Unread {
  const name = quoted(textOf(words));
  const candidates = called.flatMap(({ thing }) => namesOf(thing).slice(0, 1)).slice(0, 5);
  const problem =
    candidates.length === 0
      ? `I do not know who or what ${name} is`
      : `${name} may be ${listed(candidates, 'or')}${called.length > candidates.length ? ', among others' : ''}`;
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}
