import type { TypedQueryDocumentNode } from 'graphql';
import type { ImportOptions } from '../../usecases/transfer/importOptions.js';
import type { ImportSummary } from '../../usecases/transfer/importSummary.js';

/** Values by the names of variables; which ones, a typed document says. */
export type GraphVariables = { readonly [name: string]: unknown };

/** What an import is asked for; who imports is known to whoever has the graph open. */
export interface ImportRequest extends Omit<ImportOptions, 'by' | 'reserved'> {
  /** The name of a format. */
  readonly format: string;
}

export interface ExportRequest {
  /** The name of a format. */
  readonly format: string;
  readonly history: boolean;
  readonly signal?: AbortSignal;
}

/**
 * A graph as commands use it: opened by this process, or by a server that this process talks to. A command does not know which;
 * answers, summaries, errors and codes are the same.
 */
export interface GraphClient {
  /** Where the graph is, for a person: a folder, or an address. */
  readonly place: string;
  /** @throws the WhosaidError behind an error of the answer, or that error */
  ask<Result, Variables extends GraphVariables>(
    document: TypedQueryDocumentNode<Result, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Result>;
  /** @throws what importInput throws */
  importFile(path: string, request: ImportRequest): Promise<ImportSummary>;
  /** The lines of an export, without their ends. @throws StoreUnavailable when they do not come to their end */
  exportLines(request: ExportRequest): AsyncIterable<string>;
  close(): Promise<void>;
}
