import type { Id } from './ids.js';
import type { RecordType, TypedRecord } from './records.js';

/** A record with its references and its own key resolved to ids. */
export type ResolvedRecord = { [T in RecordType]: ResolvedRecordOf<T> }[RecordType];

export interface ResolvedRecordOf<T extends RecordType> {
  readonly type: T;
  /** Relays and bases have no id in the graph: it is derived from both ends. */
  readonly id: string;
  readonly body: ResolvedBody<T>;
  readonly refs: readonly Ref[];
  /** The key that the input gives it, for messages. */
  readonly key?: string;
  /** The joint source that the `sources` of an attribution stand for. It comes before the attribution. */
  readonly joint?: ResolvedRecordOf<'source'>;
  /** A decision with its own id, from an export: its withdrawal may follow. */
  readonly repeats?: true;
}

type Body<T extends RecordType> = Extract<TypedRecord, { readonly type: T }>['body'];
/** An attribution has one source, be it a joint one. */
type ResolvedBody<T extends RecordType> = T extends 'attribution'
  ? Omit<Body<'attribution'>, 'source' | 'sources'> & { readonly source: string }
  : Body<T>;

/** A reference of a record. */
export interface Ref {
  readonly id: Id;
  /** The field, for messages. */
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
  /**
   * Whether it says all that its extractors code of the occurrences of its claims: what the graph has of these besides is revised.
   */
  readonly isWhole?: boolean | undefined;
  /** The extractor of all its attributions, if that codes this item alone: what the graph has of it besides is revised. */
  readonly codedBy?: string | undefined;
}
