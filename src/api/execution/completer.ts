import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type ResponseMap, responseMapTag, type SelectedField, type Selection } from '../../graph/shape/selection.js';

/** Makes what was answered into what the response has: the members that were asked for, each as its type has it. */
export type Complete = (value: unknown) => unknown;

interface Member {
  readonly key: string;
  readonly name: string;
  readonly complete: Complete;
}

/** How values of a type are completed, as the specification's CompleteValue does; `where` is for messages. */
export function completerOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selection: Selection | undefined,
  where: string,
): Complete {
  if (isNonNullType(type)) {
    const complete = completerOf(schema, type.ofType, selection, where);
    return (value) => complete(value) ?? missing(where);
  }
  if (isListType(type)) {
    const complete = completerOf(schema, type.ofType, selection, where);
    return (value) => (isAbsent(value) ? null : listOf(value, where).map(complete));
  }
  if (isLeafType(type)) return (value) => (isAbsent(value) ? null : type.serialize(value));
  const members = new Map(
    Object.entries(selection ?? {}).map(([name, fields]) => [name, membersOf(schema, name, fields)]),
  );
  const only = isObjectType(type) ? type.name : undefined;
  return (value) => {
    if (isAbsent(value)) return null;
    const name = only ?? (value as ResponseMap).__typename;
    return completeObject(value as object, name, members.get(name) ?? []);
  };
}

function membersOf(schema: GraphQLSchema, typeName: string, fields: readonly SelectedField[]): readonly Member[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of the schema that has fields`);
  return fields.map(({ key, name, selection }) => {
    const field = type.getFields()[name];
    // Only __typename is a field of every type and stands in none.
    const complete = field && completerOf(schema, field.type, selection, `${typeName}.${name}`);
    return { key, name, complete: complete ?? (() => typeName) };
  });
}

function completeObject(value: object, name: string, members: readonly Member[]): unknown {
  if (typeof value !== 'object') throw new Error(`${name} is answered with something that has no members`);
  const source = value as Readonly<Record<string, unknown>>;
  const answered = responseMapTag in value ? 'key' : 'name';
  const completed: Record<string, unknown> = {};
  for (const member of members) completed[member.key] = member.complete(source[member[answered]]);
  return completed;
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where} is a list and is answered with something else`);
  return value;
}

function missing(where: string): never {
  throw new Error(`${where} must not be null, and nothing was answered for it`);
}
