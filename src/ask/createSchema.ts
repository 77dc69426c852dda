import type { GraphQLSchema } from 'graphql';
import { makeSchema } from '../api/makeSchema.js';
import { askQuestion } from './askQuestion.js';

let schema: GraphQLSchema | undefined;

/** The schema with all root fields. `ask` is a client of the others, so it is added here. Memoized. */
export function createSchema(): GraphQLSchema {
  schema ??= makeSchema({ ask: askQuestion });
  return schema;
}
