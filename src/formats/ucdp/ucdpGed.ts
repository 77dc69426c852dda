import { BrokenInput, InvalidInput } from '../../domain/errors.js';
import { sha256 } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { TypedRecord } from '../../domain/records/records.js';
import { withoutHidden } from '../../domain/text/hidden.js';
import { type CsvRecord, csvRecords } from '../csvRecords.js';
import { Fingerprint } from '../fingerprint.js';
import type { Importer, Item, Survey } from '../format.js';
import { type InputLine, inputLines } from '../inputLines.js';
import { linesInWords } from '../rowKeys.js';
import { distinctVoices } from './attributeCore.js';
import { cellsOf, type Layout, readLayout } from './columns.js';
import { Directory } from './directory.js';
import { readRow, type UcdpRow } from './row.js';
import { rowRecords } from './rowRecords.js';
import { thingsOf } from './things.js';

/** The survey of a file of the dataset. */
interface UcdpSurvey extends Survey {
  readonly layout: Layout;
  readonly directory: Directory;
}

/** The UCDP Georeferenced Event Dataset (Sundberg and Melander 2013), as its CSV is published. */
export const ucdpGed: Importer<UcdpSurvey> = {
  name: 'ucdp-ged',
  summary: 'UCDP Georeferenced Event Dataset (CSV), one event per row',
  survey,
  items,
};

async function survey(path: string): Promise<UcdpSurvey> {
  const fingerprint = new Fingerprint();
  const directory = new Directory();
  let layout: Layout | undefined;
  let total = 0;
  let last: CsvRecord | undefined;
  let ended = true;
  const note = (line: InputLine): void => {
    fingerprint.add(line);
    ended = line.ended;
  };
  const records = csvRecords(noting(inputLines(path), note));
  for await (const record of records) {
    if (layout === undefined) layout = readLayout(record.cells);
    else {
      total += 1;
      last = record;
      enter(record, layout, directory);
    }
  }
  if (layout === undefined) throw new BrokenInput('the file is empty: it must have at least the header of the dataset');
  checkNotCutOff(last, layout, ended);
  return { fingerprint: String(fingerprint), total, namespace: undefined, by: undefined, layout, directory };
}

async function* noting<T>(all: AsyncIterable<T>, note: (one: T) => void): AsyncGenerator<T, void, undefined> {
  for await (const one of all) {
    note(one);
    yield one;
  }
}

/** A bad row tells nothing about the file: the second pass says what is wrong with it. */
function enter(record: CsvRecord, layout: Layout, directory: Directory): void {
  const read = attempt(() => readCells(record, layout));
  if (!('value' in read)) return;
  directory.add(read.value);
  directory.rows.add(read.value.id, digestOf(record), record.line);
}

/** Where a file was cut in the middle of a figure nobody can tell; everywhere else in a row it shows. */
function checkNotCutOff(last: CsvRecord | undefined, { width }: Layout, ended: boolean): void {
  if (last === undefined) return;
  const cutOff = last.cells.length < width || (!ended && last.cells.at(-1) === '');
  if (!cutOff) return;
  throw new BrokenInput(
    `the last row, in line ${last.line}, is cut off: it has ${last.cells.length} of ${width} cells; get the file again`,
  );
}

async function* items(path: string, { layout, directory }: UcdpSurvey): AsyncGenerator<Item, void, undefined> {
  const given = new Set<string>();
  let inHeader = true;
  for await (const record of csvRecords(inputLines(path))) {
    if (!inHeader) yield toItem(record, layout, directory, given);
    inHeader = false;
  }
}

function toItem(record: CsvRecord, layout: Layout, directory: Directory, given: Set<string>): Item {
  const { line, raw } = record;
  const result = attempt(() => {
    const row = readCells(record, layout);
    const shared = directory.rows.shared(row.id);
    if (shared?.differ === true) {
      throw new InvalidInput(`the id ${row.id} stands in ${linesInWords(shared)}, which differ: keep the right one`);
    }
    return withHiddenWarning(row, record, tell(row, directory, given));
  });
  return 'value' in result
    ? { line, raw, isWhole: result.value.records.length > 0, ...result.value }
    : { line, raw, records: [], problem: result.problem };
}

type Told = Pick<Item, 'records' | 'warnings'>;

/** The records of a row; things that an earlier row gave are left out, and remembered only once this row is good. */
function tell(row: UcdpRow, directory: Directory, given: Set<string>): Told {
  const mark = `row/${row.id}`;
  if (given.has(mark)) return { records: [], warnings: [`UCDP ${row.id}: the same row stands in the file before`] };
  const things = distinctVoices(thingsOf(row, directory)).filter(({ key }) => !given.has(key));
  const { records, warnings } = rowRecords(row);
  const parsed: readonly TypedRecord[] = [...things.map(({ make }) => make()), ...records].map(parseRecord);
  for (const { key } of things) given.add(key);
  if (directory.rows.shared(row.id) !== undefined) given.add(mark);
  return { records: parsed, warnings };
}

function withHiddenWarning({ id }: UcdpRow, { cells }: CsvRecord, told: Told): Told {
  if (cells.every((cell) => withoutHidden(cell) === cell)) return told;
  const warning = `UCDP ${id}: characters that cannot be seen were taken out of the row`;
  return { ...told, warnings: [...(told.warnings ?? []), warning] };
}

function readCells({ cells }: CsvRecord, layout: Layout): UcdpRow {
  if (cells.length !== layout.width) {
    throw new InvalidInput(
      `the row has ${cells.length} cells and the header ${layout.width}: check its quotes and commas`,
    );
  }
  return readRow(cellsOf(cells, layout));
}

function digestOf({ cells }: CsvRecord): string {
  return sha256(JSON.stringify(cells)).slice(0, 16);
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof InvalidInput) return { problem: error.message };
    throw error;
  }
}
