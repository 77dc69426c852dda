import type { Engine } from '../../graph/engine.js';

/** As the journal names whoever works on the machine that has the graph, with the command line or through its server. */
export const localCaller = 'local';

/** What every resolver of one request gets. */
export interface Context {
  /** The store the request reads and writes. */
  readonly engine: Engine;
  /** Aborted when nobody waits for the answer any more; `engine` then begins no further statement. */
  readonly signal?: AbortSignal;
  /** Who asks, as the journal names them. */
  readonly by: string;
  /** Whether this request may change the graph; if not, the sentence that says why. */
  readonly writes: { readonly allowed: true } | { readonly allowed: false; readonly reason: string };
}
