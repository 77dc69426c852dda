/** The codes a client or a script can rely on; each goes with one remedy. */
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
 * An error that is meant to be read: one sentence that says what is wrong, where, and what to do.
 * Everything else that is thrown is a defect, and is never shown to a client.
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

/** A value from outside that cannot be taken: the sentence names it and says what would be right. */
export class InvalidInput extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', message, options);
  }
}

/** Something was named by an id or a key that this graph does not have. */
export class NotFound extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('NOT_FOUND', message, options);
  }
}

/** A request that contradicts what the graph already holds (retracting twice, say). */
export class Conflict extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('CONFLICT', message, options);
  }
}

/** A request that this caller may not make. */
export class Forbidden extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('FORBIDDEN', message, options);
  }
}

/** Who has too much in flight for another request to be taken. */
type Overloaded = 'client' | 'server';

/** The server does not take or finish a request now: too much is in flight, or it is being stopped. Nothing of it was done. */
export class Busy extends WhosaidError {
  constructor(
    message: string,
    readonly overloaded: Overloaded,
    /** After how many seconds it is worth trying again. */
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super('BUSY', message, options);
  }
}

/** An input that is broken as a whole (framing, encoding, header): nothing of it was written. */
export class BrokenInput extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('BROKEN_INPUT', message, options);
  }
}

/** The store exists but somebody else holds it (a data folder open in another process). */
export class StoreBusy extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_BUSY', message, options);
  }
}

/** The store can be read but not written, because its disk is full. */
export class StoreFull extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_FULL', message, options);
  }
}

/** The store does not answer: not running, unreachable, gone in the middle of a request. */
export class StoreUnavailable extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', message, options);
  }
}

/** The store did not come to an end with what it was asked in the time that one request may take. */
export class StoreTooSlow extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_TOO_SLOW', message, options);
  }
}

/** The store answers but cannot serve: too old, wrong password, not a whosaid graph. */
export class StoreUnsuitable extends WhosaidError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNSUITABLE', message, options);
  }
}
