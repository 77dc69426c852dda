import type { Form, Found } from './form.js';
import type { GraphLookUp, NameQuery } from './graphLookUp.js';
import { kindNames } from './kindNames.js';
import type { Slots } from './pattern.js';
import type { Time } from './readTimes.js';
import { readTopic } from './readTopic.js';
import { quoted } from './sentences.js';
import { type Called, namesOf, type Thing, thingsCalled } from './thingsCalled.js';
import type { Topic } from './topic.js';
import { isUnread, type Unread, unknown } from './unread.js';
import { isIgnorable, textOf, type Word } from './wordsOf.js';

const kindsOf: Readonly<Record<string, NameQuery['in']>> = {
  source: ['ENTITY', 'SOURCE'],
  place: ['ENTITY', 'SOURCE'],
  thing: ['ENTITY', 'SOURCE'],
  other: ['ENTITY', 'SOURCE'],
  document: ['DOCUMENT'],
};
/** A name that may mean more things than these is too wide to be answered for all of them. */
const mostMeant = 5;
const everything: Topic = { filter: {}, said: 'all claims', names: {}, predicates: [] };

/** What slots turned out to be; or what of them could not be read, beside what could. */
export interface Resolved {
  readonly found: Found;
  readonly failure?: Unread & { readonly slot: string };
}

/** Reads the slots of a form: names through the graph, all in one look-up, and what claims are about. */
export async function resolveSlots(
  form: Form,
  slots: Slots,
  graph: GraphLookUp,
  rest: { readonly time?: Time; readonly view: Found['view'] },
): Promise<Resolved> {
  const names = Object.entries(slots).filter(([slot]) => slot in kindsOf);
  const [topic, findings] = await Promise.all([
    slots.claim === undefined ? everything : readTopic(slots.claim, graph),
    graph.find(names.flatMap(([slot, words]) => queryOf(slot, words))),
  ]);
  const meant = names.map(([slot, words], index) => ({
    slot,
    ...meantBy(form, slot, words, findings.hits[index] ?? []),
  }));
  const found: Found = {
    topic: isUnread(topic) ? everything : topic,
    things: Object.fromEntries(meant.map(({ slot, things }) => [slot, things])),
    slots,
    ...rest,
  };
  const wrong = meant.find(({ failure }) => failure !== undefined);
  if (wrong?.failure !== undefined) return { found, failure: { ...wrong.failure, slot: wrong.slot } };
  return isUnread(topic) ? { found, failure: { ...topic, slot: 'claim' } } : { found };
}

function queryOf(slot: string, words: readonly Word[]): readonly NameQuery[] {
  return [{ text: textOf(words), in: kindsOf[slot] ?? [] }];
}

interface Meant {
  readonly things: readonly Thing[];
  readonly failure?: Unread;
}

function meantBy(form: Form, slot: string, words: readonly Word[], hits: Parameters<typeof thingsCalled>[1]): Meant {
  const called = thingsCalled(words, hits);
  const fitting = called.filter(({ thing }) => fits(slot, thing));
  const most = form.several.includes(slot) ? mostMeant : 1;
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

function unknownDocument(failure: Unread, words: readonly Word[]): Unread {
  return { ...failure, problem: `I know no document with the title ${quoted(textOf(words))}` };
}

function fits(slot: string, { __typename }: Thing): boolean {
  if (slot === 'place') return __typename === 'Place';
  return slot !== 'source' || __typename !== 'Place';
}

function ofWrongKind(words: readonly Word[], { thing }: Called, slot: string): Unread {
  const what = `${namesOf(thing)[0]} is ${kindNames[thing.__typename] ?? 'something else'}`;
  const problem = slot === 'source' ? `${what}, and does not speak` : `${what}, not a place`;
  return { problem, unread: words.map(({ text }) => text), candidates: [], decisive: true };
}
