import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { TooMuchToRead, WhosaidError } from '../domain/errors.js';
import { explainEnum } from './explainEnum.js';

/** Takes note of a defect and returns the id under which the log has it. */
export type ReportDefect = (error: unknown) => string;

/** Codes of errors that were made for a client: graphql-js's and Apollo's own about a request, and our limits. */
const publicCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
]);

/** What the operator reads of the store names addresses and folders; this is what a client may know of it. */
const storeSentences: Readonly<Partial<Record<string, string>>> = {
  STORE_BUSY: 'the store is in use by another process: try again later',
  STORE_FULL:
    'the disk of the store is full: reading works, and writing will once whoever runs this server has made room',
  STORE_UNAVAILABLE: 'the store does not answer: try again in a moment; whoever runs this server finds why in its log',
  STORE_TOO_SLOW:
    'this takes the store longer than one request may: ask about less, with a filter, or about one thing at a time',
  STORE_UNSUITABLE: 'the store cannot serve this request: whoever runs this server finds why in its log',
};

/**
 * Makes Apollo's `formatError`. A client sees the code and the sentence of an error that was written to be read, and
 * of everything else only that it happened and where the log has it: no stack, no statement, no address.
 */
export function maskErrors(report: ReportDefect, schema: GraphQLSchema) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, message, requestId } = publicView(error, report);
    return {
      message: explainEnum(message, schema),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: requestId === undefined ? { code } : { code, requestId },
    };
  };
}

/** What a client may know of an error. */
export interface PublicView {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
}

/** The code and the sentence of an error for a client; what is not for its eyes is reported. */
export function publicView(error: unknown, report: ReportDefect): PublicView {
  const ours = causes(error).find((cause) => cause instanceof WhosaidError);
  if (ours) return viewOfOurs(ours, error, report);
  const code = publicCode(error);
  if (code === undefined) {
    const message = 'internal error: it is in the log of the server under this request id';
    return { code: 'INTERNAL_SERVER_ERROR', message, requestId: report(unwrapResolverError(error)) };
  }
  const message = shortened((error as GraphQLError).message.trim());
  return tooManyTokens(message) ?? { code, message };
}

/** graphql-js repeats a value that does not fit in each sentence about it, however long it is. */
const longestMessage = 1_000;

function shortened(message: string): string {
  if (message.length <= longestMessage) return message;
  // What is wrong stands at the end, after the value.
  return `${message.slice(0, longestMessage / 2)} … ${message.slice(-longestMessage / 2)}`;
}

function viewOfOurs(ours: WhosaidError, error: unknown, report: ReportDefect): PublicView {
  const sentence = storeSentences[ours.code];
  if (sentence !== undefined && !(ours instanceof TooMuchToRead))
    return { code: ours.code, message: sentence, requestId: report(ours) };
  // graphql-js puts before our sentence which variable or value it is about.
  return { code: ours.code, message: error instanceof GraphQLError ? error.message : ours.message };
}

/** The innermost code wins: Apollo wraps every error of a validation rule into one of its own. */
function publicCode(error: unknown): string | undefined {
  const chain = causes(error);
  const innermost = chain.at(-1);
  // Something that graphql-js only reports, not its own error.
  if (!(innermost instanceof GraphQLError)) return undefined;
  const codes = chain.map((cause) => (cause instanceof GraphQLError ? cause.extensions.code : undefined));
  const code = codes.findLast((candidate) => candidate !== undefined);
  return publicCodes.has(code) ? String(code) : abortedCode(innermost);
}

/** After a hundred mistakes graphql-js stops looking for more, and says so without a code. */
function abortedCode({ message }: GraphQLError): string | undefined {
  if (!message.includes('error limit reached')) return undefined;
  return message.startsWith('Too many errors processing variables') ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}

// The limit on tokens is the parser's own, and its sentence does not say what to do.
function tooManyTokens(message: string): PublicView | undefined {
  const limit = /contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (limit === undefined) return undefined;
  const sentence = `The query has more than ${limit} tokens: put values into variables, or send several queries`;
  return { code: 'QUERY_TOO_LARGE', message: sentence };
}

function causes(error: unknown): readonly unknown[] {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined || inner === null ? [error] : [error, ...causes(inner)];
}
