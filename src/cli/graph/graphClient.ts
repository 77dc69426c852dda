import type { TypedQueryDocumentNode } from 'graphql';
import type { ImportOptions } from '../../usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../usecases/transfer/importSummary.js';

/** Values by the names of variables; which ones, a typed document says. */
export type GraphVariables = { readonly [name: string]: unknown };

/** The options of an import. Who imports is determined by the process that has the graph open. */
export interface ImportRequest extends Omit<ImportOptions, 'by' | 'reserved'> {
  /** The name of a format. */
  readonly format: string;
  /** What the format needs to know beside the file, in one line. */
  readonly settings?: string | undefined;
}

export interface ExportRequest {
  /** The name of a format. */
  readonly format: string;
  readonly history: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The graph that a command works on: opened by this process or by a server. Commands need not know which: answers,
 * summaries, errors and exit codes are the same.
 */
export interface GraphClient {
  /** Where the graph is, for display: a folder or an address. */
  readonly place: string;
  /** @throws the WhosaidError that caused an error in the answer, or that error */
  ask<Result, Variables extends GraphVariables>(
    document: TypedQueryDocumentNode<Result, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Result>;
  /** @throws what importInput throws */
  importFile(path: string, request: ImportRequest): Promise<ImportSummary>;
  /** The lines of an export, without line ends. @throws StoreUnavailable if the export is cut off */
  exportLines(request: ExportRequest): AsyncIterable<string>;
  close(): Promise<void>;
}
