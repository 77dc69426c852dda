import canonicalize from 'canonicalize';
import type { CaseItem, CaseRecord } from './caseRecord.js';

/** SHA-256 in hexadecimal digits, which the browser and Node compute by other means. */
type Sha256 = (text: string) => string;

/** Where the record of a case file stands in it. Texts of people and of the graph are escaped, so none of them can look like it. */
const recordStart = '<pre id="whosaid-case-file" class="code wrap">';
const recordEnd = '</pre>';

/** A page with the place for a record. */
export const recordPlace = `${recordStart}${recordEnd}`;

/** The part of a page that shows an answer, between marks by which it is found again. */
export function markedItem(number: number, html: string): string {
  return `<!--answer ${number}-->${html}<!--/answer ${number}-->`;
}

/** A case file taken apart. */
interface CaseFileParts {
  /** The page without its record. */
  readonly page: string;
  readonly record: string;
}

/** Takes a case file apart; undefined if the text is none. */
export function caseFileParts(text: string): CaseFileParts | undefined {
  const start = text.indexOf(recordStart);
  if (start < 0 || text.indexOf(recordStart, start + 1) >= 0) return undefined;
  const from = start + recordStart.length;
  const to = text.indexOf(recordEnd, from);
  return to < 0 ? undefined : { page: text.slice(0, from) + text.slice(to), record: text.slice(from, to) };
}

/** The part of a page that shows an answer; undefined if it is not there. */
export function itemIn(page: string, number: number): string | undefined {
  const [open, close] = [`<!--answer ${number}-->`, `<!--/answer ${number}-->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  return start < 0 || end < 0 ? undefined : page.slice(start + open.length, end);
}

type Given = Omit<CaseRecord, 'page' | 'hash' | 'items'> & { readonly items: readonly Omit<CaseItem, 'shown'>[] };

/** Puts the record into a page that has the place for it, with hashes of the page, of each answer in it, and of itself. */
export function sealedCaseFile(
  page: string,
  given: Given,
  sha256: Sha256,
): { readonly text: string; readonly record: CaseRecord } {
  const items = given.items.map((item, index) => ({ ...item, shown: sha256(itemIn(page, index + 1) ?? '') }));
  const unsealed = { ...given, items, page: sha256(page) };
  const record: CaseRecord = { ...unsealed, hash: recordHash(unsealed, sha256) };
  // No mark-up in it, so it needs no other escapes.
  const json = JSON.stringify(record).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return { text: page.replace(recordPlace, () => `${recordStart}${json}${recordEnd}`), record };
}

/** The hash of a record. */
export function recordHash(record: Omit<CaseRecord, 'hash'>, sha256: Sha256): string {
  return sha256(canonicalize(record) ?? '');
}
