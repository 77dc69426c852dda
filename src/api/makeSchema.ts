import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import { packageRoot } from '../packageRoot.js';
import type { Context } from './execution/context.js';
import { mutations } from './mutations.js';
import { type FurtherResolvers, queries } from './queries.js';
import { readField } from './readField.js';
import { dateTimeScalar, edtfScalar } from './scalars.js';

const file = new URL('schema.graphql', packageRoot);

/**
 * The executable schema: what schema.graphql says, answered by the store.
 * `further` are resolvers of root fields of Query that stand above the API: they are clients of it.
 */
export function makeSchema(further: FurtherResolvers): GraphQLSchema {
  // The tests validate it; to do so at every start takes longer than to read it.
  const made = buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });
  resolveFields(made, { Query: queries(further), Mutation: mutations });
  for (const scalar of [dateTimeScalar, edtfScalar]) takeOver(made, scalar);
  readFromAnswers(made);
  return made;
}

/** The resolvers of the fields of a root type, by name. */
type RootResolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, Context, never>>>;

function resolveFields(made: GraphQLSchema, resolvers: Readonly<Record<string, RootResolvers>>): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = made.getType(typeName);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined)
        throw new Error(`schema.graphql has no ${typeName}.${name}, and there is a resolver for it`);
      field.resolve = resolve as NonNullable<typeof field.resolve>;
    }
  }
}

/** Gives a scalar of the schema what only a program can say of it. */
function takeOver(made: GraphQLSchema, { name, serialize, parseValue, parseLiteral }: GraphQLScalarType): void {
  const type = made.getType(name);
  if (!isScalarType(type)) throw new Error(`schema.graphql has no scalar ${name}`);
  Object.assign(type, { serialize, parseValue, parseLiteral });
}

/** Every field below a root field has been answered with it: it is only read. */
function readFromAnswers(made: GraphQLSchema): void {
  for (const type of Object.values(made.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= readField;
  }
}
