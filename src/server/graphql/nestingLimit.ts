import type { Request, RequestHandler } from 'express';
import { Lexer, Source, TokenKind } from 'graphql';
import { type HttpError, sendError } from '../http/sendError.js';

/** Records nest seven deep, the deepest question of daily use some thirty. Far above, what reads them would run out of stack. */
const maxNesting = 100;

const sentence = `the request nests lists, objects or brackets more than ${maxNesting} deep: send less at a time`;

/** What is said of a request that is too deep. */
export const tooDeep: HttpError = { status: 400, code: 'BAD_REQUEST', message: sentence };

/** What is seen of JSON in one pass over its bytes, before anything is made of it. */
interface Shape {
  readonly isDeep: boolean;
  /** One less in each list and object than what stands in it. */
  readonly commas: number;
}

/** The shape of a text of JSON; of one that is too deep only that it is. */
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

/** Refuses requests that nest lists, objects or brackets too deeply, before anything that calls itself looks at them. */
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

/** What is no JSON is refused with a sentence of its own later. */
function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Level by level: a function that calls itself is what must not be used on this. */
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
  // Almost no question has so many brackets that it has to be looked at.
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
    // What is no GraphQL is refused by the parser, which says where.
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
