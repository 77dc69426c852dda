import type { Row, Value } from '../engine.js';

/** An entry of the journal. The moment tells it from one of another graph that was put in the place of this. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: Value | undefined;
}

/** The entry as of which rows were read, if they tell. */
export function entryOf([row]: readonly Row[]): JournalEntry | undefined {
  return typeof row?.seq === 'number' ? { seq: row.seq, at: row.head ?? row.at } : undefined;
}

export function isSameEntry(a: JournalEntry, b: JournalEntry): boolean {
  return a.seq === b.seq && a.at === b.at;
}
