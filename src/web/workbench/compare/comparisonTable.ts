import type { WorkbenchCompareQuery } from '../generated.js';
import type { CsvTable } from '../pieces/csv.js';

/** The passages that two texts have in common as a table to be saved, with where they stand in each. */
export function comparisonTable({ sides, passages }: WorkbenchCompareQuery['compareDocuments']): CsvTable {
  const letters = [...(sides[0]?.document.text ?? '')];
  return {
    columns: ['passage', 'words', 'text', 'first start', 'first end', 'second start', 'second end'],
    rows: (passages ?? []).map(({ words, placesBySide }, index) => [
      index + 1,
      words,
      letters.slice(placesBySide[0]?.start, placesBySide[0]?.end).join(''),
      ...placesBySide.flatMap(({ start, end }) => [start, end]),
    ]),
  };
}
