import { strFromU8, zipSync } from 'fflate';
import type Mammoth from 'mammoth';
import { InvalidInput } from '../../domain/errors.js';
import { unpackParts } from '../../unpackParts.js';
import { checkText, cleanLine, cleanText } from './cleanText.js';
import type { ExtractedDocument } from './extractedDocument.js';
import { markupText } from './html/markupText.js';
import { maxUnpackedDocument } from './limits.js';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The paragraphs of a DOCX, its tables row by row, and its notes at the end. Pictures, headers and footers are no part of its text;
 * tracked deletions and comments neither.
 * @throws InvalidInput if it is no DOCX, damaged, or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const parts = unpack(bytes);
  checkIsDocument(parts);
  const text = cleanText(await markupText(await markupOf(parts))).trim();
  checkText(text, 'the DOCX has no text, only pictures or nothing: give one with text');
  return { format: 'DOCX', text, ...propertiesOf(parts), warnings: [] };
}

function unpack(bytes: Uint8Array): Parts {
  const unpacked = unpackParts(bytes, { maxBytes: maxUnpackedDocument, maxParts: 2_000 });
  if ('parts' in unpacked) return unpacked.parts;
  if (unpacked.fault === 'DAMAGED') throw damaged(unpacked.cause);
  throw new InvalidInput(
    `the DOCX unpacks to more than ${maxUnpackedDocument / 1024 / 1024} MiB: save its text as plain text`,
  );
}

function damaged(cause: unknown): InvalidInput {
  return new InvalidInput('the DOCX is damaged or cut off: get the file again, or save its text as plain text', {
    cause,
  });
}

function checkIsDocument(parts: Parts): void {
  if (parts['xl/workbook.xml'] !== undefined) {
    throw new InvalidInput('the file is a workbook, not a document: import it as a table, or save its text as a DOCX');
  }
  if (parts['[Content_Types].xml'] === undefined || !Object.keys(parts).some((name) => name.startsWith('word/'))) {
    throw new InvalidInput('the file is a ZIP archive, not a DOCX: unpack it, and give the document in it');
  }
}

async function markupOf(parts: Parts): Promise<string> {
  // Loaded for a DOCX only: it is large.
  const { default: mammoth } = await import('mammoth');
  // Packed again without compression, so that nothing but what was checked is read.
  const archive = Buffer.from(zipSync({ ...parts }, { level: 0 }));
  try {
    // As markup, for plain text has no line breaks of it.
    return (await mammoth.convertToHtml({ buffer: archive }, { convertImage: noImage(mammoth) })).value;
  } catch (error) {
    throw damaged(error);
  }
}

/** Pictures are not unpacked: none of their bytes is asked for. */
function noImage({ images }: typeof Mammoth) {
  return images.imgElement(async () => ({ src: '' }));
}

/** The title and the author in the properties of the file. When it was made or changed is not when it was published. */
function propertiesOf(parts: Parts): { readonly title?: string; readonly byline?: string } {
  const xml = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const lineOf = (name: string) => {
    const written = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)</`).exec(xml)?.[1];
    return cleanLine(written?.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole));
  };
  const [title, byline] = [lineOf('title'), lineOf('creator')];
  return { ...(title === undefined ? {} : { title }), ...(byline === undefined ? {} : { byline }) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
