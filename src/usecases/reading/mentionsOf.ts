import type { Proposal, TextMention } from '../../reading/proposal.js';

/** All that a proposal mentions: who speaks, who relays it, and the participants of the claim. */
export function mentionsOf({ speaker, relays, claim }: Proposal): readonly TextMention[] {
  return [...(speaker ? [speaker] : []), ...relays, ...(claim?.participants ?? []).map(({ entity }) => entity)];
}
