import type { JournalEntryFragment } from '../generated.js';
import type { CsvTable } from '../pieces/csv.js';
import { changeWords, recordedWords } from './journalRows.js';

/** Entries of the journal as a table to be saved. */
export function journalTable(entries: readonly JournalEntryFragment[]): CsvTable {
  return {
    columns: ['entry', 'recorded', 'by', 'what was done', 'records', 'reason', 'withdrawn', 'import'],
    rows: entries.map((entry) => [
      entry.seq,
      entry.at,
      entry.by,
      changeWords[entry.kind] ?? entry.kind,
      recordedWords({ entries: [entry], newest: entry, oldest: entry }),
      entry.reason,
      entry.withdrawn ? 'yes' : 'no',
      entry.import,
    ]),
  };
}
