import type { Known } from '../../language/read/read.js';
import type { Proposal, TextToRead } from '../../reading/proposal.js';

/** Finds in a text who says what. It knows of the graph only the names that it is given. */
export type Proposer = (text: TextToRead, known: Known) => Promise<readonly Proposal[]>;

/** All that read a text, in this order: of several that find the same, the first counts. */
export const proposers: readonly Proposer[] = [];
