import { isParseFailure, type ParseFailure, parseFailureAt } from '../parseFailure.js';
import { findVerb } from '../patterns/findVerb.js';
import {
  inflected,
  knownWords,
  type PatternPart,
  patternPartOf,
  settleRest,
  telling,
  verbPiece,
} from '../patterns/patternPart.js';
import { phrasesOf } from '../patterns/phrasesOf.js';
import { textOf, type Word } from '../patterns/wordsOf.js';
import { unreadable } from '../unreadable.js';
import type { GraphLookUp } from './graphLookUp.js';
import { isAdminArea, type MatchedThing, matchNames, mayHavePlacesWithin } from './matchNames.js';
import { phraseOf, type Topic } from './topic.js';

/** Each phrase is a separate search, so the number is limited. */
const maxPhrases = 12;

/**
 * Parses a phrase such as "rebels seized Al-Tanf" or "the fighting for Al-Tanf" into conditions on claims: the verb becomes
 * matching predicates of the graph; a full name becomes the entity; the name of an event the event; all other words must occur
 * in the text of the claims. Every word is used or reported as not understood.
 */
export async function readTopic(given: readonly Word[], graph: GraphLookUp): Promise<Topic | ParseFailure> {
  const words = given[0]?.folded === 'that' ? given.slice(1) : given;
  const wrong = unreadable(words);
  if (wrong !== undefined) return wrong;
  const verb = await findVerb(words, graph);
  const phrases = phrasesOf(words, verb);
  if (phrases.length > maxPhrases) {
    return parseFailureAt(
      `The question has ${phrases.length} names and phrases; the maximum is ${maxPhrases}`,
      phrases.slice(maxPhrases).flat(),
    );
  }
  const { hits, claims } = await graph.find(
    phrases.map((phrase) => ({ text: textOf(phrase), in: ['ENTITY', 'SOURCE', 'EVENT', 'CLAIM'] })),
    [textOf(words), ...(verb?.predicates.slice(0, 1) ?? [])],
  );
  const known = knownWords(claims);
  const pieces = phrases.map((phrase, index) => patternPartOf(phrase, matchNames(phrase, hits[index] ?? []), known));
  const settled = await settleRest(pieces, known, graph);
  if (isParseFailure(settled)) return settled;
  const said = verb === undefined ? undefined : verbPiece(words, verb, claims);
  return topicOf(inflected(settled, verb?.predicates ?? [], claims), said);
}

/** One entity can be asked for by its id: one that has no words to be found by before one that has, its whole name last. */
function anchorOf(pieces: readonly PatternPart[]): PatternPart | undefined {
  const named = pieces.filter(({ entity }) => entity !== undefined);
  return named.find(({ text }) => text === undefined) ?? named.find(({ exact }) => exact !== true) ?? named[0];
}

function topicOf(pieces: readonly PatternPart[], verb: PatternPart | readonly string[] | undefined): Topic {
  const predicates = verb !== undefined && !('words' in verb) ? verb : [];
  const all = verb !== undefined && 'words' in verb ? [...pieces, verb] : pieces;
  const event = all.find((piece) => piece.event !== undefined);
  const rest = all.filter((piece) => piece.event === undefined);
  const anchor = anchorOf(rest);
  const entity = anchor?.entity;
  const kind = entity === undefined ? 'entity' : filterKind(entity);
  const texts = rest.filter((piece) => piece !== anchor).map(({ text, words }) => text ?? textOf(telling(words)));
  const text = texts.join(' ');
  const filter = {
    ...(event?.event === undefined ? {} : { event: event.event.id }),
    ...(predicates.length === 0 ? {} : { predicates }),
    ...(entity === undefined ? {} : { [kind]: kind === 'adminArea' ? entity.name : entity.id }),
    ...(text === '' ? {} : { text }),
  };
  const names = {
    ...(entity?.name === undefined ? {} : { [kind]: entity.name }),
    ...(event?.event?.name === undefined ? {} : { event: event.event.name }),
  };
  return { filter, said: phraseOf(predicates, names, text), names, predicates };
}

/** A question about a place is about all that lies within it, or about the administrative area of that name. */
function filterKind(entity: MatchedThing): 'entity' | 'within' | 'adminArea' {
  if (mayHavePlacesWithin(entity)) return 'within';
  return isAdminArea(entity) ? 'adminArea' : 'entity';
}
