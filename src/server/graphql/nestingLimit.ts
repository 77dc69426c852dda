import type { Request, RequestHandler } from 'express';
import { Lexer, Source, TokenKind } from 'graphql';
import { type HttpError, sendError } from '../http/sendError.js';

/** Records nest 7 levels deep, queries in practice up to 30. Far above that, recursive parsers run out of stack. */
const maxNesting = 100;

const sentence = `the request nests lists, objects or brackets more than ${maxNesting} levels deep: reduce the nesting`;

/** The error for a request that is nested too deeply. */
export const tooDeep: HttpError = { status: 400, code: 'BAD_REQUEST', message: sentence };

/** Properties of a JSON text, determined in one pass over its bytes before parsing. */
interface Shape {
  readonly isDeep: boolean;
  /** One less than the number of members, in each list and object. */
  readonly commas: number;
}

/** The shape of a JSON text. Stops counting once the text is too deep. */
export function shapeOf(bytes: Buffer): Shape {
  let depth = 0;
  let commas = 0;
  let isText = false;
  for (let at = 0; at < bytes.length && depth <= maxNesting; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isText = !isText;
    else if (isText) at += byte === backslash ? 1 : 0;
    else if (byte === comma) commas += 1;
    else if (byte === openBracket || byte === openBrace) depth += 1;
    else if (byte === closeBracket || byte === closeBrace) depth -= 1;
  }
  return { isDeep: depth > maxNesting, commas };
}

const [quote, backslash, comma, openBracket, closeBracket, openBrace, closeBrace] = Buffer.from('"\\,[]{}');

/** Rejects deeply nested requests before any recursive function processes them. */
export const nestingLimit: RequestHandler = (request, response, next) => {
  const { query, ...values } = partsOf(request);
  if (!isDeep(values) && !isDeepText(query)) return next();
  sendError(response, tooDeep);
};

interface Parts {
  readonly query?: unknown;
}

function partsOf({ method, url, body }: Request): Parts {
  if (method !== 'GET') return typeof body === 'object' && body !== null ? (body as Parts) : {};
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const [query, variables, extensions] = ['query', 'variables', 'extensions'].map((name) => search.get(name));
  return { query, ...{ variables: parsed(variables), extensions: parsed(extensions) } };
}

/** Invalid JSON is rejected later, with its own message. */
function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Breadth first, because recursion could overflow the stack. */
function isDeep(value: unknown): boolean {
  let level: readonly object[] = objectsAmong([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxNesting) return true;
    level = level.flatMap((one) => objectsAmong(Object.values(one)));
  }
  return false;
}

function objectsAmong(values: readonly unknown[]): readonly object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R]);

function isDeepText(query: unknown): boolean {
  // Fast path: almost no query has this many brackets.
  if (typeof query !== 'string' || !hasMany(query)) return false;
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (opening.has(kind)) depth += 1;
      if (closing.has(kind)) depth -= 1;
      if (depth > maxNesting) return true;
    }
  } catch {
    // Invalid GraphQL is rejected by the parser, with the location.
  }
  return false;
}

function hasMany(query: string): boolean {
  let brackets = 0;
  for (let at = 0; at < query.length && brackets <= maxNesting; at += 1) {
    if ('([{'.includes(query.charAt(at))) brackets += 1;
  }
  return brackets > maxNesting;
}
