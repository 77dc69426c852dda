import { InvalidInput } from '../../domain/errors.js';
import { tableRows } from './files/tableRows.js';
import { sentencesOf } from './sentences.js';
import { readCells } from './table.js';
import { readTableLayout, type TableLayout } from './tableLayout.js';
import type { TableMap } from './tableMap.js';
import type { TableRow } from './tableRow.js';

/** A row as it would be understood, in sentences, or why it would be rejected. */
export interface PreviewRow {
  readonly line: number;
  readonly sentences: readonly string[];
  readonly problem?: string;
}

/** The first rows of a table as they would be understood. Nothing is written. @throws BrokenInput as an import does */
export async function previewTable(path: string, map: TableMap, most: number): Promise<readonly PreviewRow[]> {
  const found: PreviewRow[] = [];
  let layout: TableLayout | undefined;
  for await (const raw of tableRows({ path, start: 0 }, map)) {
    if (layout === undefined) {
      layout = readTableLayout(raw.cells, map);
      continue;
    }
    const { line } = raw;
    try {
      const row: TableRow = readCells(raw, layout, map);
      found.push({ line, sentences: sentencesOf(row, map) });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      found.push({ line, sentences: [], problem: error.message });
    }
    if (found.length >= most) break;
  }
  return found;
}
