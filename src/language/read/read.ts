import { conjugated, verbBasesOf } from '../lexicon/inflections.js';
import { type Lexicon, lexicon, lexiconOfArticles } from '../lexicon/lexicon.js';
import { withAlternatives } from '../names/alternatives.js';
import { findMentions } from '../names/mentions.js';
import { hasWords, isKindOf, type Mention, type Named, namesOf } from '../names/named.js';
import type { Time } from '../times/readTimes.js';
import { readTimes } from '../times/readTimes.js';
import { nameWords, type Word, wordsOf } from '../words.js';
import type { Argument, Proposition } from './proposition.js';
import { propositionsIn } from './propositions.js';
import { withoutIdioms } from './units/idioms.js';
import { unitsOf } from './units/units.js';

/** What a graph knows that a text may speak of. */
export interface Known {
  readonly names: readonly Named[];
  /** Predicates of claims, of no family. */
  readonly predicates: ReadonlySet<string>;
}

/** What was read of a text. */
export interface TextReading {
  /** The words without the time. */
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** What it may say, by each sense of its predicate; none for a name or a topic. */
  readonly propositions: readonly Proposition[];
  readonly time?: Time;
}

/** The most units of a clause: what is longer is cut. */
const longestClause = 80;

/**
 * Reads a sentence, a noun phrase or a question: which predicate it has, and what stands to it in which role. Pure: what the graph
 * knows is passed in. Every predicate that could be meant is tried as a verb and as a noun; the ones that fit best are given.
 */
export function readSentence(text: string, known: Known, now: Date): TextReading {
  const timed = readTimes(wordsOf(text), now);
  return readWords(timed.words, known, timed.time);
}

/** As `readSentence`, of words without their time. */
export function readWords(words: readonly Word[], known: Known, time?: Time): TextReading {
  const lex = lexicon();
  const names = known.names.filter(({ __typename }) => __typename !== 'Document');
  const own = wordsOfPredicates(words, known.predicates);
  const mentions = withAlternatives(
    words,
    findMentions(words, names, { isName: (word) => !isPredicateWord(word, lex) && !own.has(word) }).filter(
      (mention) => !isAskedKind(words, mention),
    ),
  );
  const isPredicate = (verb: string) => conjugated(verb).some((form) => known.predicates.has(form));
  const units = withoutIdioms(unitsOf(words, mentions), isPredicate).slice(0, longestClause);
  const found = best(propositionsIn(units, known, lex));
  return {
    words,
    mentions,
    propositions: found.map((one) => ({
      ...one,
      args: one.args.map((argument) => withEvents(argument, known)),
      ...(time && { time }),
    })),
    ...(time && { time }),
  };
}

/** Reads a clause of an article whose names were found before. What it may say, by each sense of its predicate that fits best. */
export function readClause(words: readonly Word[], mentions: readonly Mention[]): readonly Proposition[] {
  const units = withoutIdioms(unitsOf(words, mentions)).slice(0, longestClause);
  return best(propositionsIn(units, { predicates: new Set() }, lexiconOfArticles()));
}

/** "Which club": what is asked for, and not the club of "a club official". */
function isAskedKind(words: readonly Word[], { from, word, how }: Mention): boolean {
  const before = words[from - 1];
  return how === 'PART' && word !== undefined && before?.quoted === false && ['which', 'what'].includes(before.folded);
}

function isPredicateWord(word: Word, lex: Lexicon): boolean {
  return !word.quoted && !word.large && lex.sensesOf(word.folded).some(({ rest }) => rest.length === 0);
}

/** "Lost power", "went missing": what the predicate of a claim says in several words, its verb in whatever form, is no part of a name. */
function wordsOfPredicates(words: readonly Word[], predicates: Known['predicates']): ReadonlySet<Word> {
  const longer = [...predicates].map((predicate) => predicate.split(' ')).filter((own) => own.length > 1);
  const isAt = (own: readonly string[], at: number) =>
    own.every((one, more) => {
      const word = words[at + more];
      if (word === undefined || word.quoted || word.large) return false;
      return word.folded === one || (more === 0 && areOfOneVerb(word.folded, one));
    });
  return new Set(
    words.flatMap((_, at) => longer.filter((own) => isAt(own, at)).flatMap((own) => words.slice(at, at + own.length))),
  );
}

function areOfOneVerb(one: string, other: string): boolean {
  const bases = verbBasesOf(one);
  return verbBasesOf(other).some((base) => bases.includes(base));
}

/** "In the spill": an event whose name has the words. */
function withEvents(argument: Argument, { names }: Known): Argument {
  if (argument.asked) return withDescribed(argument, names);
  const ways = waysOfSaying(argument);
  const events = names.filter(
    ({ __typename, name = '' }) =>
      __typename === 'Event' && ways.some((said) => said.length > 0 && hasWords(name, said)),
  );
  return events.length === 0 ? argument : { ...argument, events: events.map(({ id }) => id) };
}

/** "Which painting": what the graph says is one. */
function withDescribed(argument: Argument, names: readonly Named[]): Argument {
  const said = [...argument.words.map(({ folded }) => folded), ...argument.heads];
  const described = said.length === 0 ? [] : names.filter((thing) => said.every((word) => isKindOf(word, thing)));
  return described.length === 0 ? argument : { ...argument, described: described.map(({ id }) => id) };
}

/** Its words; of a place where something was, each of its names. */
function waysOfSaying({ mentions, words, isLocative }: Argument): readonly (readonly string[])[] {
  if (mentions.length === 0) return [words.map(({ folded }) => folded)];
  if (!isLocative || mentions.length > 1) return [];
  return mentions.flatMap(({ things }) =>
    things.filter(({ __typename }) => __typename === 'Place').flatMap((thing) => namesOf(thing).map(nameWords)),
  );
}

/** Those that fit best. Senses of one place that fit alike stay side by side. */
function best(found: readonly Proposition[]): readonly Proposition[] {
  const most = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= most - 0.5 && score > 0);
}
