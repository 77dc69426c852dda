import type { GraphLookUp } from './names/graphLookUp.js';
import { readTopic } from './names/readTopic.js';
import { isNameSlot, namesOfSlot, resolveName } from './names/resolveName.js';
import type { Topic } from './names/topic.js';
import { isParseFailure, type ParseFailure } from './parseFailure.js';
import type { Form, FormMatch } from './patterns/form.js';
import type { Slots } from './patterns/pattern.js';
import type { Time } from './times/readTimes.js';

const everything: Topic = { filter: {}, said: 'all claims', names: {}, predicates: [] };

/** The resolved slots, or the failures with those that were resolved. */
export interface Resolved {
  readonly found: FormMatch;
  readonly failure?: ParseFailure & { readonly slot: string };
}

/** Resolves the slots of a form: all names in one lookup, and the topic. */
export async function resolveSlots(
  form: Form,
  slots: Slots,
  graph: GraphLookUp,
  rest: { readonly time?: Time; readonly view: FormMatch['view'] },
): Promise<Resolved> {
  const names = Object.entries(slots).filter(([slot]) => isNameSlot(slot));
  const asked = names.map(([slot, words]) => namesOfSlot(form, slot, words));
  const [topic, findings] = await Promise.all([
    slots.claim === undefined ? everything : readTopic(slots.claim, graph),
    graph.find(asked.flatMap(({ queries }) => queries)),
  ]);
  const meant = asked.map((one, index) => {
    const before = asked.slice(0, index).reduce((sum, { queries }) => sum + queries.length, 0);
    return { slot: one.slot, ...resolveName(form, one, findings.hits.slice(before, before + one.queries.length)) };
  });
  const found: FormMatch = {
    topic: isParseFailure(topic) ? everything : topic,
    things: Object.fromEntries(meant.map(({ slot, things }) => [slot, things])),
    slots,
    ...rest,
  };
  const wrong = meant.find(({ failure }) => failure !== undefined);
  if (wrong?.failure !== undefined) return { found, failure: { ...wrong.failure, slot: wrong.slot } };
  return isParseFailure(topic) ? { found, failure: { ...topic, slot: 'claim' } } : { found };
}
