import type { Context } from '../../api/execution/context.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Params, Statement } from '../../graph/engine.js';
import type { GraphqlRequest } from '../graphql/graphqlRequest.js';

/** What a thread is started with. */
export interface ThreadData {
  /** Documents that the limits are not asked about. */
  readonly known: readonly string[];
}

/** A request that a thread is to answer. */
export interface Job {
  readonly request: GraphqlRequest;
  /** Under which the log has what goes wrong. */
  readonly requestId: string;
  readonly by: string;
  readonly writes: Context['writes'];
  /** Of the engine that is read through the thread that has it. */
  readonly engine: { readonly name: string; readonly place: string };
}

/** An error as it goes from one thread to another. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: ErrorCode | undefined;
  readonly cause?: PlainError | undefined;
}

/** An answer as it goes from one thread to another. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** What a thread is told. Rows come as JSON, in parts: to read them takes the other thread less than to copy them. */
export type ToThread =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'rows'; readonly read: number; readonly rows: string; readonly isLast: boolean }
  | { readonly kind: 'failed'; readonly read: number; readonly error: PlainError }
  | { readonly kind: 'locked'; readonly lock: number; readonly error?: PlainError };

/** What a thread tells. */
export type FromThread =
  | ({ readonly kind: 'read'; readonly id: number; readonly read: number } & ThreadQuestion)
  | { readonly kind: 'lock'; readonly id: number; readonly lock: number }
  | { readonly kind: 'unlock'; readonly id: number; readonly lock: number }
  | { readonly kind: 'defect'; readonly requestId: string; readonly error: PlainError }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: PlainAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly error: PlainError };

/** What is asked of the engine: a statement, or without one its version. */
export interface ThreadQuestion {
  readonly statement?: Statement;
  readonly params?: Params | undefined;
  /** Read under this lock, while nobody writes. */
  readonly lock?: number | undefined;
}
