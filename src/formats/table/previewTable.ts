import { InvalidInput } from '../../domain/errors.js';
import { RowKeys, type SharedKey } from '../rowKeys.js';
import { tableRows } from './files/tableRows.js';
import { sentencesOf } from './sentences.js';
import { digestOf, readCells } from './table.js';
import { readTableLayout, type TableLayout } from './tableLayout.js';
import type { TableMap } from './tableMap.js';

/** A row as it would be understood, in sentences, or why it would be rejected. */
interface PreviewRow {
  readonly line: number;
  readonly sentences: readonly string[];
  readonly problem?: string;
}

/** How a table would be understood. */
export interface TablePreview {
  /** The first rows. */
  readonly rows: readonly PreviewRow[];
  /** How many rows there are. */
  readonly total: number;
  /** How many of all rows would be rejected for what is in them, and the first of those behind the rows that are shown. */
  readonly rejected: number;
  readonly furtherProblems: readonly { readonly line: number; readonly problem: string }[];
  /** The keys that several rows have, and how many those are. */
  readonly sharedKeys: readonly SharedKey[];
  readonly sharedKeyCount: number;
}

/** Further problems and keys that are told. */
const maxTold = 10;

/** Reads the whole table, and shows the first rows as they would be understood. Nothing is written. @throws BrokenInput as an import does */
export async function previewTable(path: string, map: TableMap, most: number): Promise<TablePreview> {
  const rows: PreviewRow[] = [];
  const furtherProblems: { line: number; problem: string }[] = [];
  const keys = new RowKeys();
  let layout: TableLayout | undefined;
  let [total, rejected] = [0, 0];
  for await (const raw of tableRows({ path, start: 0 }, map)) {
    if (layout === undefined) {
      layout = readTableLayout(raw.cells, map);
      continue;
    }
    const { line } = raw;
    total += 1;
    try {
      const row = readCells(raw, layout, map);
      keys.add(row.key, digestOf(raw), line);
      if (rows.length < most) rows.push({ line, sentences: sentencesOf(row, map) });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const problem = error.message;
      rejected += 1;
      if (rows.length < most) rows.push({ line, sentences: [], problem });
      else if (furtherProblems.length < maxTold) furtherProblems.push({ line, problem });
    }
  }
  const sharedKeys = keys.allShared();
  return {
    ...{ rows, total, rejected, furtherProblems },
    sharedKeys: sharedKeys.slice(0, maxTold),
    sharedKeyCount: sharedKeys.length,
  };
}
