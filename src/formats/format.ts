import type { TypedRecord } from '../domain/records/records.js';

/** What is known of an input once it has been read through, before anything is written. */
export interface Survey {
  /** Sum of the SHA-256 of the input's lines, modulo 2^256, in hexadecimal: the same for the same lines in any order. */
  readonly fingerprint: string;
  /** How many items `items` will give, for progress. */
  readonly total: number;
  /** Put before local keys of entities and events; undefined when every such key must be absolute (`namespace:key`). */
  readonly namespace: string | undefined;
  /** Who made the input, when it says so: stands as `by` of decisions that do not name theirs. */
  readonly by: string | undefined;
  /** It has a journal of its own, which only an empty graph can take. */
  readonly history?: boolean;
}

/** A line of a file, counted from 1. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** One line of an input: what it says, or why it cannot be taken. All records of an item are taken, or none. */
export interface Item {
  /** Line number in the input, from 1. */
  readonly line: number;
  /** The line as it stands there, for the rejects file. */
  readonly raw: string;
  readonly records: readonly TypedRecord[];
  /** What is wrong, in one sentence; then `records` is empty. */
  readonly problem?: string;
  /** What was noticed and kept. */
  readonly warnings?: readonly string[];
}

/**
 * How an input in one format becomes records. A new format is a folder beside this file and a line in `index.ts`.
 * `S` is what the format's own first reading gives to its second.
 */
export interface Importer<S extends Survey = Survey> {
  readonly name: string;
  readonly summary: string;
  /**
   * Reads the whole input once, in constant memory but for what the format must know in advance.
   * @throws BrokenInput when framing, encoding or header are wrong, or the last line is cut off: nothing was written yet.
   */
  survey(path: string): Promise<S>;
  /** Streams the input. A bad item is given with its problem and does not stop the stream. */
  items(path: string, survey: S): AsyncIterable<Item>;
  /** The lines of a file, only of a format that can hold a history: what a history says stands in the order of its lines. */
  lines?(path: string): AsyncIterable<FileLine>;
}
