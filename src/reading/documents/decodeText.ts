import { InvalidInput } from '../../domain/errors.js';

const binary = 'the file is not a text, a web page, a PDF or a DOCX: give one of these';

/**
 * The characters of a text or a page: by its byte order mark, else by what a page declares, else UTF-8.
 * @throws InvalidInput if it is binary, or in another encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.includes(0)) throw new InvalidInput(hasEveryOther(bytes) ? unmarked : binary);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined) return decode(bytes, declared);
    throw new InvalidInput(looksBinary(bytes) ? binary : 'the text is not in UTF-8: save it as UTF-8', {
      cause: error,
    });
  }
}

const unmarked = 'the text seems to be UTF-16 without a byte order mark: save it as UTF-8';

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InvalidInput(`the file says that it is ${encoding.toUpperCase()}, and is not: save it as UTF-8`, {
      cause: error,
    });
  }
}

/** How far into a page its encoding is looked for. Source: HTML Living Standard, 13.2.3.2. */
const declaredWithin = 1_024;

/** The encoding that a page declares for itself, if it is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasEveryOther(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  return Math.max(zeros(0), zeros(1)) > start.length / 4 && Math.min(zeros(0), zeros(1)) === 0;
}

/** Whether there are controls that no text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  return start.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}
