import { type ParseFailure, unknown } from '../parseFailure.js';
import type { Form } from '../patterns/form.js';
import { isIgnorable, textOf, type Word } from '../patterns/wordsOf.js';
import { quoted } from '../sentences.js';
import type { NameQuery } from './graphLookUp.js';
import { kindNames } from './kindNames.js';
import { type Hit, type MatchedThing, matchNames, type NameMatches, namesOf } from './matchNames.js';

const kindsOf: Readonly<Record<string, NameQuery['in']>> = {
  source: ['ENTITY', 'SOURCE'],
  place: ['ENTITY', 'SOURCE'],
  thing: ['ENTITY', 'SOURCE'],
  other: ['ENTITY', 'SOURCE'],
  document: ['DOCUMENT'],
};
/** A name with more candidates is too ambiguous. */
const maxMeant = 5;

/** The name in a slot, by itself and, where several may be named, each of "A, B and C"; and what to look up for them. */
interface SlotNames {
  readonly slot: string;
  readonly whole: readonly Word[];
  readonly parts: readonly (readonly Word[])[];
  readonly queries: readonly NameQuery[];
}

/** Whether a slot contains a name. */
export function isNameSlot(slot: string): boolean {
  return slot in kindsOf;
}

export function namesOfSlot(form: Form, slot: string, whole: readonly Word[]): SlotNames {
  const parts = form.several.includes(slot) ? partsOf(whole) : [];
  const queries = [whole, ...parts].map((words) => ({ text: textOf(words), in: kindsOf[slot] ?? [] }));
  return { slot, whole, parts, queries };
}

function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    const joins = word.folded === 'and' && !word.quoted;
    if (joins || word.broken) parts.push([]);
    if (!joins) parts.at(-1)?.push(word);
  }
  const named = parts.filter((part) => part.length > 0);
  return named.length > 1 && named.length <= maxMeant ? named : [];
}

/** Resolves a slot to nodes, or returns the failure. */
interface ResolvedName {
  readonly things: readonly MatchedThing[];
  readonly failure?: ParseFailure;
}

/** Resolves a slot as one name if possible, else each part. */
export function resolveName(
  form: Form,
  { slot, whole, parts }: SlotNames,
  hits: readonly (readonly Hit[])[],
): ResolvedName {
  const own = oneMeant(form, slot, whole, hits[0] ?? []);
  if (own.failure === undefined || own.failure.decisive === true || parts.length === 0) return own;
  const each = parts.map((part, index) => oneMeant(form, slot, part, hits[index + 1] ?? []));
  const failed = each.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return failed;
  return { things: [...new Map(each.flatMap(({ things }) => things).map((thing) => [thing.id, thing])).values()] };
}

function oneMeant(form: Form, slot: string, words: readonly Word[], hits: readonly Hit[]): ResolvedName {
  const called = matchNames(words, hits);
  const fitting = called.filter(({ thing }) => fits(slot, thing));
  // What two people of one name say is not answered for together. Unnamed sources share their words anyway: each is answered for.
  const pools = form.several.includes(slot) && !(slot === 'source' && shareName(fitting));
  const most = pools ? maxMeant : 1;
  if (fitting.length > 0 && fitting.length <= most) return { things: fitting.map(({ thing }) => thing) };
  const telling = words.filter((word) => !isIgnorable(word));
  const [other] = called;
  if (fitting.length === 0 && other !== undefined) return { things: [], failure: ofWrongKind(telling, other, slot) };
  const failure = unknown(telling.length === 0 ? words : telling, fitting);
  return {
    things: [],
    failure: slot === 'document' && fitting.length === 0 ? unknownDocument(failure, words) : failure,
  };
}

function shareName(called: readonly NameMatches[]): boolean {
  const named = called.filter(({ thing }) => thing.__typename !== 'UnnamedSource');
  return new Set(named.map(({ thing }) => namesOf(thing)[0])).size < named.length;
}

function unknownDocument(failure: ParseFailure, words: readonly Word[]): ParseFailure {
  return { ...failure, problem: `No document has the title ${quoted(textOf(words))}` };
}

function fits(slot: string, { __typename }: MatchedThing): boolean {
  if (slot === 'place') return __typename === 'Place';
  return slot !== 'source' || !['Place', 'OtherEntity'].includes(__typename);
}

function ofWrongKind(words: readonly Word[], { thing }: NameMatches, slot: string): ParseFailure {
  const what = `${namesOf(thing)[0]} is ${kindNames[thing.__typename] ?? 'something else'}`;
  const problem = slot === 'source' ? `${what}, not a source` : `${what}, not a place`;
  return { problem, unread: words.map(({ text }) => text), candidates: [], decisive: true };
}
