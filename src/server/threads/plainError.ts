import { WhosaidError } from '../../domain/errors.js';
import type { PlainError } from './messages.js';

/** Serializes an error for another thread. */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    code: error instanceof WhosaidError ? error.code : undefined,
    cause: cause === undefined ? undefined : plainError(cause),
  };
}

/** Restores an error sent by another thread. */
export function revivedError({ name, message, stack, code, cause }: PlainError): Error {
  const options = cause === undefined ? {} : { cause: revivedError(cause) };
  const error = code === undefined ? new Error(message, options) : new WhosaidError(code, message, options);
  return Object.assign(error, { name, stack });
}
