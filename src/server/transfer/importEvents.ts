import type { Progress } from '../../usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../usecases/transfer/importSummary.js';

/**
 * What the server tells while it imports: one JSON object a line, in the order in which it happens. The last is a summary or an
 * error; a stream that ends with neither was cut off. Blank lines say that the server is still there.
 */
export type ImportEvent =
  | { readonly progress: Progress }
  | { readonly reject: { readonly line: number; readonly raw: string; readonly reason: string } }
  | { readonly warning: { readonly line: number; readonly warning: string } }
  | { readonly summary: ImportSummary }
  | TransferError;

/** Why something ended early. */
export interface TransferError {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * The last line of an export that was asked for with `end=true`. It begins with a character that no format has there, and says
 * how many lines came before it, or why there are no more.
 */
export type ExportEnd = { readonly end: { readonly lines: number } } | TransferError;

/** The record separator of RFC 7464. */
export const endMark = '\u001e';
