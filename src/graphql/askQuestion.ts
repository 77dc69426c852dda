import { type DocumentNode, execute, type GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { WhosaidError } from '../model/errors.js';
import { answerQuestion } from '../services/ask/answerQuestion.js';
import type { Context } from './context.js';

type Args = Readonly<Record<string, unknown>>;

/** An English question, answered by the query that it is read as, on the schema and in the context of this request. */
export const askQuestion: GraphQLFieldResolver<unknown, Context, Args> = (_, args, context, { schema }) => {
  const run = async (document: DocumentNode): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await execute({ schema, document, contextValue: context });
    if (errors?.[0] !== undefined) throw causeOf(errors[0]);
    return data ?? {};
  };
  const view = Object.fromEntries(Object.entries((args.view ?? {}) as Args).filter(([, value]) => value !== null));
  return answerQuestion(String(args.question), { schema, run, view, now: new Date() });
};

/** An error that was written to be read, as it is; anything else stays what masks it. */
function causeOf(error: GraphQLError): Error {
  return error.originalError instanceof WhosaidError ? error.originalError : error;
}
