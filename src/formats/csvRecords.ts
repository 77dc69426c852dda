import { type CsvError, parse } from 'csv-parse/sync';
import { BrokenInput } from '../domain/errors.js';
import { type InputLine, isBlank, longestLine } from './inputLines.js';

/** A record of a CSV file (RFC 4180). A quoted cell may span several lines. */
export interface CsvRecord {
  /** The first line of the record, from 1. */
  readonly line: number;
  /** The raw record, without its line end. */
  readonly raw: string;
  readonly cells: readonly string[];
}

/**
 * Streams the records of the lines of a CSV file and skips blank lines.
 *
 * Lines are collected until their quotes are balanced, and each record is parsed separately: so line numbers are exact, errors
 * name the record, and an unclosed quote cannot swallow the rest of a large file.
 *
 * @param stated what separates the cells; if it is left out, the first line tells
 * @throws BrokenInput if quoting or encoding are invalid, because the following cells would be ambiguous
 */
export async function* csvRecords(
  lines: AsyncIterable<InputLine>,
  stated?: string,
): AsyncGenerator<CsvRecord, void, undefined> {
  let delimiter = stated;
  let open: InputLine[] = [];
  let length = 0;
  for await (const line of lines) {
    if (open.length === 0 && isBlank(line)) continue;
    delimiter ??= delimiterIn(line.text);
    const closes = isPaired(line.text) === (open.length === 0);
    open.push(line);
    length += line.text.length + 1;
    if (closes) {
      yield toRecord(open, delimiter);
      [open, length] = [[], 0];
    } else if (length > longestLine) throw neverClosed(open[0] ?? line);
  }
  if (open[0] !== undefined) throw neverClosed(open[0]);
}

/** What separates the cells of a line: of comma, semicolon, tab and bar the one that it has most of outside of quotes. */
function delimiterIn(text: string): string {
  const outside = text.replace(/"[^"]*("|$)/g, '');
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: outside.split(delimiter).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ',';
}

/** Quotes within a cell are doubled, so an even number means that the cell is closed. */
function isPaired(text: string): boolean {
  let paired = true;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) paired = !paired;
  return paired;
}

function toRecord(lines: readonly InputLine[], delimiter: string): CsvRecord {
  const line = lines[0]?.number ?? 1;
  const raw = lines.map(({ text }) => text).join('\n');
  try {
    const [cells = []] = parse(raw, { delimiter, record_delimiter: '\n', relax_column_count: true });
    return { line, raw, cells };
  } catch (error) {
    throw new BrokenInput(
      `the record that starts in line ${line} is not CSV (${(error as CsvError).code}): quotes must enclose a whole cell and be doubled within it`,
      { cause: error },
    );
  }
}

function neverClosed({ number }: InputLine): BrokenInput {
  return new BrokenInput(
    `the record that starts in line ${number} has a quote that is never closed: the file is cut off or damaged; get it again`,
  );
}
