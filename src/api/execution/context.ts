import type { Engine } from '../../graph/engine.js';
import type { Proposer } from '../../usecases/reading/proposers.js';

/** What every resolver of one request gets. */
export interface Context {
  /** The store the request reads and writes. */
  readonly engine: Engine;
  /** Aborted when nobody waits for the answer any more; `engine` then begins no further statement. */
  readonly signal?: AbortSignal;
  /** Who asks, as the journal names them. */
  readonly by: string;
  /** Who reads texts; by default the rules alone. */
  readonly proposers?: readonly Proposer[];
  /** Whether this request may change the graph; if not, the sentence that says why. */
  readonly writes: { readonly allowed: true } | { readonly allowed: false; readonly reason: string };
}
