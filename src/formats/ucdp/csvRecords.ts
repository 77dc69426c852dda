import { pipeline } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { BrokenInput } from '../../model/errors.js';
import { type InputLine, inputLines, longestLine } from '../inputLines.js';

/** One record of a CSV file (RFC 4180); a quoted cell may run over several lines. */
export interface CsvRecord {
  /** The line on which the record starts, from 1. */
  readonly line: number;
  /** The record as it stands there, without its line end. */
  readonly raw: string;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

/**
 * Streams the records of a CSV file; blank lines are passed over. `onLine` sees each line before it is taken apart.
 *
 * @throws BrokenInput where quoting or encoding are wrong: from there on nobody knows which cell is which.
 */
export async function* csvRecords(
  path: string,
  onLine: (line: InputLine) => void = () => {},
): AsyncGenerator<CsvRecord, void, undefined> {
  const parser = parse({
    info: true,
    raw: true,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
  });
  // What goes wrong comes out of the parser below, so there is nothing left to do at the end.
  pipeline(textOf(path, onLine), parser, () => {});
  let next = 1;
  try {
    for await (const parsed of parser as AsyncIterable<Parsed>) {
      const record = toRecord(parsed);
      next = parsed.info.lines + 1;
      if (record.raw.trim() !== '') yield record;
    }
  } catch (error) {
    throw error instanceof CsvError ? explain(error, next) : error;
  }
}

async function* textOf(path: string, onLine: (line: InputLine) => void): AsyncGenerator<string, void, undefined> {
  for await (const line of inputLines(path)) {
    onLine(line);
    yield line.ended ? `${line.text}\n` : line.text;
  }
}

/** The parser counts the line on which a record ends, and leaves the blank lines before it in `raw`. */
function toRecord({ record, raw, info }: Parsed): CsvRecord {
  const own = raw.replace(/^\n+/, '').replace(/\n$/, '');
  return { line: info.lines - (own.split('\n').length - 1), raw: own, cells: record };
}

function explain(error: CsvError, line: number): BrokenInput {
  const { code } = error;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new BrokenInput(
      `the record that starts in line ${line} has a quote that is never closed: the file is cut off or damaged; get it again`,
      { cause: error },
    );
  }
  return new BrokenInput(
    `the record that starts in line ${line} is not CSV (${code}): quotes must enclose a whole cell and be doubled within it`,
    { cause: error },
  );
}
