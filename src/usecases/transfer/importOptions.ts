export interface ImportOptions {
  /** Who imports. Recorded in the journal unless the input names its author. */
  readonly by: string;
  /** Names of callers, which an input must not claim as its author. */
  readonly reserved?: readonly string[];
  readonly reason?: string | undefined;
  /** Items per transaction; 1,000 by default. */
  readonly batch?: number;
  // Callbacks are awaited, so that a slow listener slows the import down (backpressure).
  readonly onProgress?: (progress: Progress) => unknown;
  readonly onReject?: (line: number, raw: string, reason: string) => unknown;
  readonly onWarning?: (line: number, warning: string) => unknown;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly items: number;
  readonly total: number;
  /** All lines up to this one are written; undefined for a history, which cannot be resumed. */
  readonly line?: number;
}
