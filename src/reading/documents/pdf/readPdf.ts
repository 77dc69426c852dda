import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InvalidInput } from '../../../domain/errors.js';
import { checkText, cleanLine, cleanText } from '../cleanText.js';
import type { ExtractedDocument } from '../extractedDocument.js';
import { maxPages, maxText, textTooLong } from '../limits.js';
import { checkStreams } from './checkStreams.js';
import { readingOrder } from './columns.js';
import { type Fragment, fragmentsOf } from './fragments.js';
import { withoutMargins } from './margins.js';
import { damagedPdf, openPdf } from './openPdf.js';
import { paragraphsOf } from './paragraphs.js';
import { lostCharacter } from './readableGlyphs.js';

/**
 * The text of a PDF in the order in which it is read, with the pages beside it. Headers and footers that repeat are left out, and
 * words that a line end divides are put together.
 *
 * @throws InvalidInput if it is encrypted, damaged, without text, or too long
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedDocument> {
  checkStreams(bytes);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > maxPages) {
      throw new InvalidInput(`the PDF has ${pdf.numPages} pages; the maximum is ${maxPages}: split it`);
    }
    const written = await readPages(pdf);
    const { pages, repeated } = withoutMargins(written);
    const { text, pages: starts } = paragraphsOf(pages.map(readingOrder));
    checkText(text, scanned);
    const facts = await factsOf(pdf);
    return { format: 'PDF', text, pages: starts, ...facts, warnings: warningsOf(written, repeated, text) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const scanned =
  'the PDF has no text, only pictures of pages, as a scan has: have its text recognised (OCR) first, and give the result';

async function readPages(pdf: PDFDocumentProxy): Promise<readonly (readonly Fragment[])[]> {
  const pages: (readonly Fragment[])[] = [];
  let bytes = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const fragments = await readPage(pdf, number);
    for (const { text } of fragments) bytes += Buffer.byteLength(text);
    if (bytes > maxText) throw textTooLong();
    pages.push(fragments);
  }
  return pages;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<readonly Fragment[]> {
  try {
    const fragments = await inTime(pdf.getPage(number).then(fragmentsOf));
    return fragments.map((fragment) => ({ ...fragment, text: cleanText(fragment.text).trim() }));
  } catch (error) {
    if (!(error instanceof TooSlow)) throw damagedPdf(error, number);
    throw new InvalidInput(
      `page ${number} of the PDF takes longer than ${maxSeconds} s to read: save its text as plain text`,
    );
  }
}

/** The most seconds for a page: its parts may refer to each other without end. */
const maxSeconds = 30;

class TooSlow extends Error {}

/** The reader of a page pauses now and then, so that its time can end. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), maxSeconds * 1_000);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Titles that programs write by themselves. */
const automatic =
  /^(?:untitled|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|pdf|indd|odt|rtf|qxd|tex)|document\d*)$/i;

/** What the file says of itself. When it was made is not when it was published. */
async function factsOf(pdf: PDFDocumentProxy): Promise<Pick<ExtractedDocument, 'title' | 'byline' | 'language'>> {
  const info = { ...(await pdf.getMetadata()).info } as Readonly<Record<string, unknown>>;
  const lineOf = (name: string) => (typeof info[name] === 'string' ? cleanLine(info[name]) : undefined);
  const [title, byline, language] = [lineOf('Title'), lineOf('Author'), lineOf('Language')];
  return {
    ...(title === undefined || automatic.test(title) ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(language ?? '') && language !== undefined ? { language } : {}),
  };
}

function warningsOf(
  pages: readonly (readonly Fragment[])[],
  repeated: readonly string[],
  text: string,
): readonly string[] {
  const blank = pages.flatMap((fragments, index) => (fragments.length === 0 ? [index + 1] : []));
  const lost = text.split(lostCharacter).length - 1;
  const lines = repeated.slice(0, 6).map((line) => `"${[...line].slice(0, 60).join('')}"`);
  return [
    ...(blank.length === 0 ? [] : [`no text on ${pagesIn(blank)}: they may be pictures, which are not read`]),
    ...(lines.length === 0 ? [] : [`left out, because it repeats at the edges of pages: ${lines.join(', ')}`]),
    ...(lost === 0
      ? []
      : [`${lost} characters can be read in the font of the file only; ${lostCharacter} stands for each`]),
  ];
}

function pagesIn(numbers: readonly number[]): string {
  const named = numbers.slice(0, 10).join(', ');
  return numbers.length > 10 ? `pages ${named} and ${numbers.length - 10} more` : `page ${named}`;
}
