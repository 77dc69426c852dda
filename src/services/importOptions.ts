export interface ImportOptions {
  /** Who imports, as the journal names them. */
  readonly by: string;
  readonly reason?: string | undefined;
  /** Items that are written in one transaction; 1,000 unless told. */
  readonly batch?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly onReject?: (line: number, raw: string, reason: string) => void;
  readonly onWarning?: (line: number, warning: string) => void;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly items: number;
  readonly total: number;
}
