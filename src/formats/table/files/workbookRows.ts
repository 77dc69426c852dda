import { BrokenInput } from '../../../domain/errors.js';
import type { RawRow, Sheet } from './rawRow.js';
import { unpackWorkbook } from './unpackWorkbook.js';

/**
 * The rows of a sheet of an .xlsx, with the stored values of formulas. A cell that is merged downwards has its value in each row.
 * @throws BrokenInput if it is damaged, too large, or has no such sheet
 */
export async function* workbookRows(bytes: Buffer, sheet: Sheet): AsyncGenerator<RawRow, void, undefined> {
  const { archive, sheets } = await unpackWorkbook(bytes);
  const names = sheets.map(({ name }) => name);
  const firstSeen = Math.max(
    sheets.findIndex(({ isHidden }) => !isHidden),
    0,
  );
  const index = typeof sheet === 'number' ? sheet - 1 : sheet === undefined ? firstSeen : names.indexOf(sheet);
  const found = sheets[index];
  if (found === undefined)
    throw new BrokenInput(`the workbook has no sheet ${sheet ?? 1}: its sheets are ${names.join(', ')}`);
  const rows = await readRows(archive, index + 1);
  for (const { column, from, to } of found.merges) {
    const value = rows[from]?.[column] ?? null;
    for (const row of rows.slice(from + 1, to + 1)) row[column] = value;
  }
  for (const [at, values] of rows.entries()) {
    const cells = Array.from(values, textOf);
    yield { line: at + 1, raw: JSON.stringify(cells), cells, ended: true };
  }
}

type Value = string | number | boolean | Date | null;

async function readRows(archive: ArrayBuffer, sheet: number): Promise<Value[][]> {
  // Loaded for a workbook only: it takes long.
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return (await readSheet(archive, sheet)) as Value[][];
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    throw new BrokenInput(
      `the workbook is damaged (${reason}): open it in a spreadsheet program and save it again, or save the sheet as CSV`,
      { cause: error },
    );
  }
}

function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const second = 1_000;

/** Spreadsheets keep times as fractions of a day, which are off by parts of a second. */
function dayOf(value: Date): string {
  const time = value.getTime();
  return Number.isFinite(time) ? new Date(Math.round(time / second) * second).toISOString().slice(0, 10) : '#VALUE!';
}
