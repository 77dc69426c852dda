/** Error codes that clients and scripts can rely on. Each has its own remedy. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'BUSY'
  | 'BROKEN_INPUT'
  | 'STORE_BUSY'
  | 'STORE_FULL'
  | 'STORE_UNAVAILABLE'
  | 'STORE_TOO_SLOW'
  | 'STORE_UNSUITABLE';

/**
 * An expected error for users: one sentence that says what is wrong, where, and what to do. Any other error is an internal
 * error and is never shown to a client.
 */
export class WhosaidError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An invalid value. The message names it and says what would be valid. */
export class InvalidInput extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', message, options);
  }
}

/** An id or key that does not exist in this graph. */
export class NotFound extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('NOT_FOUND', message, options);
  }
}

/** A request that contradicts the state of the graph, such as retracting twice. */
export class Conflict extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('CONFLICT', message, options);
  }
}

/** A request that the caller is not authorized to make. */
export class Forbidden extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('FORBIDDEN', message, options);
  }
}

/** Whether the client or the server has too many requests in flight. */
type Overloaded = 'client' | 'server';

/** The server rejects or cancels a request because of its load, or because it is shutting down. The request had no effect. */
export class Busy extends WhosaidError {
  constructor(
    message: string,
    readonly overloaded: Overloaded,
    /** The number of seconds to wait before a retry. */
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super('BUSY', message, options);
  }
}

/** An input that is invalid as a whole (framing, encoding, header). Nothing was written. */
export class BrokenInput extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('BROKEN_INPUT', message, options);
  }
}

/** The store is in use by another process. */
export class StoreBusy extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_BUSY', message, options);
  }
}

/** The store is read-only because its disk is full. */
export class StoreFull extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_FULL', message, options);
  }
}

/** The store does not respond: not running, unreachable, or lost during a request. */
export class StoreUnavailable extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', message, options);
  }
}

/** A statement exceeded the time limit of a request. */
export class StoreTooSlow extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_TOO_SLOW', message, options);
  }
}

/** A request that would have to read more than one may. Its message is for the client. */
export class TooMuchToRead extends StoreTooSlow {}

/** The store responds but cannot be used: too old, wrong password, not a whosaid graph. */
export class StoreUnsuitable extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNSUITABLE', message, options);
  }
}
