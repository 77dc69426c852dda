import { meantBy } from '../../language/names/mentions.js';
import { type Named, namesOf } from '../../language/names/named.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';
import { type ParseFailure, unknown } from '../parseFailure.js';
import type { Form } from '../patterns/form.js';
import { quoted } from '../sentences.js';
import { written } from '../suggest/written.js';
import { kindNames } from './kindNames.js';

const slots: ReadonlySet<string> = new Set(['source', 'place', 'thing', 'other', 'document']);
/** A name with more candidates is too ambiguous. */
const maxMeant = 5;

/** Whether a slot contains a name. */
export function isNameSlot(slot: string): boolean {
  return slots.has(slot);
}

/** What a slot names, or why that is not known. */
interface ResolvedName {
  readonly things: readonly Named[];
  readonly failure?: ParseFailure;
}

/** Resolves a slot as one name if possible, else each part of "A, B and C". */
export function resolveName(form: Form, slot: string, words: readonly Word[], names: readonly Named[]): ResolvedName {
  const own = oneMeant(form, slot, words, names);
  const parts = form.several.includes(slot) ? partsOf(words) : [];
  if (own.failure === undefined || own.failure.decisive === true || parts.length === 0) return own;
  const each = parts.map((part) => oneMeant(form, slot, part, names));
  const failed = each.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return failed;
  return { things: [...new Map(each.flatMap(({ things }) => things).map((thing) => [thing.id, thing])).values()] };
}

function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    const joins = (word.folded === 'and' || word.folded === 'or') && !word.quoted;
    if (joins || word.broken) parts.push([]);
    if (!joins) parts.at(-1)?.push(word);
  }
  const named = parts.filter((part) => part.length > 0);
  return named.length > 1 && named.length <= maxMeant ? named : [];
}

function oneMeant(form: Form, slot: string, words: readonly Word[], names: readonly Named[]): ResolvedName {
  const called = meantBy(
    words,
    names.filter((one) => isDocument(one) === (slot === 'document') && one.isArea !== true),
  );
  const fitting = called.filter((thing) => fits(slot, thing));
  // What two people of one name say is not answered for together. Unnamed sources share their words anyway: each is answered for.
  const pools = form.several.includes(slot) && !(slot === 'source' && shareName(fitting));
  const most = pools ? maxMeant : 1;
  if (fitting.length > 0 && fitting.length <= most) return { things: fitting };
  const telling = words.filter((word) => !isIgnorable(word));
  const [other] = called;
  if (fitting.length === 0 && other !== undefined) return { things: [], failure: ofWrongKind(telling, other, slot) };
  const failure = unknown(telling.length === 0 ? words : telling, fitting);
  return {
    things: [],
    failure: slot === 'document' && fitting.length === 0 ? unknownDocument(failure, words) : failure,
  };
}

function isDocument({ __typename }: Named): boolean {
  return __typename === 'Document';
}

function shareName(things: readonly Named[]): boolean {
  const named = things.filter((thing) => thing.__typename !== 'UnnamedSource');
  return new Set(named.map((thing) => namesOf(thing)[0])).size < named.length;
}

function unknownDocument(failure: ParseFailure, words: readonly Word[]): ParseFailure {
  return { ...failure, problem: `No document has the title ${quoted(textOf(words))}` };
}

function fits(slot: string, { __typename }: Named): boolean {
  if (slot === 'place') return __typename === 'Place';
  if (__typename === 'Event') return false;
  return slot !== 'source' || !['Place', 'OtherEntity'].includes(__typename);
}

function ofWrongKind(words: readonly Word[], thing: Named, slot: string): ParseFailure {
  const what = `${namesOf(thing)[0]} is ${kindNames[thing.__typename] ?? 'something else'}`;
  const problem = slot === 'source' ? `${what}, not a source` : `${what}, not a place`;
  const offered = slot === 'place' ? [`What is said about ${written(namesOf(thing)[0] ?? '')}?`] : [];
  // What claims say of an event may still be what is asked for: "what was the fee for Alma?"
  const decisive = thing.__typename !== 'Event';
  return { problem, unread: words.map(({ text }) => text), candidates: [], decisive, offered };
}
