import { open } from 'node:fs/promises';
import { BrokenInput, InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import { rowExtractor } from '../../domain/records/rowExtractor.js';
import { Fingerprint } from '../fingerprint.js';
import type { Importer, Item, Survey } from '../format.js';
import { longestLine } from '../inputLines.js';
import { linesInWords, type SharedKey } from '../rowKeys.js';
import { singleLine } from '../singleLine.js';
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
    if (!('value' in read)) continue;
    directory.add(read.value);
    directory.rows.add(read.value.key, digestOf(raw), raw.line);
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
  const firstOf = new Map<string, RawRow>();
  let layout: TableLayout | undefined;
  for await (const raw of tableRows(file, map)) {
    if (layout === undefined) layout = readTableLayout(raw.cells, map);
    else yield toItem(raw, { layout, map, directory, given, firstOf });
  }
}

interface Reading {
  readonly layout: TableLayout;
  readonly map: TableMap;
  readonly directory: TableDirectory;
  /** The shared records that earlier rows gave. */
  readonly given: Set<string>;
  /** The first row of each key whose rows differ. */
  readonly firstOf: Map<string, RawRow>;
}

function toItem(raw: RawRow, { layout, map, directory, given, firstOf }: Reading): Item {
  const place = { line: raw.line, raw: raw.raw };
  const result = attempt((): Omit<Item, 'line' | 'raw'> => {
    const row = readCells(raw, layout, map);
    const shared = directory.rows.shared(row.key);
    if (shared?.differ === true) throw new InvalidInput(whyContradicted(shared, raw, layout, firstOf));
    const mark = `row/${row.key}`;
    if (given.has(mark))
      return { records: [], warnings: [`the same row (key ${JSON.stringify(row.key)}) stands in the table before`] };
    const { shared: common, own } = tableRecords(row, map, directory);
    const fresh = [...new Map(common.filter(({ key }) => !given.has(key)).map((one) => [one.key, one])).values()];
    const records = [...fresh.map(({ record }) => record), ...own].map(parseRecord);
    for (const { key } of fresh) given.add(key);
    if (shared !== undefined) given.add(mark);
    return { records, codedBy: rowExtractor(map.namespace, row.key) };
  });
  return 'value' in result ? { ...place, ...result.value } : { ...place, records: [], problem: result.problem };
}

/** Where else a key stands and, of a later row, in which column it differs from the first one. */
function whyContradicted(
  shared: SharedKey,
  raw: RawRow,
  { headings }: TableLayout,
  firstOf: Map<string, RawRow>,
): string {
  const first = firstOf.get(shared.key) ?? raw;
  firstOf.set(shared.key, first);
  const cellAt = ({ cells }: RawRow, at: number) => JSON.stringify(singleLine(cells[at] ?? '').slice(0, 40));
  const at = headings.findIndex((_, column) => cellAt(first, column) !== cellAt(raw, column));
  const difference =
    at < 0
      ? ''
      : ` (${JSON.stringify(headings[at])} is ${cellAt(first, at)} in line ${first.line} and ${cellAt(raw, at)} here)`;
  return `key: ${JSON.stringify(shared.key)} stands in ${linesInWords(shared)}, which differ${difference}: give each row a key of its own`;
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

export function digestOf({ cells }: RawRow): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return sha256(JSON.stringify(cells.slice(0, last + 1).map(singleLine))).slice(0, 16);
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof InvalidInput) return { problem: error.message };
    throw error;
  }
}
