import { open } from 'node:fs/promises';
import { BrokenInput } from '../../../domain/errors.js';
import { csvRecords } from '../../csvRecords.js';
import { fileChunks, type InputLine, linesIn } from '../../inputLines.js';
import type { RawRow, Sheet } from './rawRow.js';
import { workbookRows } from './workbookRows.js';

/** A file with a table, from a position on. */
export interface TableFile {
  readonly path: string;
  readonly start: number;
}

/**
 * Streams the rows of a CSV or of a sheet of a workbook, without empty ones. What a file is, its first bytes tell.
 * @throws BrokenInput if it is neither, or damaged
 */
export async function* tableRows(
  file: TableFile,
  { sheet }: { readonly sheet?: Sheet },
): AsyncGenerator<RawRow, void, undefined> {
  const kind = kindOf(await firstBytes(file));
  const rows = kind === 'workbook' ? workbookRows(await wholeFile(file), sheet) : csvRows(file, kind, sheet);
  for await (const row of rows) if (row.cells.some((cell) => cell.trim() !== '')) yield row;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const lookedAt = 4_096;
/** Workbooks are read as a whole. */
const maxWorkbook = 32 * 1024 * 1024;

function kindOf(bytes: Buffer): Encoding | 'workbook' {
  if (bytes.length === 0) throw new BrokenInput('the file is empty: it needs a row of headings');
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'workbook';
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new BrokenInput(
      'the file is a workbook with a password, or an old .xls: save it as .xlsx without a password, or as CSV',
    );
  }
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le';
  if (bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return 'utf-16be';
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF' || bytes.includes(0)) {
    throw new BrokenInput(
      'the file is not a table: give a CSV in UTF-8 (or in UTF-16 with a byte order mark) or an .xlsx',
    );
  }
  return 'utf-8';
}

async function firstBytes({ path, start }: TableFile): Promise<Buffer> {
  // Reports a file that cannot be read as every format does.
  for await (const chunk of fileChunks(path, start)) return chunk.subarray(0, lookedAt);
  return Buffer.alloc(0);
}

async function wholeFile({ path, start }: TableFile): Promise<Buffer> {
  const file = await open(path);
  try {
    const length = (await file.stat()).size - start;
    if (length > maxWorkbook)
      throw new BrokenInput(`the workbook is larger than ${maxWorkbook / 1024 / 1024} MiB: save the sheet as CSV`);
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, start);
    return bytes;
  } finally {
    await file.close();
  }
}

async function* csvRows(file: TableFile, encoding: Encoding, sheet: Sheet): AsyncGenerator<RawRow, void, undefined> {
  if (sheet !== undefined) throw new BrokenInput('a CSV has no sheets: leave the sheet out');
  let ended = true;
  const { delimiter, stated } = await delimiterOf(file, encoding);
  async function* noting(lines: AsyncIterable<InputLine>): AsyncGenerator<InputLine, void, undefined> {
    for await (const line of lines) {
      ended = line.ended;
      if (line.number !== stated) yield line;
    }
  }
  for await (const { line, raw, cells } of csvRecords(noting(linesIn(inUtf8(file, encoding))), delimiter)) {
    yield { line, raw, cells, ended };
  }
}

/** What separates the cells, if the first line that is not blank states it, as some spreadsheet programs write: "sep=;". */
async function delimiterOf(
  file: TableFile,
  encoding: Encoding,
): Promise<{ readonly delimiter?: string; readonly stated?: number }> {
  for await (const { text, number } of linesIn(inUtf8(file, encoding))) {
    if (text.trim() === '') continue;
    const delimiter = /^"?sep=([,;|\t])"?\s*$/i.exec(text)?.[1];
    if (delimiter !== undefined) return { delimiter, stated: number };
    if (/\r[^\r]/.test(text.replace(/"[^"]*("|$)/g, '')))
      throw new BrokenInput('its lines end with a carriage return alone: save the file as CSV in UTF-8 once more');
    return {};
  }
  return {};
}

async function* inUtf8({ path, start }: TableFile, encoding: Encoding): AsyncGenerator<Buffer, void, undefined> {
  if (encoding === 'utf-8') {
    yield* fileChunks(path, start);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes?: Buffer): Buffer => {
    try {
      return Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
    } catch (error) {
      throw new BrokenInput('the file begins as UTF-16 and is not: save it as CSV in UTF-8', { cause: error });
    }
  };
  for await (const chunk of fileChunks(path, start)) yield decode(chunk);
  yield decode();
}
