/** Where a page of a PDF begins in the text, in Unicode code points. Pages without text begin where the next one does. */
export interface PageStart {
  /** From 1, as a viewer counts them. */
  readonly page: number;
  readonly start: number;
}

/** What a file says, as text. Nothing of it was fetched or run. */
export interface ExtractedDocument {
  readonly format: 'TEXT' | 'HTML' | 'PDF' | 'DOCX';
  /** Lines end in a line feed. In what is no plain text, a blank line stands between paragraphs. */
  readonly text: string;
  /** One line, as the other names below. Absent where the file does not say it. */
  readonly title?: string;
  readonly byline?: string;
  /** The time of publication in EDTF. A file of a word processor knows when it was made, which is another time. */
  readonly publishedAt?: string;
  /** The name of the site of a page. */
  readonly site?: string;
  /** The address that a page gives as its own. */
  readonly url?: string;
  /** As the file declares it: a language tag (BCP 47). */
  readonly language?: string;
  /** The pages of a PDF, in order. */
  readonly pages?: readonly PageStart[];
  /** What a person should know of how the file was read: what was left out, what could not be read. One sentence each. */
  readonly warnings: readonly string[];
}
