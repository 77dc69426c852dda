import { type GraphQLSchema, isEnumType } from 'graphql';

/**
 * Adds to graphql-js' sentence about a value that an enumeration does not have which values it has, and which other enumeration
 * has that one. Where graphql-js names near values, it stands as it is.
 */
export function explainEnum(message: string, schema: GraphQLSchema): string {
  const [, value, name] = /Value "(\w{1,60})" does not exist in "(\w+)" enum\.$/.exec(message) ?? [];
  const type = name === undefined ? undefined : schema.getType(name);
  if (value === undefined || !isEnumType(type)) return message;
  const home = Object.values(schema.getTypeMap()).find(
    (other) => isEnumType(other) && !other.name.startsWith('__') && other.getValue(value) !== undefined,
  );
  const values = type.getValues().map((one) => one.name);
  return `${message} Its values are ${values.join(', ')}${home === undefined ? '' : `; ${value} is a value of ${home.name}`}.`;
}
