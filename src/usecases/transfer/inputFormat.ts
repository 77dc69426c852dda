import type { TypedRecord } from '../../domain/records/records.js';
import type { FileLine } from './restoreGraph.js';

// What a format must give, as `Importer` of the formats does. Formats are wired by whoever calls this.

/** What is known of an input after its first reading. */
export interface InputSurvey {
  readonly fingerprint: string;
  readonly total: number;
  readonly namespace: string | undefined;
  readonly by: string | undefined;
  /** It has a journal of its own, which only an empty graph can take. */
  readonly history?: boolean;
}

export interface InputItem {
  readonly line: number;
  readonly raw: string;
  readonly records: readonly TypedRecord[];
  readonly problem?: string;
  readonly warnings?: readonly string[];
}

export interface InputFormat<S extends InputSurvey> {
  survey(path: string): Promise<S>;
  items(path: string, survey: S): AsyncIterable<InputItem>;
  /** The lines of a file; only of a format that can hold a history. */
  lines?(path: string): AsyncIterable<FileLine>;
}
