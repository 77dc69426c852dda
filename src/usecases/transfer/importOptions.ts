export interface ImportOptions {
  /** Who imports: stands in the journal unless the input says who made it. */
  readonly by: string;
  /** Names that an input must not give itself, because they stand for those who import. */
  readonly reserved?: readonly string[];
  readonly reason?: string | undefined;
  /** Items that are written in one transaction; 1,000 unless told. */
  readonly batch?: number;
  // Each is waited for, so that a slow listener slows the import down and fills no memory.
  readonly onProgress?: (progress: Progress) => unknown;
  readonly onReject?: (line: number, raw: string, reason: string) => unknown;
  readonly onWarning?: (line: number, warning: string) => unknown;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly items: number;
  readonly total: number;
  /** All lines up to this one are written; undefined for a history, which is not completed but begun anew. */
  readonly line?: number;
}
