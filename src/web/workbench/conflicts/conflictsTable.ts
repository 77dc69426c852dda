import type { ConflictCardPartsFragment } from '../generated.js';
import type { CsvTable } from '../pieces/csv.js';
import { conflictWords, stanceWords } from '../words/fieldWords.js';

/** Disagreements as a table to be saved: a row for each saying of each side. */
export function conflictsTable(conflicts: readonly ConflictCardPartsFragment[]): CsvTable {
  return {
    columns: [
      'number',
      'kind',
      'certainty',
      'side',
      'claim',
      'source',
      'stance',
      'said',
      'quotation',
      'document',
      'published',
      'claim id',
    ],
    rows: conflicts.flatMap(({ kind, certainty, claims, sides }, index) =>
      sides.flatMap((sayings, side) =>
        sayings.map((saying) => [
          index + 1,
          conflictWords[kind] ?? kind,
          certainty.toLowerCase(),
          side + 1,
          claims.find(({ id }) => id === saying.claim.id)?.text ?? null,
          saying.source.name,
          stanceWords[saying.stance] ?? saying.stance,
          saying.stated,
          saying.quotation?.exact ?? null,
          saying.document.title,
          saying.document.publishedAt,
          saying.claim.id,
        ]),
      ),
    ),
  };
}
