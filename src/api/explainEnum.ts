import { type GraphQLSchema, isEnumType } from 'graphql';

/**
 * Adds to graphql-js' sentence about a value that an enumeration does not have which values it has, and which other enumeration
 * has that one. Where graphql-js names near values and no other enumeration has the value, it stands as it is.
 */
export function explainEnum(message: string, schema: GraphQLSchema): string {
  const [, value, name, guess] =
    /Value "(\w{1,60})" does not exist in "(\w+)" enum\.( Did you mean .*)?$/.exec(message) ?? [];
  const type = name === undefined ? undefined : schema.getType(name);
  if (value === undefined || !isEnumType(type)) return message;
  const home = Object.values(schema.getTypeMap()).find(
    (other) => isEnumType(other) && !other.name.startsWith('__') && other.getValue(value) !== undefined,
  );
  if (guess !== undefined && home === undefined) return message;
  const sentence = message.slice(0, message.length - (guess?.length ?? 0));
  const values = type.getValues().map((one) => one.name);
  return `${sentence} Its values are ${values.join(', ')}${home === undefined ? '' : `; ${value} is a value of ${home.name}`}.`;
}
