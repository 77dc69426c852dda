import type { AskResult } from './answer.js';
import { forms } from './forms/forms.js';
import type { GraphLookUp } from './names/graphLookUp.js';
import type { MatchedThing } from './names/matchNames.js';
import { readTopic } from './names/readTopic.js';
import type { Topic } from './names/topic.js';
import { isParseFailure, type ParseFailure } from './parseFailure.js';
import type { Form } from './patterns/form.js';
import { isIgnorable, textOf, type Word } from './patterns/wordsOf.js';
import type { Resolved } from './resolveSlots.js';
import { listNames, quoted, sentence } from './sentences.js';
import { type Fills, fillsOf, namesIn, nearness, suggest } from './suggestions.js';
import { asking } from './wholeQuestion.js';

/** A question that could not be parsed, without its time. */
interface Refused {
  readonly text: string;
  readonly words: readonly Word[];
  readonly graph: GraphLookUp;
}

/** Where parsing failed. */
export interface Failed {
  readonly failure: ParseFailure;
  readonly form?: Form;
  readonly resolved?: Resolved;
}

/** Reports what was not understood, and suggests questions of the nearest forms. */
export async function refuse(question: Refused, { failure, form, resolved }: Failed): Promise<AskResult> {
  const things = await namesIn(question.words, forms, question.graph);
  return refusal(question, failure, fillsOf(things, resolved), form);
}

/** No form matches: words that neither the nearest form nor a name or claim contains were not understood. */
export async function refuseUnknown(question: Refused): Promise<AskResult> {
  const { words, graph } = question;
  const things = await namesIn(words, forms, graph);
  const start = words.findIndex((word) => !asking.has(word.folded) && !isIgnorable(word));
  const [lead, rest] = start < 0 ? [words, []] : [words.slice(0, start), words.slice(start)];
  const topic = rest.length === 0 ? undefined : await readTopic(rest, graph);
  const isTopic = topic !== undefined && !isParseFailure(topic);
  const unread = isTopic ? [] : unknownWords(words, things);
  const wanting = isTopic && tellingOf(lead).length > 0 ? tellingOf(lead) : unread;
  const texts = (wanting.length > 0 ? wanting : tellingOf(words)).map(({ text }) => text);
  const problem =
    wanting.length > 0
      ? `I do not understand ${listNames(texts.slice(0, 8).map(quoted))}`
      : 'I know each of these words, but no question of this form';
  const fills = fillsOf(things, undefined);
  const phrase = isTopic ? textOf(rest) : undefined;
  const own = phrase === undefined ? fills : withPhrase(fills, phrase, topic);
  return refusal(question, { problem, unread: texts, candidates: [] }, own);
}

function withPhrase(fills: Fills, phrase: string, topic: Topic | ParseFailure | undefined): Fills {
  const hasVerb = topic !== undefined && !isParseFailure(topic) && topic.predicates.length > 0;
  return hasVerb ? { ...fills, claim: [phrase] } : { ...fills, topic: [phrase, ...(fills.topic ?? [])] };
}

function tellingOf(words: readonly Word[]): readonly Word[] {
  return words.filter((word) => !isIgnorable(word));
}

function unknownWords(words: readonly Word[], things: readonly MatchedThing[]): readonly Word[] {
  const [nearest] = byNearness(words);
  const named = things.map(({ name = '', aliases = [] }) => [name, ...aliases].join(' ').toLowerCase());
  const isKnown = ({ folded }: Word) =>
    nearest?.patterns.some(({ cues }) => cues.has(folded)) === true || named.some((names) => names.includes(folded));
  return tellingOf(words).filter((word) => !isKnown(word));
}

function refusal(
  { text, words }: Refused,
  { problem, unread, offered = [] }: ParseFailure,
  fills: Fills,
  form?: Form,
): AskResult {
  const near = [...(form === undefined ? [] : [form]), ...byNearness(words).filter((other) => other !== form)];
  const suggestions = suggest(near, fills, { text, offered });
  return { understood: false, reading: sentence(problem), query: null, result: null, answer: [], unread, suggestions };
}

function byNearness(words: readonly Word[]): readonly Form[] {
  const scored = forms.map((form) => ({ form, near: nearness(form, words) }));
  return scored.sort((one, other) => other.near - one.near).map(({ form }) => form);
}
