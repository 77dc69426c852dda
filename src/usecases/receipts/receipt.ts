import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson, sha256 } from '../../domain/records/ids.js';

/** The version of the rules that compute answers. A different version may give different answers. */
export const rulesVersion = '2';

const used = z.tuple([z.string(), z.string()]);

const contents = z.strictObject({
  version: z.literal(2),
  rules: z.string().max(20),
  /** The selector of the query, with exactly one member. */
  question: z.record(z.string(), z.unknown()),
  /** The view as given, and the time of the read. */
  view: z.record(z.string(), z.unknown()),
  recordedAt: z.string(),
  /** The last journal entry at that time and when it was recorded. Together they identify the graph. */
  seq: z.number().int().min(0),
  head: z.string(),
  /** The admitted attributions by id, each with a hash of its input to reasoning. */
  used: z.array(used),
  /** The decided links and merges used, as `decidedIn` puts them into words. */
  decided: z.array(z.string()),
  /** A hash of the voices and of the corroboration. */
  answer: z.string(),
});
export type ReceiptContents = z.infer<typeof contents>;

const receipt = contents.extend({ hash: z.string() });

/** Inflated, ten thousand attributions are half a megabyte. */
const maxBytes = 8_000_000;

/**
 * Writes a receipt: the contents with a SHA-256 over their canonical JSON (RFC 8785), deflated, in base64url. The hash detects
 * accidental changes; it is not a signature.
 */
export function writeReceipt(given: ReceiptContents): string {
  const text = canonicalJson({ ...given, hash: receiptHash(given) });
  return deflateRawSync(Buffer.from(text)).toString('base64url');
}

/** Reads a receipt. @throws InvalidInput if it is not a receipt of this version or was altered */
export function readReceipt(text: string): ReceiptContents {
  const parsed = receipt.safeParse(parse(text));
  if (!parsed.success) {
    throw new InvalidInput('this is not a receipt of this version: copy the complete receipt of a Reporting');
  }
  const { hash, ...given } = parsed.data;
  if (hash !== receiptHash(given))
    throw new InvalidInput('the receipt was altered: its contents do not match its hash');
  return given;
}

/** The hash of the contents. */
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
