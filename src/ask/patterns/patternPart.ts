import type { GraphLookUp, Worded } from '../names/graphLookUp.js';
import { type MatchedThing, matchNames, type NameMatches, namesOf, sidesOf } from '../names/matchNames.js';
import { type ParseFailure, unknown } from '../parseFailure.js';
import type { Verb } from './findVerb.js';
import { isIgnorable, nameWords, textOf, type Word } from './wordsOf.js';

/** What some words of a phrase turned out to be. */
export interface PatternPart {
  readonly words: readonly Word[];
  /** The entity they name. */
  readonly entity?: MatchedThing;
  /** The entity's whole name was said. */
  readonly exact?: boolean;
  readonly event?: MatchedThing;
  /** What to look for in the claims' texts instead. */
  readonly text?: string;
}

export function knownWords(claims: readonly Worded[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ text, predicate }) => nameWords(`${text} ${predicate}`)));
}

export const telling = (words: readonly Word[]) => words.filter((word) => !isIgnorable(word));

const areKnown = (text: string, known: ReadonlySet<string>) => nameWords(text).every((word) => known.has(word));

export function patternPartOf(
  words: readonly Word[],
  called: readonly NameMatches[],
  known: ReadonlySet<string>,
): PatternPart {
  const own = textOf(telling(words));
  const text = areKnown(own, known) ? { text: own } : {};
  const events = called.filter(({ thing }) => thing.__typename === 'Event');
  const [entity, ...others] = called.filter(({ thing }) => thing.__typename !== 'Event');
  if (entity !== undefined && others.length === 0 && (entity.most || entity.exact || text.text === undefined)) {
    return entityPiece(words, entity, text, known);
  }
  const [event] = events;
  const isOne = event !== undefined && events.length === 1;
  const isEvent = isOne && (event.exact || text.text === undefined || hasCode(words));
  return { words, ...text, ...(isEvent ? { event: event.thing } : {}) };
}

/** "UCDP 261850" is the event of that number, and not only the claims that have it in their text. */
function hasCode(words: readonly Word[]): boolean {
  return words.some(({ folded }) => /\d{5}/.test(folded));
}

/** Claims are about the sides of a crossing rather than about the crossing: then its name, which all of them bear, is looked for. */
function entityPiece(
  words: readonly Word[],
  { thing, by, exact }: NameMatches,
  text: Pick<PatternPart, 'text'>,
  known: ReadonlySet<string>,
): PatternPart {
  if (sidesOf(thing).length > 0) return { words, text: text.text ?? by };
  const own = namesOf(thing)[0] ?? '';
  return { words, entity: thing, exact, ...(text.text === undefined && areKnown(own, known) ? { text: own } : text) };
}

/** Looks once more for the words that no claim has, without those beside them that some claim has ("IS fighters"). */
export async function settleRest(
  pieces: readonly PatternPart[],
  known: ReadonlySet<string>,
  graph: GraphLookUp,
): Promise<readonly PatternPart[] | ParseFailure> {
  const isSettled = ({ entity, event, text }: PatternPart) => (entity ?? event ?? text) !== undefined;
  const open = pieces.filter((piece) => !isSettled(piece));
  if (open.length === 0) return pieces;
  const rests = open.map(({ words }) => telling(words).filter(({ text }) => !areKnown(text, known)));
  const { hits } = await graph.find(rests.map((rest) => ({ text: textOf(rest), in: ['ENTITY', 'SOURCE', 'EVENT'] })));
  const again = rests.map((rest, index) => matchNames(rest, hits[index] ?? []));
  const failed = again.findIndex((called) => called.length !== 1);
  if (failed >= 0) return unknown(rests[failed] ?? [], again[failed] ?? []);
  const mended = open.flatMap(({ words }, index): readonly PatternPart[] => {
    const found = again[index]?.[0];
    const others = telling(words).filter(({ text }) => areKnown(text, known));
    const rest = others.length === 0 ? [] : [{ words: others, text: textOf(others) }];
    const own = found?.thing.__typename === 'Event' ? { words, event: found.thing } : undefined;
    return found === undefined ? rest : [own ?? entityPiece(words, found, {}, known), ...rest];
  });
  return [...pieces.filter(isSettled), ...mended];
}

/** A verb that claims have in their texts, but only those of other predicates than its own, is a word like others. */
export function verbPiece(
  words: readonly Word[],
  verb: Verb,
  claims: readonly Worded[],
): PatternPart | readonly string[] {
  const own = words.slice(verb.start, verb.end);
  const written = own.map(({ folded }) => folded).join(' ');
  const having = claims.filter((claim) => areKnown(written, knownWords([claim])));
  const isWord = having.length > 0 && !having.some(({ predicate }) => verb.predicates.includes(predicate));
  return isWord ? { words: own, text: textOf(own) } : verb.predicates;
}

/** The most words that other numbers are tried of: each makes the tries threefold. */
const maxInflected = 4;

/** The words in the number in which a claim has all of them: "fighters killed" means "killed one fighter" too. */
export function inflected(
  pieces: readonly PatternPart[],
  predicates: readonly string[],
  claims: readonly Worded[],
): readonly PatternPart[] {
  const [piece, ...more] = pieces.filter(({ entity, event }) => entity === undefined && event === undefined);
  const words = piece?.text?.split(' ') ?? [];
  if (piece === undefined || more.length > 0 || words.length > maxInflected) return pieces;
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
