import type { Named } from '../../language/names/named.js';
import type { Proposal, TextToRead } from '../proposal.js';
import type { RuleContext } from '../rules/attributions/attribution.js';
import { agencyOf } from '../rules/attributions/findAttributions.js';
import { Times } from '../rules/claims/times.js';
import { resolveMentions } from '../rules/mentions/resolveMentions.js';
import { saidProposals } from '../rules/proposals.js';
import { tokenizeText } from '../rules/text/tokenizeText.js';
import { SpanIndex } from '../spanIndex.js';
import { joinParts } from './joinParts.js';
import { labelledRanges } from './labelledRanges.js';
import { type Tagger, tag } from './tagger.js';

const extractor = 'learned@1:crf';

/** Who says what in a text, as learnt from reviewed texts. The claims in it, and who is meant, are read as by the rules. */
export function proposeByLearned(
  document: TextToRead,
  tagger: Tagger,
  known: readonly Named[] = [],
): readonly Proposal[] {
  const read = tokenizeText(document.text);
  const mentions = resolveMentions(read, known, document.publisher);
  const times = new Times(document.publishedAt);
  const { publisher } = document;
  const context: RuleContext = { read, mentions, lastSpeaker: undefined, publisher, nodes: [], cues: [] };
  const agency = agencyOf(read, publisher);
  return labelledRanges(read)
    .flatMap((range) => joinParts(tag(read, range, tagger), context, tagger))
    .map((one) => (agency === undefined || one.speaker?.entity === agency.entity ? one : { ...one, relays: [agency] }))
    .flatMap((one) => saidProposals(one, read, mentions, times))
    .map((proposal) => ({ ...proposal, extractor }));
}

/** Those of the words that no other proposal of what somebody says has. */
export function whereSilent(proposals: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] {
  const taken = new SpanIndex<Proposal['content'][number]>();
  for (const { mode, content } of others)
    if (mode !== 'NARRATIVE') for (const piece of content) taken.add([piece], piece);
  const isTaken = ({ content }: Proposal) =>
    content.some((piece) =>
      [...taken.near([piece])].some((other) => piece.start < other.end && other.start < piece.end),
    );
  return proposals.filter((one) => !isTaken(one));
}
