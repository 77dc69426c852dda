import { mayWrite } from '../../session.js';
import { AnswerError, post } from './postQuery.js';

/** What a file says, as text, and what it states of itself. */
export interface FileText {
  readonly text: string;
  readonly title?: string;
  /** The name of the site of a page. */
  readonly site?: string;
  /** In EDTF. */
  readonly publishedAt?: string;
  readonly url?: string;
  /** A language tag (BCP 47). */
  readonly language?: string;
  /** What could not be read, one sentence each. */
  readonly warnings: readonly string[];
}

/** The most bytes of a file that the server takes. */
const mostBytes = 50 * 1024 * 1024;

/**
 * The text of a file. The server reads it (text, HTML, PDF, DOCX) where this browser may write; elsewhere only plain text is read,
 * by the browser itself.
 * @throws AnswerError with one sentence if it has no text that can be read; the signal's reason if it was aborted
 */
export async function textOfFile(file: File, signal: AbortSignal): Promise<FileText> {
  if (file.size > mostBytes) throw refused('the file is larger than 50 MiB: split it into several files');
  const bytes = await bytesOf(file);
  if (bytes.length === 0) throw refused('the file is empty');
  if (!(await mayWrite())) return { text: plainText(bytes), warnings: [] };
  const headers = { 'content-type': 'application/octet-stream', accept: 'application/json' };
  return (await post<FileText>('extract', { headers, body: bytes, signal })).answer;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw refused('it cannot be read: give a file, not a folder, and look whether you may open it');
  }
}

function plainText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000') && !/^\s*<|^%PDF-|^\{\\rtf/.test(text)) return text;
  } catch {
    // Refused below.
  }
  throw refused('this page can only read, and takes only plain text in UTF-8: paste the text instead');
}

const refused = (message: string): AnswerError => new AnswerError(message, 'BAD_USER_INPUT');
