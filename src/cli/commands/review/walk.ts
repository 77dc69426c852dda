import type { ProposalFilter } from '../../../domain/schema/generated.js';
import type { GraphClient } from '../../graph/graphClient.js';
import type { Cli } from '../../terminal/cli.js';

/** A review in the terminal: what is reviewed, and how the reviewer is asked. */
export interface Walk {
  readonly cli: Cli;
  readonly graph: GraphClient;
  readonly filter: ProposalFilter;
  readonly json: boolean;
  /** The next line of the reviewer; undefined at the end. */
  readonly nextLine: () => Promise<string | undefined>;
}
