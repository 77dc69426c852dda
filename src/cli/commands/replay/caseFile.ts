import { z } from 'zod';
import { caseFileParts, itemIn, recordHash } from '../../../domain/caseFile/caseFileText.js';
import { type CaseRecord, maxCaseItems } from '../../../domain/caseFile/caseRecord.js';
import { InvalidInput } from '../../../domain/errors.js';
import { sha256 } from '../../../domain/records/ids.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.string().max(20_000);

const query = z.strictObject({
  name: z.string().max(200),
  variables: z.record(z.string(), z.unknown()),
  answer: hash,
});

const item = z.strictObject({
  title: words,
  address: words,
  pickedAt: z.iso.datetime(),
  seq: z.number().int().min(1),
  head: z.iso.datetime(),
  receipts: z.array(z.string().max(8_000_000)).max(10),
  queries: z.array(query).max(10),
  shown: hash,
});

const record = z.strictObject({
  version: z.literal(1),
  title: words,
  savedAt: z.iso.datetime(),
  queries: z.record(z.string().max(200), z.string().max(100_000)),
  items: z.array(item).min(1).max(maxCaseItems),
  page: hash,
  hash,
});

/** A case file that was read: its record, and what of the page around it is not as it was saved. */
export interface CaseFile {
  readonly record: CaseRecord;
  /** Whether each answer stands in the page as it was saved. */
  readonly isShown: readonly boolean[];
  /** Whether the whole page is as it was saved. */
  readonly isPage: boolean;
}

/**
 * Reads a case file. It is read as text: nothing in it is run or rendered.
 * @returns undefined if the text does not look like a page
 * @throws InvalidInput if it is a page without a record, or if its record was altered
 */
export function readCaseFile(text: string): CaseFile | undefined {
  const parts = caseFileParts(text);
  if (parts === undefined) {
    if (!/^\s*</.test(text)) return undefined;
    throw new InvalidInput(
      'this page is no case file, because it has no record of answers, or several: name a file that the page /case of the workbench saved',
    );
  }
  const parsed = record.safeParse(json(parts.record));
  if (!parsed.success) {
    throw new InvalidInput(
      'the record in this case file cannot be read: it was altered or cut, or another version of whosaid wrote it; ask for the file again',
    );
  }
  const { hash: given, ...unsealed } = parsed.data;
  if (recordHash(unsealed, sha256) !== given) {
    throw new InvalidInput(
      'this case file was altered: its record does not match its hash, so nothing in it can be relied on; ask for the file again',
    );
  }
  return {
    record: parsed.data,
    isShown: unsealed.items.map(({ shown }, index) => sha256(itemIn(parts.page, index + 1) ?? '') === shown),
    isPage: sha256(parts.page) === unsealed.page,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
