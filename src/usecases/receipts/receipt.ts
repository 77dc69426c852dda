import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';

/** The rules by which answers are computed; another number is another answer, perhaps. */
export const rulesVersion = '1';

const used = z.tuple([z.string(), z.string()]);

const contents = z.strictObject({
  version: z.literal(1),
  rules: z.string().max(20),
  /** Exactly one member: what was asked about. */
  question: z.record(z.string(), z.unknown()),
  /** The view as it was given, and the moment it was read at. */
  view: z.record(z.string(), z.unknown()),
  recordedAt: z.string(),
  /** The last entry of the journal then, and when that was recorded: by these a graph is known again. */
  seq: z.number().int().min(0),
  head: z.string(),
  /** The attributions that the view admitted, by id, each with a hash of all that reasoning took of it. */
  used: z.array(used),
  /** A hash of the voices and of the corroboration. */
  answer: z.string(),
});
export type ReceiptContents = z.infer<typeof contents>;

const receipt = contents.extend({ hash: z.string() });

/** Inflated, ten thousand attributions are half a megabyte. */
const maxBytes = 8_000_000;

/**
 * A receipt: its contents with a SHA-256 over their canonical JSON (RFC 8785), deflated, in base64url. The hash shows that it
 * was not altered by accident or carelessly; it is no signature.
 */
export function writeReceipt(given: ReceiptContents): string {
  const text = canonicalJson({ ...given, hash: receiptHash(given) });
  return deflateRawSync(Buffer.from(text)).toString('base64url');
}

/** The contents of a receipt. @throws InvalidInput for what is none, is of another version, or was altered */
export function readReceipt(text: string): ReceiptContents {
  const parsed = receipt.safeParse(parse(text));
  if (!parsed.success) {
    throw new InvalidInput('that is not a receipt of this version: take it whole from receipt of a Reporting');
  }
  const { hash, ...given } = parsed.data;
  if (hash !== receiptHash(given))
    throw new InvalidInput('the receipt was altered: its contents do not have the hash it bears');
  return given;
}

/** What a receipt's hash is over. */
export function receiptHash(given: ReceiptContents): string {
  return sha256(canonicalJson(given));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: maxBytes }).toString('utf8'));
  } catch {
    return undefined;
  }
}
