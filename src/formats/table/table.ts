import { open } from 'node:fs/promises';
import { BrokenInput, InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import { rowExtractor } from '../../domain/records/rowExtractor.js';
import { Fingerprint } from '../fingerprint.js';
import type { Importer, Item, Survey } from '../format.js';
import { longestLine } from '../inputLines.js';
import type { RawRow } from './files/rawRow.js';
import { type TableFile, tableRows } from './files/tableRows.js';
import { RowCells } from './rowCells.js';
import { TableDirectory } from './tableDirectory.js';
import { readTableLayout, type TableLayout } from './tableLayout.js';
import { parseTableMap, type TableMap } from './tableMap.js';
import { tableRecords } from './tableRecords.js';
import { readTableRow, type TableRow } from './tableRow.js';

/** The survey of a table. */
interface TableSurvey extends Survey {
  readonly file: TableFile;
  readonly map: TableMap;
  readonly directory: TableDirectory;
}

/** A table of sayings, one a row. Its map is the first line of the input, unless it is given beside the file. */
export const table: Importer<TableSurvey> = {
  name: 'table',
  summary: 'a spreadsheet (CSV or .xlsx), one saying a row, read by a map of its columns (docs/tables.md)',
  survey: async (path) => {
    const { map, start } = await readFramed(path);
    return surveyTable({ path, start }, map);
  },
  items: itemsOf,
  withSettings: (settings) => {
    const map = parseTableMap(settings);
    return { ...table, survey: (path) => surveyTable({ path, start: 0 }, map) };
  },
};

async function readFramed(path: string): Promise<{ readonly map: TableMap; readonly start: number }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestLine), 0, longestLine, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    const line = buffer.subarray(0, Math.max(end, 0)).toString('utf8').trim();
    if (!line.startsWith('{')) {
      throw new BrokenInput('a table needs a map: its first line must be the map as JSON, and the file must follow');
    }
    return { map: parseTableMap(line), start: end + 1 };
  } finally {
    await file.close();
  }
}

async function surveyTable(file: TableFile, map: TableMap): Promise<TableSurvey> {
  const fingerprint = new Fingerprint();
  const directory = new TableDirectory(map);
  let total = 0;
  let last: RawRow | undefined;
  let layout: TableLayout | undefined;
  addTo(fingerprint, canonicalJson(map));
  for await (const raw of tableRows(file, map)) {
    addTo(fingerprint, canonicalJson(raw.cells));
    if (layout === undefined) {
      layout = readTableLayout(raw.cells, map);
      continue;
    }
    total += 1;
    last = raw;
    const read = attempt(() => readCells(raw, layout as TableLayout, map));
    if ('value' in read) directory.add(read.value, digestOf(raw));
  }
  if (layout === undefined) throw new BrokenInput('the table is empty: it needs a row of headings');
  if (last !== undefined && !last.ended && last.cells.length < layout.headings.length) {
    throw new BrokenInput(`the last row, in line ${last.line}, is cut off: get the file again, or complete the row`);
  }
  const { namespace } = map;
  return { fingerprint: String(fingerprint), total, namespace, by: undefined, file, map, directory };
}

function addTo(fingerprint: Fingerprint, text: string): void {
  fingerprint.add({ number: 1, text, bytes: Buffer.from(text), ended: true });
}

async function* itemsOf(_: string, { file, map, directory }: TableSurvey): AsyncGenerator<Item, void, undefined> {
  const given = new Set<string>();
  let layout: TableLayout | undefined;
  for await (const raw of tableRows(file, map)) {
    if (layout === undefined) layout = readTableLayout(raw.cells, map);
    else yield toItem(raw, { layout, map, directory, given });
  }
}

interface Reading {
  readonly layout: TableLayout;
  readonly map: TableMap;
  readonly directory: TableDirectory;
  /** The shared records that earlier rows gave. */
  readonly given: Set<string>;
}

function toItem(raw: RawRow, { layout, map, directory, given }: Reading): Item {
  const place = { line: raw.line, raw: raw.raw };
  const result = attempt((): Omit<Item, 'line' | 'raw'> => {
    const row = readCells(raw, layout, map);
    if (directory.isContradicted(row.key)) {
      throw new InvalidInput(
        `key: ${JSON.stringify(row.key)} stands in several rows that differ: give each row a key of its own`,
      );
    }
    const mark = `row/${row.key}`;
    if (given.has(mark))
      return { records: [], warnings: [`the same row (key ${JSON.stringify(row.key)}) stands in the table before`] };
    const { shared, own } = tableRecords(row, map, directory);
    const fresh = [...new Map(shared.filter(({ key }) => !given.has(key)).map((one) => [one.key, one])).values()];
    const records = [...fresh.map(({ record }) => record), ...own].map(parseRecord);
    for (const { key } of fresh) given.add(key);
    if (directory.isRepeated(row.key)) given.add(mark);
    return { records, codedBy: rowExtractor(map.namespace, row.key) };
  });
  return 'value' in result ? { ...place, ...result.value } : { ...place, records: [], problem: result.problem };
}

/** @throws InvalidInput with the column and the problem */
export function readCells(raw: RawRow, layout: TableLayout, map: TableMap): TableRow {
  const { cells } = raw;
  const { headings } = layout;
  if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
    throw new InvalidInput(
      `the row has ${cells.length} cells and the table ${headings.length} columns: check its quotes and separators`,
    );
  }
  return readTableRow(new RowCells(cells, layout, map.columns), map, digestOf(raw));
}

function digestOf({ cells }: RawRow): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return sha256(JSON.stringify(cells.slice(0, last + 1))).slice(0, 16);
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof InvalidInput) return { problem: error.message };
    throw error;
  }
}
