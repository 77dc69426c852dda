import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';
import { parseEdtf } from '../domain/edtf/edtf.js';
import { InvalidInput } from '../domain/errors.js';
import { parseInstant } from '../domain/instant.js';

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

/** An RFC 3339 instant; any offset is taken, UTC with milliseconds is given. */
export const dateTimeScalar = textScalar('DateTime', parseInstant);

/** A date or time in EDTF, kept as it was written. */
export const edtfScalar = textScalar('EDTF', (given) => parseEdtf(given));
