import { conjugated } from '../lexicon/inflections.js';
import { type Lexicon, lexicon, type Sense } from '../lexicon/lexicon.js';
import { withAlternatives } from '../names/alternatives.js';
import { findMentions } from '../names/mentions.js';
import { hasWords, type Mention, type Named, namesOf } from '../names/named.js';
import type { Time } from '../times/readTimes.js';
import { readTimes } from '../times/readTimes.js';
import { nameWords, type Word, wordsOf } from '../words.js';
import { withoutIdioms } from './idioms.js';
import { isLightVerb, readNoun } from './nounClause.js';
import type { Argument, Proposition } from './proposition.js';
import { type QuestionLead, questionLead } from './questionLead.js';
import { type Unit, unitsOf } from './units.js';
import { readVerb, type Taken } from './verbClause.js';

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
  const mentions = withAlternatives(
    words,
    findMentions(words, names, { isName: (word) => !isPredicateWord(word, lex) }),
  );
  const isPredicate = (verb: string) => conjugated(verb).some((form) => known.predicates.has(form));
  const units = withoutIdioms(unitsOf(words, mentions), isPredicate).slice(0, longestClause);
  const found = best(candidatesOf(units, known, lex));
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

/** Reads a clause whose names were found before. What it may say, by each sense of its predicate that fits best. */
export function readClause(words: readonly Word[], mentions: readonly Mention[]): readonly Proposition[] {
  const units = withoutIdioms(unitsOf(words, mentions)).slice(0, longestClause);
  return best(candidatesOf(units, { names: [], predicates: new Set() }, lexicon()));
}

function isPredicateWord(word: Word, lex: Lexicon): boolean {
  return !word.quoted && !word.large && lex.sensesOf(word.folded).some(({ rest }) => rest.length === 0);
}

function candidatesOf(units: readonly Unit[], known: Known, lex: Lexicon): readonly Proposition[] {
  const isVerbAt = (at: number) => verbsAt(units, at, lex, known).length > 0;
  const lead = questionLead(units, isVerbAt);
  const found = propositionsOf(lead.units, lead, known, lex);
  if (found.length > 0 || lead.phraseUnits.length === 0) return found;
  // "How many casualties did they suffer?", "How many attacks were there at Cale?"
  const bare = { ...lead, fills: false, auxiliaries: [], phraseUnits: [] };
  return [
    [...lead.units, ...lead.phraseUnits],
    [...lead.phraseUnits, ...lead.units],
  ].flatMap((order) => propositionsOf(order, bare, known, lex));
}

function verbsAt(units: readonly Unit[], at: number, lex: Lexicon, known: Known): readonly Sense[] {
  return sensesAt(units, at, lex, known).filter(
    ({ isNoun, forms }) => !isNoun && !(forms.size === 1 && forms.has('gerund')),
  );
}

function sensesAt(units: readonly Unit[], at: number, lex: Lexicon, known: Known): readonly Sense[] {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.words[0]?.quoted === true) return [];
  const own = lex.sensesOf(unit.folded);
  const plain = lex.plainSenses(unit.folded).flatMap((sense) => {
    const forms = new Set(lex.formsOf(sense.family));
    const rests = [...known.predicates].flatMap((predicate) => {
      const [first = '', ...rest] = predicate.split(' ');
      return forms.has(first) ? [rest] : [];
    });
    // "Laid off" is another verb than "laid".
    return rests
      .filter((rest, index) =>
        rest.length === 0
          ? rests.findIndex((one) => one.length === 0) === index
          : !sense.isNoun && rest.every((word) => particles.has(word)),
      )
      .map((rest) => ({ ...sense, rest, base: [sense.base, ...rest].join(' ') }));
  });
  return [...own, ...plain];
}

/** What makes another verb of a verb. */
const particles: ReadonlySet<string> = new Set('up down out off over in on back away through apart aside'.split(' '));

/** Where the further words of a sense stand: next to the first, or behind its object. */
function restOf(units: readonly Unit[], at: number, rest: readonly string[]): readonly number[] | undefined {
  if (rest.length === 0) return [];
  const widest = Math.min(units.length - rest.length, at + 7);
  for (let start = at + 1; start <= widest; start += 1) {
    if (rest.every((word, index) => units[start + index]?.folded === word || isOwnNoun(units[start + index], word))) {
      const between = units.slice(at + 1, start);
      if (between.some(({ kind }) => kind === 'preposition' || kind === 'question')) return undefined;
      return rest.map((_, index) => start + index);
    }
  }
  return undefined;
}

function isOwnNoun(unit: Unit | undefined, word: string): boolean {
  return unit?.kind === 'word' && unit.folded === `${word}s`;
}

