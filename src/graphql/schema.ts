import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { mutations, payloads } from './mutations.js';
import { queries } from './queries.js';
import { readField } from './readField.js';
import { dateTime, edtf } from './scalars.js';

// Works from src/graphql and from dist/bin alike: both lie two folders below the package.
const file = new URL('../../schema.graphql', import.meta.url);

/** The executable schema: what schema.graphql says, answered by the store. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(file, 'utf8'),
    resolvers: { Query: queries, Mutation: mutations, ...payloads, DateTime: dateTime, EDTF: edtf },
  });
  readFromAnswers(schema);
  return schema;
}

/** Every field below a root field has been answered with it: it is only read. */
function readFromAnswers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= readField;
  }
}
