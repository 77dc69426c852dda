import type { Id } from './ids.js';
import type { RecordType, TypedRecord } from './records.js';

/** What one record says, with every thing it names as an id and its own key as what identifies it anywhere. */
export type ResolvedRecord = { [T in RecordType]: ResolvedRecordOf<T> }[RecordType];

export interface ResolvedRecordOf<T extends RecordType> {
  readonly type: T;
  /** Relays and bases have no id in the graph: theirs is made of both ends. */
  readonly id: string;
  readonly body: Extract<TypedRecord, { readonly type: T }>['body'];
  readonly refs: readonly Ref[];
  /** A decision whose record bears its own id: it repeats what a graph decided, and a withdrawal of it may follow. */
  readonly repeats?: true;
}

/** A thing that a record names. */
export interface Ref {
  readonly id: Id;
  /** The field that names it, and how it stands there: for messages. */
  readonly field: string;
  readonly key: string;
  /** Whether it has to be able to speak. */
  readonly speaks?: true;
}

/** The records of one line of an input: all are taken, or none. */
export interface RecordGroup {
  /** Line in the input, or position in a request. */
  readonly line: number;
  readonly records: readonly ResolvedRecord[];
}
