import { InvalidInput } from '../../domain/errors.js';
import { checkText, cleanText } from './cleanText.js';
import { decodeText } from './decodeText.js';
import type { ExtractedDocument } from './extractedDocument.js';
import { readHtml } from './html/readHtml.js';
import { maxFile } from './limits.js';
import { readPdf } from './pdf/readPdf.js';
import { readDocx } from './readDocx.js';

/**
 * Reads a plain text, a web page, a PDF or a DOCX. What a file is, its content tells; its name only serves in messages. Nothing is
 * fetched, and no script is run.
 *
 * @throws InvalidInput with one sentence if it is empty, too long, damaged, encrypted, without text, or none of these
 */
export async function readDocument(
  bytes: Uint8Array,
  { fileName }: { readonly fileName?: string } = {},
): Promise<ExtractedDocument> {
  try {
    return await read(bytes);
  } catch (error) {
    if (!(error instanceof InvalidInput) || fileName === undefined) throw error;
    throw new InvalidInput(`${fileName}: ${error.message}`, { cause: error });
  }
}

async function read(bytes: Uint8Array): Promise<ExtractedDocument> {
  if (bytes.length === 0) throw new InvalidInput(empty);
  if (bytes.length > maxFile) {
    throw new InvalidInput(`the file is larger than ${maxFile / 1024 / 1024} MiB: split it into several files`);
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  // Source: ISO 32000-1, annex H, note 13: the header may stand anywhere within the first 1,024 bytes.
  if (head.includes('%PDF-')) return readPdf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return readDocx(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new InvalidInput('the file is a DOCX with a password, or an old .doc: save it as .docx without a password');
  }
  if (head.startsWith('{\\rtf')) throw new InvalidInput('the file is rich text (.rtf): save it as .docx or plain text');
  if (/^(From|MIME-Version|Date|Snapshot-Content-Location): .*\r?\n/i.test(head) && /^MIME-Version: /im.test(head)) {
    throw new InvalidInput('the file is a mail or a web archive (.mhtml): save the page as HTML');
  }
  const text = cleanText(decodeText(bytes));
  return isPage(text) ? readHtml(text) : readPlain(text);
}

const empty = 'the document is empty: it has no text';

function readPlain(text: string): ExtractedDocument {
  checkText(text, empty);
  const title = headline(text);
  return { format: 'TEXT', text, ...(title === undefined ? {} : { title }), warnings: [] };
}

const longestHeadline = 200;

/** A short first line that a blank line follows, and that ends as no sentence does. It stays in the text. */
function headline(text: string): string | undefined {
  const [, line = '', rest] = /^\s*(\S.*?)[^\S\n]*(\n[^\S\n]*\n|\n|$)/.exec(text) ?? [];
  const isShort = line.length <= longestHeadline && !/[.:;,]["'”’»)]*$/.test(line);
  return isShort && rest !== undefined && rest.trim() === '' && rest.split('\n').length > 2 ? line : undefined;
}

/** Tags with which a page begins. Source: WHATWG MIME Sniffing, 7.1, and the elements that HTML 5 added. */
const opening =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|base|script|style|iframe|header|main|article|section|nav|div|span|p|h[1-6]|table|ul|ol|blockquote|figure|a|b|i|em|strong|font|br|hr|img)(?=[\s/>]))/i;

function isPage(text: string): boolean {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : undefined;
    if (end === undefined) return opening.test(text.slice(at, at + 50));
    const closed = text.indexOf(end, at);
    if (closed < 0) return false;
    at = closed + end.length;
  }
}
