import { InvalidInput } from '../../domain/errors.js';

const mebibyte = 1024 * 1024;

/** The most bytes of a file. */
export const maxFile = 50 * mebibyte;
/** The most bytes of a text, in UTF-8; of a page, with its markup. */
export const maxText = 5_000_000;
/** The most bytes that the parts of a DOCX unpack to, without its pictures. */
export const maxUnpackedDocument = 32 * mebibyte;
/** The most pages of a PDF. */
export const maxPages = 2_000;

export function textTooLong(): InvalidInput {
  return new InvalidInput(`the document has more than ${maxText / 1e6} MB of text: split it into several files`);
}
