import type { GraphLookUp, Worded } from './graphLookUp.js';
import { type Called, namesOf, partsOf, type Thing, thingsCalled } from './names.js';
import { listed, quoted } from './sentences.js';
import { formsOf } from './verbs.js';
import { isIgnorable, nameWords, textOf, type Word } from './words.js';

/** What a question is about, as conditions on claims. */
export interface Topic {
  /** A ClaimFilter. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** For the reading: `claims that say "seized" and have the words rebels, Tanf`. */
  readonly said: string;
  /** The names of the entity and of the event among the conditions. */
  readonly names: { readonly entity?: string; readonly event?: string };
  /** The predicates among the conditions; none when no verb was found in the graph. */
  readonly predicates: readonly string[];
}

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

/** What some words of a phrase turned out to be. */
interface Piece {
  readonly words: readonly Word[];
  /** The entity they name. */
  readonly entity?: Thing;
  /** The entity's whole name was said. */
  readonly exact?: boolean;
  readonly event?: Thing;
  /** What to look for in the claims' texts instead. */
  readonly text?: string;
}

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly predicates: readonly string[];
}

/** Words that lead from one part of a phrase to the next. */
export const splitting: ReadonlySet<string> = new Set(
  'in at from to into onto on by near against with between over through during inside outside around and'.split(' '),
);
const negations: ReadonlySet<string> = new Set(
  "not never no didn't don't doesn't isn't wasn't weren't without".split(' '),
);
/** Words that stand for something said before: here nothing was. */
export const pronouns: ReadonlySet<string> = new Set(
  'he him his she her they them their it its this these those we us you i me'.split(' '),
);
/** The most words of a predicate, and the most candidates that are looked up. */
const longestPredicate = 3;
const mostCandidates = 1_000;

export function isUnread(result: object): result is Unread {
  return 'unread' in result;
}

/**
 * Reads a phrase such as "rebels seized Al-Tanf" or "the fighting for Al-Tanf" into conditions on claims: its verb becomes
 * the predicates that the graph has for it; a name in full becomes the entity; an event's name the event; all other words
 * must stand in the claims' texts. Every word is used, or told as unread.
 */
export async function readTopic(given: readonly Word[], graph: GraphLookUp): Promise<Topic | Unread> {
  const words = given[0]?.folded === 'that' ? given.slice(1) : given;
  const wrong = unreadable(words);
  if (wrong !== undefined) return wrong;
  const verb = await findVerb(words, graph);
  const phrases = phrasesOf(words, verb);
  const { hits, claims } = await graph.find(
    phrases.map((phrase) => ({ text: textOf(phrase), in: ['ENTITY', 'SOURCE', 'EVENT', 'CLAIM'] })),
    [textOf(words), ...(verb?.predicates.slice(0, 1) ?? [])],
  );
  const known = knownWords(claims);
  const pieces = phrases.map((phrase, index) => pieceOf(phrase, thingsCalled(phrase, hits[index] ?? []), known));
  const settled = await settleRest(pieces, known, graph);
  if (isUnread(settled)) return settled;
  const said = verb === undefined ? undefined : verbPiece(words, verb, claims);
  return topicOf(inflected(settled, verb?.predicates ?? [], claims), said);
}

/** The most words that other numbers are tried of: each makes the tries threefold. */
const mostInflected = 4;

/** The words in the number in which a claim has all of them: "fighters killed" means "killed one fighter" too. */
function inflected(
  pieces: readonly Piece[],
  predicates: readonly string[],
  claims: readonly Worded[],
): readonly Piece[] {
  const [piece, ...more] = pieces.filter(({ entity, event }) => entity === undefined && event === undefined);
  const words = piece?.text?.split(' ') ?? [];
  if (piece === undefined || more.length > 0 || words.length > mostInflected) return pieces;
  const fitting = claims
    .filter(({ predicate }) => predicates.length === 0 || predicates.includes(predicate))
    .map(({ text, predicate }) => new Set(nameWords(`${text} ${predicate}`)));
  const stands = (tried: readonly string[]) =>
    fitting.some((own) => tried.every((word) => nameWords(word).every((part) => own.has(part))));
  const ways = words.reduce<readonly (readonly string[])[]>(
    (so, word) => so.flatMap((earlier) => numbersOf(word).map((way) => [...earlier, way])),
    [[]],
  );
  const found = ways.find(stands);
  return found === undefined ? pieces : pieces.map((one) => (one === piece ? { ...one, text: found.join(' ') } : one));
}

function numbersOf(word: string): readonly string[] {
  return [word, word.replace(/s$/, ''), `${word}s`];
}

