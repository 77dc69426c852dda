/** The most answers in a case file. */
export const maxCaseItems = 30;

/** A query behind an answer. */
export interface CaseQuery {
  /** The name of the operation; `queries` of the record has its text. */
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A SHA-256 of the answer, as `answerText` writes it, pinned to the journal entry of the item. */
  readonly answer: string;
}

/** An answer in a case file: what is needed to check it. */
export interface CaseItem {
  readonly title: string;
  readonly address: string;
  /** When it was added, by the clock of the browser. */
  readonly pickedAt: string;
  /** The last journal entry then and when it was recorded. Together they identify the graph. */
  readonly seq: number;
  readonly head: string;
  readonly receipts: readonly string[];
  readonly queries: readonly CaseQuery[];
  /** A SHA-256 of its part of the page. */
  readonly shown: string;
}

/** What of a case file a program reads: what was asked, and hashes of what was answered and shown. */
export interface CaseRecord {
  readonly version: 1;
  readonly title: string;
  readonly savedAt: string;
  /** The texts of the queries by their names. */
  readonly queries: Readonly<Record<string, string>>;
  readonly items: readonly CaseItem[];
  /** A SHA-256 of the whole page without this record. */
  readonly page: string;
  /** A SHA-256 of the canonical JSON of all of the above. It is not a signature. */
  readonly hash: string;
}

/** The first 96 bits of the hash of a record, for people to compare. */
export function fingerprintOf({ hash }: Pick<CaseRecord, 'hash'>): string {
  return (hash.slice(0, 24).match(/.{4}/g) ?? []).join(' ');
}