function propositionsOf(
  units: readonly Unit[],
  lead: QuestionLead,
  known: Known,
  lex: Lexicon,
): readonly Proposition[] {
  return units.flatMap((_, at) =>
    sensesAt(units, at, lex, known).flatMap((sense): readonly Proposition[] => {
      const own = restOf(units, at, sense.rest);
      if (own === undefined) return [];
      const place = { at, own };
      const ways = sense.isNoun
        ? [asObject(readNoun(units, place, sense, lead), isObjectAt(units, at, lex, known))]
        : isHeadline(units, place, sense, lex)
          ? []
          : [readVerb(units, place, sense, lead), readVerb(units, place, sense, lead, true)];
      return ways.flatMap((taken) => (taken === undefined ? [] : [propositionOf(units, place, sense, taken, lead)]));
    }),
  );
}

/** "The Cale clashes" and "Cale battle" say what was there, not what the place does. */
function isHeadline(
  units: readonly Unit[],
  { at, own }: { readonly at: number; readonly own: readonly number[] },
  { forms }: Sense,
  lex: Lexicon,
): boolean {
  const [only] = units;
  const isNoun = lex.sensesOf(units[at]?.folded ?? '').some((sense) => sense.isNoun && sense.rest.length === 0);
  return (
    at === 1 &&
    units.length === 2 &&
    own.length === 0 &&
    isNoun &&
    (forms.has('base') || forms.has('third')) &&
    only?.mention?.things.every(({ __typename }) => __typename === 'Place') === true
  );
}

/** "Condemned the attack": what is said is the verb's. */
function isObjectAt(units: readonly Unit[], at: number, lex: Lexicon, known: Known): boolean {
  const from = units.slice(0, at).findLastIndex(({ kind }) => kind === 'preposition') + 1;
  return units
    .slice(from, at)
    .some(
      ({ folded, possessive }, index) =>
        !possessive &&
        !isLightVerb(folded) &&
        verbsAt(units, from + index, lex, known).some(({ forms }) => forms.has('past') || forms.has('third')),
    );
}

function asObject(taken: Taken | undefined, isObject: boolean): Taken | undefined {
  return taken === undefined || !isObject ? taken : { ...taken, score: taken.score - 4 };
}

function propositionOf(
  units: readonly Unit[],
  { at, own }: { readonly at: number; readonly own: readonly number[] },
  sense: Sense,
  taken: Taken,
  lead: QuestionLead,
): Proposition {
  const words = units.flatMap((unit) => unit.words);
  const pronouns = units
    .filter(({ kind }, index) => kind === 'pronoun' && !own.includes(index))
    .flatMap((unit) => unit.words);
  const starts = words.map(({ start }) => start);
  return {
    sense,
    predicate: [at, ...own].flatMap((index) => units[index]?.words ?? []),
    args: taken.args.filter((argument) => !isHollow(argument)),
    ...(lead.asked === undefined ? {} : { asked: lead.asked }),
    ...(taken.quantity === undefined ? {} : { quantity: taken.quantity }),
    ...(taken.modality === undefined ? {} : { modality: taken.modality }),
    negated: taken.negated,
    unread: pronouns,
    // A longer predicate is the more particular one.
    score: taken.score + own.length,
    span: { start: Math.min(...starts), end: Math.max(...words.map(({ end }) => end)) },
  };
}

/** "In the spill": an event whose name has the words. */
function withEvents(argument: Argument, { names }: Known): Argument {
  if (argument.asked) return argument;
  const ways = waysOfSaying(argument);
  const events = names.filter(
    ({ __typename, name = '' }) =>
      __typename === 'Event' && ways.some((said) => said.length > 0 && hasWords(name, said)),
  );
  return events.length === 0 ? argument : { ...argument, events: events.map(({ id }) => id) };
}

/** Its words; of a place where something was, each of its names. */
function waysOfSaying({ mentions, words, isLocative }: Argument): readonly (readonly string[])[] {
  if (mentions.length === 0) return [words.map(({ folded }) => folded)];
  if (!isLocative || mentions.length > 1) return [];
  return mentions.flatMap(({ things }) =>
    things.filter(({ __typename }) => __typename === 'Place').flatMap((thing) => namesOf(thing).map(nameWords)),
  );
}

/** Says nothing and asks nothing. */
function isHollow({ mentions, words, heads, asked }: Argument): boolean {
  return mentions.length === 0 && words.length === 0 && heads.length === 0 && !asked;
}

/** Those that fit best. Senses of one place that fit alike stay side by side. */
function best(found: readonly Proposition[]): readonly Proposition[] {
  const most = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= most - 0.5 && score > 0);
}
