import type { DocumentNode, GraphQLError } from 'graphql';
import { executeOperation } from '../api/execution/executeOperation.js';
import type { QueryResolvers } from '../api/generated.js';
import { momentOfView } from '../usecases/understanding/readText.js';
import { answerQuestion } from './answerQuestion.js';

/** Answers an English question with the schema and the context of this request. */
export const askQuestion: QueryResolvers['ask'] = (_, args, context, { schema }) => {
  const run = async (document: DocumentNode): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await executeOperation({ schema, document, contextValue: context });
    if (errors?.[0] !== undefined) throw causeOf(errors[0]);
    return data ?? {};
  };
  const view = Object.fromEntries(Object.entries(args.view ?? {}).filter(([, value]) => value !== null));
  return answerQuestion(args.question, { schema, run, engine: context.engine, view, now: momentOfView(view) });
};

/** The error without locations, because the client did not write the query. */
function causeOf(error: GraphQLError): Error {
  return error.originalError ?? error;
}