function unreadable(words: readonly Word[]): Unread | undefined {
  const wrong = (test: ReadonlySet<string>) => words.filter((word) => !word.quoted && test.has(word.folded));
  const [negative, standing] = [wrong(negations), wrong(pronouns)];
  if (negative.length > 0) {
    const positive = words.filter((word) => !negations.has(word.folded) && !isIgnorable(word));
    return {
      ...unread('A claim says that something is so; ask who denied it instead', negative),
      decisive: true,
      offered: [`Who denied that ${textOf(positive)}?`],
    };
  }
  if (standing.length > 0) return unread(`I do not know what ${quoted(textOf(standing))} stands for`, standing);
  return words.every(isIgnorable) ? unread('It is not said what the question is about', words) : undefined;
}

function unread(problem: string, words: readonly Word[], candidates: readonly string[] = []): Unread {
  return { problem, unread: words.map(({ text }) => text), candidates, decisive: candidates.length > 0 };
}

/** The first word, with those after it if they belong to it, for which the graph has a predicate. */
async function findVerb(words: readonly Word[], graph: GraphLookUp): Promise<Verb | undefined> {
  const candidates = words.flatMap((word, start) => {
    // What is written large in the middle is a name.
    if (word.quoted || isIgnorable(word) || (start > 0 && word.large)) return [];
    return Array.from({ length: longestPredicate }, (_, more) => {
      const after = words.slice(start + 1, start + 1 + more).map(({ folded }) => folded);
      const end = start + 1 + after.length;
      return after.length < more
        ? []
        : formsOf(word.folded).map((form) => ({ start, end, name: [form, ...after].join(' ') }));
    }).flat();
  });
  const few = candidates.slice(0, mostCandidates);
  const found = await graph.predicates([...new Set(few.map(({ name }) => name))]);
  const there = few.filter(({ name }) => found.has(name));
  const start = Math.min(...there.map((one) => one.start));
  const end = Math.max(...there.filter((one) => one.start === start).map((one) => one.end));
  const predicates = there.filter((one) => one.start === start && one.end === end).map(({ name }) => name);
  return predicates.length === 0 ? undefined : { start, end, predicates };
}

/** The rest of the phrase, cut at its verb, at commas and at the words that lead to where, whence and by whom. */
function phrasesOf(words: readonly Word[], verb: Verb | undefined): readonly (readonly Word[])[] {
  const phrases: Word[][] = [[]];
  words.forEach((word, index) => {
    const ofVerb = verb !== undefined && index >= verb.start && index < verb.end;
    const cuts = ofVerb || word.quoted || word.broken || (splitting.has(word.folded) && !word.quoted);
    if (cuts) phrases.push([]);
    if (!ofVerb && !(splitting.has(word.folded) && !word.quoted)) phrases.at(-1)?.push(word);
    if (word.quoted) phrases.push([]);
  });
  return phrases.map(withoutEdges).filter((phrase) => phrase.length > 0);
}

function withoutEdges(phrase: readonly Word[]): readonly Word[] {
  const first = phrase.findIndex((word) => !isIgnorable(word));
  return first < 0 ? [] : phrase.slice(first, phrase.findLastIndex((word) => !isIgnorable(word)) + 1);
}

function knownWords(claims: readonly Worded[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ text, predicate }) => nameWords(`${text} ${predicate}`)));
}

const telling = (words: readonly Word[]) => words.filter((word) => !isIgnorable(word));
const areKnown = (text: string, known: ReadonlySet<string>) => nameWords(text).every((word) => known.has(word));

function pieceOf(words: readonly Word[], called: readonly Called[], known: ReadonlySet<string>): Piece {
  const own = textOf(telling(words));
  const text = areKnown(own, known) ? { text: own } : {};
  const events = called.filter(({ thing }) => thing.__typename === 'Event');
  const [entity, ...others] = called.filter(({ thing }) => thing.__typename !== 'Event');
  if (entity !== undefined && others.length === 0 && (entity.most || entity.exact || text.text === undefined)) {
    return entityPiece(words, entity, text, known);
  }
  const [event] = events;
  const isEvent = event !== undefined && events.length === 1 && (event.exact || text.text === undefined);
  return { words, ...text, ...(isEvent ? { event: event.thing } : {}) };
}

/** Claims are about the sides of a crossing rather than about the crossing: then its name, which all of them bear, is looked for. */
function entityPiece(
  words: readonly Word[],
  { thing, by, exact }: Called,
  text: Pick<Piece, 'text'>,
  known: ReadonlySet<string>,
): Piece {
  if (sidesOf(thing).length > 0) return { words, text: text.text ?? by };
  const own = namesOf(thing)[0] ?? '';
  return { words, entity: thing, exact, ...(text.text === undefined && areKnown(own, known) ? { text: own } : text) };
}

