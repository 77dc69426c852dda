import type { TypedQueryDocumentNode } from 'graphql';
import type { ClaimFilter, View } from '../../domain/schema/generated.js';
import type { Named } from '../../language/names/named.js';
import type { Time } from '../../language/times/readTimes.js';
import type { Needed } from '../../usecases/understanding/readExisting.js';
import type { Topic } from '../names/topic.js';
import { isParseFailure, type ParseFailure } from '../parseFailure.js';
import type { AnswerOf, Call } from '../writeQuery.js';
import { type Pattern, readPattern, type Slots } from './pattern.js';

/** The resolved slots of a question. */
export interface FormMatch {
  /** What slot `claim` is about; what meets no condition when the question has none. */
  readonly topic: Topic;
  /** The things that a slot names: one, or several where the form takes several. */
  readonly things: Readonly<Record<string, readonly Named[]>>;
  /** The words of every slot, as they were asked. */
  readonly slots: Slots;
  readonly time?: Time;
  /** What it asks beside that. */
  readonly also?: 'when' | 'how much';
  /** Who or what the question leaves out. */
  readonly except?: readonly Named[];
  /** The view of the question, to be narrowed by forms that ask for a time of knowing. */
  readonly view: View;
}

/** A parsed question. */
export interface FormReading {
  /** The interpretation, as a sentence without a full stop. */
  readonly reading: string;
  /** The calls, one root field each. */
  readonly calls: readonly Call[];
  /** What its answer needs to have something; absent if only the answer tells. */
  readonly needs?: Partial<Needed>;
  /** No claim says what the question is about: that is known before it is run. */
  readonly isEmpty?: true;
  /** What is run in place of them, and finds the same: claims by their ids. */
  readonly run?: readonly Call[];
  /** The answers of the calls, in their order, in plain sentences. */
  readonly tell: (answers: readonly unknown[]) => readonly string[];
}

/**
 * A form of questions. Slots are called by what they hold: `claim` what a claim says or is about; `source`, `place`,
 * `thing`, `other`, `document` names; anything else words that the form reads itself.
 */
export interface Form {
  readonly id: string;
  /** A question of this form on the demonstration data. */
  readonly example: string;
  readonly patterns: readonly Pattern[];
  /** Whether a question of this form may say when, or must. */
  readonly time: 'none' | 'optional' | 'required';
  /** Whether the time is that of which claims speak. */
  readonly ofClaims: boolean;
  /** Whether slot `claim` says what claims are about: what no claim says may be what some mention. */
  readonly isAbout: boolean;
  /** Whether its verb may be that of a claim too: "who rejected the offer?" */
  readonly yields: boolean;
  /** Whether claims may say what it asks for too: both are told. */
  readonly joinsClaims: boolean;
  /** Whether a question of this form may leave somebody out: "besides the Gazette". */
  readonly excepts: boolean;
  /** The slots whose name may mean several things, which are all answered for. */
  readonly several: readonly string[];
  /** How to ask for something else of this form: slots as in a pattern, and `topic` for what a claim is about. None where it takes more than that. */
  readonly template: string;
  /** Its answer has something if the topic has claims, or if the sources say anything; absent if only the answer tells. */
  readonly answers?: 'claims' | 'attributions';
  readonly read: (found: FormMatch) => FormReading | ParseFailure;
}

interface FormLines
  extends Pick<Form, 'id' | 'example' | 'template' | 'read'>,
    Partial<
      Pick<Form, 'time' | 'several' | 'ofClaims' | 'answers' | 'isAbout' | 'yields' | 'joinsClaims' | 'excepts'>
    > {
  readonly asked: readonly string[];
}

/** A form, its patterns written as lines. */
export function form({
  asked,
  time = 'none',
  several = [],
  ofClaims = time === 'optional',
  isAbout = false,
  yields = false,
  joinsClaims = false,
  excepts = false,
  ...rest
}: FormLines): Form {
  return { ...rest, isAbout, yields, joinsClaims, excepts, time, several, ofClaims, patterns: asked.map(readPattern) };
}

