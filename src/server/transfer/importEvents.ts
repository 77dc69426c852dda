import type { Progress } from '../../usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../usecases/transfer/importSummary.js';

/**
 * The events of an import, one JSON object per line, in order. The last one is a summary or an error; a stream that ends
 * without either was cut off. Blank lines are heartbeats.
 */
export type ImportEvent =
  | { readonly progress: Progress }
  | { readonly reject: { readonly line: number; readonly raw: string; readonly reason: string } }
  | { readonly warning: { readonly line: number; readonly warning: string } }
  | { readonly summary: ImportSummary }
  | TransferError;

/** Why a transfer ended early. */
export interface TransferError {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * The last line of an export with `end=true`. It starts with a character that no format uses there, and contains the number of
 * preceding lines or the error.
 */
export type ExportEnd = { readonly end: { readonly lines: number } } | TransferError;

/** The record separator of RFC 7464. */
export const endMark = '\u001e';
