import {
  type ErrorCode,
  Forbidden,
  InvalidInput,
  StoreBusy,
  StoreUnsuitable,
  WhosaidError,
} from '../../../domain/errors.js';
import { endingOf } from '../../terminal/exitCodes.js';

/** An answer in the shape that all errors of a server have. */
export interface ErrorAnswer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(endingOf, code);

/** The error of a server as the error that this process would have thrown. */
export function errorOf(code: string, message: string): Error {
  if (isErrorCode(code)) return new WhosaidError(code, message);
  if (code === 'INTERNAL_SERVER_ERROR') return new Error(`the server: ${message}`);
  if (code === 'GRAPHQL_VALIDATION_FAILED') {
    return new StoreUnsuitable(`the server does not know this question: is it another version? (${message})`);
  }
  return new InvalidInput(message);
}

/** The error of an answer that is none of those asked for. */
export function errorOfAnswer(url: string, status: number, text: string): Error {
  const [error] = parsed(text).errors ?? [];
  if (error === undefined) {
    return new StoreUnsuitable(`what answers at ${url} is no whosaid server, or not at this path (HTTP ${status})`);
  }
  if ([401, 403, 421].includes(status)) return new Forbidden(error.message);
  if (status === 429) return new StoreBusy(error.message);
  return errorOf(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
}

/** JSON, or nothing. */
export function parsed<T extends ErrorAnswer>(text: string): Partial<T> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}
