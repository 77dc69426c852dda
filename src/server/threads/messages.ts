import type { Context } from '../../api/execution/context.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Params, Statement } from '../../graph/engine.js';
import type { GraphqlRequest } from '../graphql/graphqlRequest.js';

/** The start data of a worker thread. */
export interface ThreadData {
  /** Documents exempt from the limits. */
  readonly known: readonly string[];
}

/** A request for a worker thread. */
export interface Job {
  readonly request: GraphqlRequest;
  /** The id for log entries. */
  readonly requestId: string;
  readonly by: string;
  readonly writes: Context['writes'];
  /** Describes the engine of the main thread. */
  readonly engine: { readonly name: string; readonly place: string };
}

/** A serialized error. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: ErrorCode | undefined;
  readonly cause?: PlainError | undefined;
}

/** A serialized response. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** Messages to a worker thread. Rows are sent as JSON chunks, because parsing them is faster than a structured clone. */
export type ToThread =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'rows'; readonly read: number; readonly rows: string; readonly isLast: boolean }
  | { readonly kind: 'failed'; readonly read: number; readonly error: PlainError }
  | { readonly kind: 'locked'; readonly lock: number; readonly error?: PlainError };

/** Messages from a worker thread. */
export type FromThread =
  | ({ readonly kind: 'read'; readonly id: number; readonly read: number } & ThreadQuestion)
  | { readonly kind: 'lock'; readonly id: number; readonly lock: number }
  | { readonly kind: 'unlock'; readonly id: number; readonly lock: number }
  | { readonly kind: 'defect'; readonly requestId: string; readonly error: PlainError }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: PlainAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly error: PlainError };

/** A read of the engine: a statement, or its version if there is none. */
export interface ThreadQuestion {
  readonly statement?: Statement;
  readonly params?: Params | undefined;
  /** The read lock to use. */
  readonly lock?: number | undefined;
}
