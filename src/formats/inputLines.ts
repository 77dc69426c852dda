import { createReadStream } from 'node:fs';
import { BrokenInput, InvalidInput } from '../domain/errors.js';

/** One line of a text file, without its line end. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly bytes: Buffer;
  /** False for a last line without a line end, which may have been cut off. */
  readonly ended: boolean;
}

/** The maximum line length in bytes. Otherwise a file without line ends would exhaust the memory. */
export const longestLine = 1_048_576;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
// Allow for a byte order mark and a CR, which do not count.
const longestHeld = longestLine + byteOrderMark.length + 1;

/**
 * Streams the lines of a file in constant memory. Lines end in LF or CRLF; a byte order mark at the start is skipped.
 *
 * @throws InvalidInput if the file cannot be opened
 * @throws BrokenInput at the first line that is not UTF-8 or longer than {@link longestLine}.
 */
export function inputLines(path: string): AsyncGenerator<InputLine, void, undefined> {
  return linesIn(fileChunks(path));
}

/** As {@link inputLines}, of bytes that were read from elsewhere. */
export async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<InputLine, void, undefined> {
  let held: readonly Buffer[] = [];
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      yield toLine([...held, chunk.subarray(from, at)], number, true);
      held = [];
      number += 1;
      from = at + 1;
    }
    if (from < chunk.length) held = [...held, chunk.subarray(from)];
    if (held.reduce((sum, part) => sum + part.length, 0) > longestHeld) throw tooLong(number);
  }
  if (held.length > 0) yield toLine(held, number, false);
}

/** Whether a line is blank. */
export function isBlank(line: InputLine): boolean {
  return line.text.trim() === '';
}

/** The bytes of a file from a position on. @throws InvalidInput if it cannot be read */
export async function* fileChunks(path: string, start = 0): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const chunk of createReadStream(path, { start })) yield chunk as Buffer;
  } catch (error) {
    throw new InvalidInput(`cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'the file does not exist; check the name';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied; change its permissions';
  if (code === 'EISDIR') return 'it is a folder; name a file';
  return `read error (${String(code ?? error)})`;
}

function toLine(parts: readonly Buffer[], number: number, ended: boolean): InputLine {
  const [only = Buffer.alloc(0)] = parts;
  const whole = parts.length === 1 ? only : Buffer.concat(parts);
  const start = number === 1 && whole.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const end = whole.at(-1) === carriageReturn ? -1 : undefined;
  const bytes = whole.subarray(start, end);
  if (bytes.length > longestLine) throw tooLong(number);
  return { number, text: decode(bytes, number), bytes, ended };
}

// A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. `ignoreBOM` keeps a byte order
// mark inside the file, where it is text.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer, number: number): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new BrokenInput(`line ${number} is not UTF-8: save the file as UTF-8`, { cause: error });
  }
}

function tooLong(number: number): BrokenInput {
  return new BrokenInput(`line ${number} is longer than 1 MiB (${longestLine} bytes): split it into several lines`);
}