/** The parts of a thing that bear its name. */
export function sidesOf(thing: Thing): readonly { readonly id: string; readonly name: string }[] {
  const own = nameWords(thing.name ?? '');
  return partsOf(thing).flatMap(({ id, name = '' }) => {
    const words = new Set(nameWords(name));
    return own.every((word) => words.has(word)) ? [{ id, name }] : [];
  });
}

/** Looks once more for the words that no claim has, without those beside them that some claim has ("IS fighters"). */
async function settleRest(
  pieces: readonly Piece[],
  known: ReadonlySet<string>,
  graph: GraphLookUp,
): Promise<readonly Piece[] | Unread> {
  const isSettled = ({ entity, event, text }: Piece) => (entity ?? event ?? text) !== undefined;
  const open = pieces.filter((piece) => !isSettled(piece));
  if (open.length === 0) return pieces;
  const rests = open.map(({ words }) => telling(words).filter(({ text }) => !areKnown(text, known)));
  const { hits } = await graph.find(rests.map((rest) => ({ text: textOf(rest), in: ['ENTITY', 'SOURCE', 'EVENT'] })));
  const again = rests.map((rest, index) => thingsCalled(rest, hits[index] ?? []));
  const failed = again.findIndex((called) => called.length !== 1);
  if (failed >= 0) return unknown(rests[failed] ?? [], again[failed] ?? []);
  const mended = open.flatMap(({ words }, index): readonly Piece[] => {
    const found = again[index]?.[0];
    const others = telling(words).filter(({ text }) => areKnown(text, known));
    const rest = others.length === 0 ? [] : [{ words: others, text: textOf(others) }];
    const own = found?.thing.__typename === 'Event' ? { words, event: found.thing } : undefined;
    return found === undefined ? rest : [own ?? entityPiece(words, found, {}, known), ...rest];
  });
  return [...pieces.filter(isSettled), ...mended];
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

/** A verb that claims have in their texts, but only those of other predicates than its own, is a word like others. */
function verbPiece(words: readonly Word[], verb: Verb, claims: readonly Worded[]): Piece | readonly string[] {
  const own = words.slice(verb.start, verb.end);
  const written = own.map(({ folded }) => folded).join(' ');
  const having = claims.filter((claim) => areKnown(written, knownWords([claim])));
  const isWord = having.length > 0 && !having.some(({ predicate }) => verb.predicates.includes(predicate));
  return isWord ? { words: own, text: textOf(own) } : verb.predicates;
}

/** One entity can be asked for by its id: one that has no words to be found by before one that has, its whole name last. */
function anchorOf(pieces: readonly Piece[]): Piece | undefined {
  const named = pieces.filter(({ entity }) => entity !== undefined);
  return named.find(({ text }) => text === undefined) ?? named.find(({ exact }) => exact !== true) ?? named[0];
}

function topicOf(pieces: readonly Piece[], verb: Piece | readonly string[] | undefined): Topic {
  const predicates = verb !== undefined && !('words' in verb) ? verb : [];
  const all = verb !== undefined && 'words' in verb ? [...pieces, verb] : pieces;
  const event = all.find((piece) => piece.event !== undefined);
  const rest = all.filter((piece) => piece.event === undefined);
  const anchor = anchorOf(rest);
  const texts = rest.filter((piece) => piece !== anchor).map(({ text, words }) => text ?? textOf(telling(words)));
  const text = texts.join(' ');
  const filter = {
    ...(event?.event === undefined ? {} : { event: event.event.id }),
    ...(predicates.length === 0 ? {} : { predicates }),
    ...(anchor?.entity === undefined ? {} : { entity: anchor.entity.id }),
    ...(text === '' ? {} : { text }),
  };
  const names = {
    ...(anchor?.entity?.name === undefined ? {} : { entity: anchor.entity.name }),
    ...(event?.event?.name === undefined ? {} : { event: event.event.name }),
  };
  return { filter, said: phraseOf(predicates, names, text), names, predicates };
}

/** Conditions on claims in words. */
export function phraseOf(predicates: readonly string[], { entity, event }: Topic['names'], text: string): string {
  const words = text.split(/\s+/).length === 1 ? 'word' : 'words';
  const conditions = [
    ...(event === undefined ? [] : [`describe the event ${quoted(event)}`]),
    ...(predicates.length === 0 ? [] : [`say ${listed(predicates.map(quoted), 'or')}`]),
    ...(entity === undefined ? [] : [`involve ${entity}`]),
    ...(text === '' ? [] : [`have the ${words} ${text.split(/\s+/).join(', ')}`]),
  ];
  return `claims that ${listed(conditions, 'and')}`;
}
