import { type GraphQLSchema, print } from 'graphql';
import { InvalidInput, WhosaidError } from '../domain/errors.js';
import type { Engine } from '../graph/engine.js';
import { foreignLanguage } from '../language/foreign.js';
import { readWords } from '../language/read/read.js';
import { readTimes, type Timed } from '../language/times/readTimes.js';
import { longestQuestion, wordsOf } from '../language/words.js';
import type { AskResult } from './answer.js';
import { forms } from './forms/forms.js';
import { type GraphReader, graphReader } from './graphReader.js';
import { hasContent } from './hasContent.js';
import { isParseFailure, type ParseFailure } from './parseFailure.js';
import { fittingForms } from './patterns/fittingForms.js';
import { type Form, type FormMatch, type FormReading, readForm } from './patterns/form.js';
import { stripPoliteness } from './patterns/politeness.js';
import { readContent } from './readContent.js';
import { type Failed, refusal, refuseUnknown } from './refuse.js';
import { failureOf, resolveSlots, topicOf } from './resolveSlots.js';
import { listNames, sentence } from './sentences.js';
import { unreadable } from './unreadable.js';
import { wrongAsAWhole } from './wholeQuestion.js';
import { type Run, writeQuery } from './writeQuery.js';

/** The context of a question. */
interface Asking {
  readonly schema: GraphQLSchema;
  readonly run: Run;
  readonly engine: Engine;
  /** The view of the API. */
  readonly view: FormMatch['view'];
  /** The reference date for "last week". */
  readonly now: Date;
}

/** The maximum number of matching forms to try. */
const maxTried = 3;

/**
 * Parses an English question by rules and answers it with the resulting query. The question is not understood if any word is
 * not covered by a rule, or if a name is unknown or too ambiguous.
 * @throws InvalidInput if the question is too long; WhosaidError if the store fails
 */
export async function answerQuestion(question: string, asking: Asking): Promise<AskResult> {
  const text = question.trim().replace(/\s+/gu, ' ');
  const length = [...text].length;
  if (length > longestQuestion) {
    throw new InvalidInput(`the question is ${length} characters long; the maximum is ${longestQuestion}`);
  }
  const read = await readQuestion(text, asking);
  if (!('failure' in read)) return give(read, asking);
  return refusal(text, read, async (suggestion) => isAnswered(suggestion, asking));
}

/** Whether a question is understood and its answer has something. */
async function isAnswered(question: string, asking: Asking): Promise<boolean> {
  const read = await readQuestion(question, asking);
  if ('failure' in read) return false;
  const { result } = await give(read, asking);
  return hasContent(result);
}

async function readQuestion(text: string, { engine, view, now }: Asking): Promise<FormReading | Failed> {
  const language = foreignLanguage(text);
  const words = stripPoliteness(wordsOf(text));
  const timed = readTimes(words, now);
  const graph = await graphReader(engine, view, timed.words);
  const refused = { words: timed.words, graph };
  if (language !== undefined) return refuseUnknown(refused, `This question is in ${language}; I read English`);
  const wrong = wrongAsAWhole(words, timed);
  if (wrong !== undefined) return { ...refused, failure: wrong };
  const failed: Failed[] = [];
  for (const { form, slots } of fittingForms(forms, timed.words).slice(0, maxTried)) {
    const rest = { ...(timed.time === undefined ? {} : { time: timed.time }), view };
    const resolved = await resolveSlots(form, slots, graph, rest);
    const read = resolved.failure ?? wrongTime(form, timed) ?? readForm(form.read, resolved.found, form);
    if (!isParseFailure(read)) return read;
    failed.push({ ...refused, failure: read, form, resolved });
    if (read.decisive === true) break;
  }
  const [first] = failed;
  if (first?.failure.decisive === true) return first;
  const content = await readWhole(timed, graph, view);
  if (!isParseFailure(content)) return content;
  if (first !== undefined) return first;
  return content.problem === '' ? refuseUnknown(refused) : { ...refused, failure: content };
}

/** Reads a question, or words, for what claims say: who did it, when, whether, how many. */
async function readWhole(
  timed: Timed,
  graph: GraphReader,
  view: FormMatch['view'],
): Promise<FormReading | ParseFailure> {
  const nothing = { problem: '', unread: [], candidates: [] };
  const { words, time } = timed;
  const reading = readWords(words, graph.known, time);
  const isTopic = reading.propositions.length === 0 && reading.mentions.length > 0;
  if (reading.propositions.length === 0 && !isTopic) return nothing;
  const wrong = unreadable(words, true);
  if (wrong !== undefined) return wrong;
  const found = await graph.find(reading);
  const failure = failureOf(found, words);
  if (failure !== undefined) return isTopic ? nothing : failure;
  const match = { topic: topicOf(found), things: {}, slots: {}, view, ...(time && { time }) };
  return readForm(readContent, match, { ofClaims: true });
}

async function give({ reading, calls, run: known = calls, tell }: FormReading, { schema, run }: Asking): Promise<AskResult> {
  const query = writeQuery(schema, calls);
  const read = { understood: true, reading: sentence(reading), query: print(query), unread: [], suggestions: [] };
  try {
    // Serialized as over HTTP, so that the answer describes exactly the returned result.
    const result = JSON.parse(JSON.stringify(await run(writeQuery(schema, known)))) as Record<string, unknown>;
    return { ...read, result, answer: tell(Object.values(result)) };
  } catch (error) {
    const isAnswer = error instanceof WhosaidError && (error.code === 'BAD_USER_INPUT' || error.code === 'NOT_FOUND');
    if (!isAnswer) throw error;
    return { ...read, result: null, answer: [sentence(`This cannot be answered: ${error.message}`)] };
  }
}

function wrongTime(form: Form, { time }: Timed): ParseFailure | undefined {
  if (form.time === 'none' && time !== undefined) {
    const problem = `This kind of question takes no time, but it says ${listNames([time.said])}`;
    return { problem, unread: [time.said], candidates: [] };
  }
  if (form.time !== 'required' || time !== undefined) return undefined;
  return { problem: 'The question needs a time, such as "on 4 March 2016" or "by 2016"', unread: [], candidates: [] };
}