/** The conditions of a topic, and of a time at which what is claimed may have been so. */
export function filterOf({ topic, time }: FormMatch): ClaimFilter {
  return { ...topic.filter, ...(time?.from ? { from: time.from } : {}), ...(time?.to ? { to: time.to } : {}) };
}

/**
 * Reads a question whose slots are resolved. Claims that are known already are asked for by their ids: an engine plans that once,
 * whatever was said of them.
 */
export function readForm(
  { read, ofClaims, answers }: Pick<Form, 'read' | 'ofClaims' | 'answers'>,
  found: FormMatch,
): FormReading | ParseFailure {
  const plain = read(found);
  if (isParseFailure(plain)) return plain;
  const { ids, remarks = [] } = found.topic;
  const own =
    remarks.length === 0 ? plain : { ...plain, tell: (all: readonly unknown[]) => [...plain.tell(all), ...remarks] };
  const needs = needsOf(answers, found);
  const shown = { ...own, ...(needs && { needs }), ...(ids?.length === 0 && { isEmpty: true as const }) };
  if (ids === undefined) return shown;
  const { time, ...rest } = found;
  const known = {
    ...rest,
    ...(ofClaims || time === undefined ? {} : { time }),
    topic: { ...found.topic, filter: { ids: [...ids] } },
  };
  const run = read(known);
  return isParseFailure(run) ? shown : { ...shown, run: run.calls };
}

function needsOf(answers: Form['answers'], { topic, things, time }: FormMatch): Partial<Needed> | undefined {
  const { ids, filter } = topic;
  const conditions = Object.entries(filter);
  if (answers === 'attributions' && conditions.length === 0 && time === undefined)
    return { speakers: (things.source ?? []).map(({ id }) => id) };
  if (answers !== 'claims') return undefined;
  if (ids !== undefined && ids.length > 0) return { claims: ids };
  const about = topic.mentions.flatMap(({ things: meant }) => meant.map(({ id }) => id));
  const isOneName = topic.mentions.length === 1 && conditions.length === 1 && filter.event === undefined;
  return isOneName ? { things: about } : undefined;
}

/** A time at the end of a reading. */
export function spokenText(time: Time | undefined): string {
  return time === undefined ? '' : `, ${time.said}`;
}

/** The thing that a slot names. A form is read only when all names in it are known. */
export function thingIn({ things }: FormMatch, slot: string): Named {
  const [thing] = things[slot] ?? [];
  if (thing === undefined) throw new Error(`the slot ${slot} names nothing`);
  return thing;
}

/** A call of a document in the view of the question. Conditions of which there are none are left out. */
export function call<Result, Variables extends { readonly view?: View | null | undefined }>(
  document: TypedQueryDocumentNode<Result, Variables>,
  { view }: Pick<FormMatch, 'view'>,
  variables: NoInfer<Omit<Variables, 'view'>>,
  as?: string,
): Call<Result> {
  const given = Object.entries({ ...variables, view }).filter(([, value]) => !isEmpty(value));
  return { document, variables: Object.fromEntries(given), ...(as === undefined ? {} : { as }) };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A question that is answered by one call. */
export function readingOf<Result>(
  reading: string,
  asked: Call<Result>,
  tell: (answer: AnswerOf<Result>) => readonly string[],
): FormReading {
  return readingOfAll(reading, [asked], (answers) => answers.flatMap(tell));
}

/** Two questions in one: what the first is answered with, then the second. */
export function together(first: FormReading, second: FormReading): FormReading {
  const end = first.calls.length;
  return {
    reading: `${first.reading}; ${second.reading}`,
    calls: [...first.calls, ...second.calls],
    run: [...(first.run ?? first.calls), ...(second.run ?? second.calls)],
    tell: (answers) => [...first.tell(answers.slice(0, end)), ...second.tell(answers.slice(end))],
  };
}

/** A question that is answered by several calls of one document. */
export function readingOfAll<Result>(
  reading: string,
  calls: readonly Call<Result>[],
  tell: (answers: readonly AnswerOf<Result>[]) => readonly string[],
): FormReading {
  return { reading, calls, tell: (answers) => tell(answers as readonly AnswerOf<Result>[]) };
}
