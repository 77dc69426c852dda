import {
  type ErrorCode,
  Forbidden,
  InvalidInput,
  StoreBusy,
  StoreUnsuitable,
  WhosaidError,
} from '../../../domain/errors.js';
import { endingOf } from '../../terminal/exitCodes.js';

/** The error format of every server response. */
export interface ErrorAnswer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(endingOf, code);

/** Turns an error of a server into the error that this process would have thrown. */
export function errorOf(code: string, message: string): Error {
  if (isErrorCode(code)) return new WhosaidError(code, message);
  if (code === 'INTERNAL_SERVER_ERROR') return new Error(`server error: ${message}`);
  if (code === 'GRAPHQL_VALIDATION_FAILED') {
    return new StoreUnsuitable(
      `the server does not know this query: use the same version of whosaid for both (${message})`,
    );
  }
  return new InvalidInput(message);
}

/** The error of an unexpected response. */
export function errorOfAnswer(url: string, status: number, text: string): Error {
  const [error] = parsed(text).errors ?? [];
  if (error === undefined) {
    return new StoreUnsuitable(`${url} is not a whosaid server, or the base path is wrong (HTTP ${status})`);
  }
  if ([401, 403, 421].includes(status)) return new Forbidden(error.message);
  if (status === 429) return new StoreBusy(error.message);
  return errorOf(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
}

/** Parses a JSON object. Anything else yields an empty object. */
export function parsed<T extends ErrorAnswer>(text: string): Partial<T> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}
