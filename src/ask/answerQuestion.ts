import { type GraphQLSchema, print } from 'graphql';
import { InvalidInput, WhosaidError } from '../domain/errors.js';
import type { Engine } from '../graph/engine.js';
import { longestQuestion } from '../language/words.js';
import type { AskResult } from './answer.js';
import { graphReader } from './graphReader.js';
import type { FormReading } from './patterns/form.js';
import { type Moment, readQuestion } from './read/readQuestion.js';
import { sentence } from './sentences.js';
import { offered } from './suggest/offered.js';
import { type Run, writeQuery } from './writeQuery.js';

/** The context of a question. */
interface Asking extends Moment {
  readonly schema: GraphQLSchema;
  readonly run: Run;
  readonly engine: Engine;
}

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
  const read = await readQuestion(text, asking, (words) => graphReader(asking.engine, asking.view, words));
  if (!('failure' in read)) return give(read, asking);
  const { problem, unread } = read.failure;
  const suggestions = await offered(text, read, asking, async (one) => (await give(one, asking)).result);
  return { understood: false, reading: sentence(problem), query: null, result: null, answer: [], unread, suggestions };
}

async function give(
  { reading, calls, run: known = calls, tell }: FormReading,
  { schema, run }: Asking,
): Promise<AskResult> {
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
