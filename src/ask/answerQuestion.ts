import { type GraphQLSchema, print } from 'graphql';
import { InvalidInput, WhosaidError } from '../domain/errors.js';
import type { AskResult } from './answer.js';
import { forms } from './forms/forms.js';
import { type GraphLookUp, graphLookUp, type Run } from './names/graphLookUp.js';
import { isParseFailure, type ParseFailure } from './parseFailure.js';
import { fittingForms } from './patterns/fittingForms.js';
import type { Form, FormMatch, FormReading } from './patterns/form.js';
import { stripPoliteness } from './patterns/politeness.js';
import { longestQuestion, wordsOf } from './patterns/wordsOf.js';
import { type Failed, refuse, refuseUnknown } from './refuse.js';
import { resolveSlots } from './resolveSlots.js';
import { sentence } from './sentences.js';
import { readTimes, type Timed } from './times/readTimes.js';
import { wrongAsAWhole } from './wholeQuestion.js';
import { writeQuery } from './writeQuery.js';

/** The context of a question. */
interface Asking {
  readonly schema: GraphQLSchema;
  readonly run: Run;
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
  const { recordedAt } = asking.view;
  const graph = graphLookUp(asking.schema, asking.run, recordedAt ?? undefined);
  const words = stripPoliteness(wordsOf(text));
  const timed = readTimes(words, asking.now);
  const refused = { text, words: timed.words, graph };
  const wrong = wrongAsAWhole(words, timed);
  if (wrong !== undefined) return refuse(refused, { failure: wrong });
  const read = await readQuestion(timed, graph, asking.view);
  if (read === undefined) return refuseUnknown(refused);
  return 'failure' in read ? refuse(refused, read) : give(read, asking);
}

/** The first matching form that can be resolved; else the failure of the first match; undefined without a match. */
async function readQuestion(
  timed: Timed,
  graph: GraphLookUp,
  view: FormMatch['view'],
): Promise<FormReading | Failed | undefined> {
  let first: Failed | undefined;
  for (const { form, slots } of fittingForms(forms, timed.words).slice(0, maxTried)) {
    const rest = { ...(timed.time === undefined ? {} : { time: timed.time }), view };
    const resolved = await resolveSlots(form, slots, graph, rest);
    const read = resolved.failure ?? wrongTime(form, timed) ?? form.read(resolved.found);
    if (!isParseFailure(read)) return read;
    first ??= { failure: read, form, resolved };
    if (read.decisive === true) break;
  }
  return first;
}

async function give({ reading, calls, tell }: FormReading, { schema, run }: Asking): Promise<AskResult> {
  const query = writeQuery(schema, calls);
  const read = { understood: true, reading: sentence(reading), query: print(query), unread: [], suggestions: [] };
  try {
    // Serialized as over HTTP, so that the answer describes exactly the returned result.
    const result = JSON.parse(JSON.stringify(await run(query))) as Record<string, unknown>;
    return { ...read, result, answer: tell(Object.values(result)) };
  } catch (error) {
    const isAnswer = error instanceof WhosaidError && (error.code === 'BAD_USER_INPUT' || error.code === 'NOT_FOUND');
    if (!isAnswer) throw error;
    return { ...read, result: null, answer: [sentence(`This cannot be answered: ${error.message}`)] };
  }
}

function wrongTime(form: Form, { time }: Timed): ParseFailure | undefined {
  if (form.time === 'none' && time !== undefined) {
    const problem = `This kind of question takes no time, but it says "${time.said}"`;
    return { problem, unread: [time.said], candidates: [] };
  }
  if (form.time !== 'required' || time !== undefined) return undefined;
  return { problem: 'The question needs a time, such as "on 4 March 2016" or "by 2016"', unread: [], candidates: [] };
}
