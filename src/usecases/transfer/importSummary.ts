import type { RecordType } from '../../domain/records/records.js';
import type { RecordResult } from '../../graph/write/writeBatch.js';

/** The results for one record type. */
interface TypeSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** The result of an import. */
export interface ImportSummary {
  readonly items: number;
  readonly taken: number;
  readonly rejected: number;
  readonly types: Readonly<Partial<Record<RecordType, TypeSummary>>>;
  /** Records that were merged with a different record of the same thing in the same input. */
  readonly united: number;
  /** Items that differ from an earlier input: rows that a later release of a dataset revises. */
  readonly revised: number;
  readonly warnings: number;
  readonly seconds: number;
  /** The journal entries that it wrote; empty if nothing was new. */
  readonly changes: readonly number[];
  /**
   * The id shared by all journal entries of imports of this input, which `withdraw` uses. Null for a history, whose entries
   * have their own.
   */
  readonly run: string | null;
}

/** The running totals of an import. */
export interface Tally {
  items: number;
  rejected: number;
  warnings: number;
  united: number;
  revised: number;
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
    revised: 0,
    changes: [],
    add(results) {
      for (const { type, outcome } of results) {
        const before = types.get(type) ?? { created: 0, updated: 0, unchanged: 0 };
        const name = outcome.toLowerCase() as keyof TypeSummary;
        types.set(type, { ...before, [name]: before[name] + 1 });
      }
    },
    summary(run, now) {
      const { items, rejected, warnings, united, revised, changes } = this;
      const seconds = (now - started) / 1_000;
      const taken = items - rejected;
      return {
        items,
        taken,
        rejected,
        types: Object.fromEntries(types),
        united,
        revised,
        warnings,
        seconds,
        changes,
        run,
      };
    },
  };
}
