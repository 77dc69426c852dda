import { constants, inflateSync } from 'node:zlib';
import { InvalidInput } from '../../../domain/errors.js';

/** All that is compressed in a PDF, but for its pictures, which are never unpacked. */
const maxUnpacked = 64 * 1024 * 1024;
/** How far before a stream its dictionary begins at most. */
const longestDictionary = 2_000;

/**
 * Unpacks the streams of a PDF as far as the limit, before anything reads it: a megabyte may unpack to gigabytes.
 * @throws InvalidInput if they unpack to more
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = maxUnpacked;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.subarray(Math.max(0, at - longestDictionary), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const isPacked = /\/(?:FlateDecode|Fl)\b/.test(dictionary) && !dictionary.endsWith('end');
    if (isPacked && !/\/Subtype\s*\/Image\b/.test(dictionary)) left -= unpackedSize(file, startOf(file, at), left);
  }
}

/** The data begins behind the line end after the word. */
function startOf(file: Buffer, at: number): number {
  const end = file.indexOf('\n', at + 6);
  return end >= 0 && end <= at + 8 ? end + 1 : at + 6;
}

function unpackedSize(file: Buffer, start: number, most: number): number {
  const end = file.indexOf('endstream', start);
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(file.subarray(start, end < 0 ? undefined : end), options).length;
  } catch (error) {
    // A stream that is damaged is the reader's affair.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return 0;
    throw new InvalidInput(
      `the PDF unpacks to more than ${maxUnpacked / 1024 / 1024} MiB without its pictures: save its text as plain text`,
    );
  }
}
