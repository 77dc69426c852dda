import type { TypedRecord } from '../domain/records/records.js';

/** The result of validating an input, before anything is written. */
export interface Survey {
  /** The sum of the SHA-256 of the lines, modulo 2^256, in hexadecimal. Independent of the order. */
  readonly fingerprint: string;
  /** The number of items, for progress. */
  readonly total: number;
  /** The namespace for local keys of entities and events; undefined if every key must be absolute (`namespace:key`). */
  readonly namespace: string | undefined;
  /** The author of the input, if given: the default `by` of decisions. */
  readonly by: string | undefined;
  /** Whether the ids in it were made as in version 1 of the interchange format: then they stand for the ids of today. */
  readonly hasOldIds?: boolean;
  /** Whether it contains a journal, which can only be restored into an empty graph. */
  readonly history?: boolean;
}

/** A line of a file, counted from 1. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** An item of an input: its records, or why it is rejected. All records of an item are accepted or none. */
export interface Item {
  /** The line number, from 1. */
  readonly line: number;
  /** The raw line, for the rejects file. */
  readonly raw: string;
  readonly records: readonly TypedRecord[];
  /** Whether it says all that there is of the occurrences of its claims, so that a later release of it revises it. */
  readonly isWhole?: boolean;
  /** The extractor of all its attributions, if it codes nothing else: a later item of this extractor revises it. */
  readonly codedBy?: string;
  /** Why it is rejected. Then `records` is empty. */
  readonly problem?: string;
  /** Warnings about accepted records. */
  readonly warnings?: readonly string[];
}

/**
 * An import format. `S` is the result of the first pass (`survey`) that the second pass (`items`) uses.
 */
export interface Importer<S extends Survey = Survey> {
  readonly name: string;
  readonly summary: string;
  /**
   * Reads the whole input once, in constant memory except for what the format must know in advance.
   * @throws BrokenInput if framing, encoding or header are invalid, or the last line is cut off; nothing was written yet
   */
  survey(path: string): Promise<S>;
  /** Streams the input. An invalid item has a problem and does not stop the stream. */
  items(path: string, survey: S): AsyncIterable<Item>;
  /**
   * The importer with settings that are given beside the file, for formats that need some. Without them, they are the first line of
   * the input.
   * @throws InvalidInput with what is wrong with them
   */
  withSettings?(settings: string): Importer<S>;
  /** The lines of a file, for formats that support a history. */
  lines?(path: string): AsyncIterable<FileLine>;
}
