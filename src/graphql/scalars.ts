import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';
import { parseEdtf } from '../model/edtf.js';
import { InvalidInput } from '../model/errors.js';

/** A scalar that travels as a string and is checked on its way in. */
function textScalar(name: string, check: (text: unknown) => string): GraphQLScalarType {
  const parse = (given: unknown): string => {
    try {
      return check(given);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      throw new GraphQLError(error.message, { extensions: { code: error.code } });
    }
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === 'StringValue' ? node.value : undefined),
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 instant; any offset is taken, UTC with milliseconds is given. */
export const dateTime = textScalar('DateTime', (given) => {
  const date = typeof given === 'string' && instant.test(given) ? new Date(given) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) {
    throw new InvalidInput(
      `${JSON.stringify(given)?.slice(0, 60)} is not an instant such as 2016-03-05T12:00:00Z (RFC 3339)`,
    );
  }
  return date.toISOString();
});

/** A date or time in EDTF, kept as it was written. */
export const edtf = textScalar('EDTF', (given) => parseEdtf(given));
