import type { Id } from './ids.js';
import type { RecordType, TypedRecord } from './records.js';

/** A record with its references and its own key resolved to ids. */
export type ResolvedRecord = { [T in RecordType]: ResolvedRecordOf<T> }[RecordType];

export interface ResolvedRecordOf<T extends RecordType> {
  readonly type: T;
  /** Relays and bases have no id in the graph: it is derived from both ends. */
  readonly id: string;
  readonly body: Extract<TypedRecord, { readonly type: T }>['body'];
  readonly refs: readonly Ref[];
  /** A decision with its own id, from an export: its withdrawal may follow. */
  readonly repeats?: true;
}

/** A reference of a record. */
export interface Ref {
  readonly id: Id;
  /** The field and its value, for messages. */
  readonly field: string;
  readonly key: string;
  /** Whether it must be a source. */
  readonly speaks?: true;
}

/** The records of one line of an input: all are accepted or none. */
export interface RecordGroup {
  /** The line in the input, or the index in a request. */
  readonly line: number;
  readonly records: readonly ResolvedRecord[];
}
