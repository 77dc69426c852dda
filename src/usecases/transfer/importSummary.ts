import type { RecordType } from '../../domain/records/records.js';
import type { RecordResult } from '../../graph/write/writeBatch.js';

/** How many records of one type became what. */
interface TypeSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What an import came to. */
export interface ImportSummary {
  readonly items: number;
  readonly taken: number;
  readonly rejected: number;
  readonly types: Readonly<Partial<Record<RecordType, TypeSummary>>>;
  /** Records that differed from another one of the same thing in the same input, and were united with it. */
  readonly united: number;
  readonly warnings: number;
  readonly seconds: number;
  /** The entries of the journal that it wrote; none when all was known. */
  readonly changes: readonly number[];
  /**
   * The name that all entries of imports of this input have: what `withdraw` of one of them takes back. Null for a
   * history, whose entries have their own.
   */
  readonly run: string | null;
}

/** The running count of an import. */
export interface Tally {
  items: number;
  rejected: number;
  warnings: number;
  united: number;
  readonly changes: number[];
  add(results: readonly RecordResult[]): void;
  summary(run: string | null, now: number): ImportSummary;
}

export function tallyOf(started: number): Tally {
  const types = new Map<RecordType, TypeSummary>();
  return {
    items: 0,
    rejected: 0,
    warnings: 0,
    united: 0,
    changes: [],
    add(results) {
      for (const { type, outcome } of results) {
        const before = types.get(type) ?? { created: 0, updated: 0, unchanged: 0 };
        const name = outcome.toLowerCase() as keyof TypeSummary;
        types.set(type, { ...before, [name]: before[name] + 1 });
      }
    },
    summary(run, now) {
      const { items, rejected, warnings, united, changes } = this;
      const seconds = (now - started) / 1_000;
      const taken = items - rejected;
      return { items, taken, rejected, types: Object.fromEntries(types), united, warnings, seconds, changes, run };
    },
  };
}
