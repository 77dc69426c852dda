import { mentionsOf, type Proposal, type TextMention, type TextSpan } from '../../reading/proposal.js';
import { SpanIndex } from '../../reading/spanIndex.js';

/** Proposals that can be recorded, in the order of the text, and why others are left out. */
interface UnitedProposals {
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly string[];
}

/** The most proposals of a document. */
const maxProposals = 2_000;
/** The most characters of a piece of a span, as records have it. */
const longestPiece = 5_000;

/**
 * What several proposers found, as one list. Every span is checked: its words must be those that stand there. Overlapping spans of
 * one speaker from several proposers are one proposal, that of the proposer before the others. What one proposer takes for the
 * publisher's own words, and another for somebody's, is proposed as somebody's.
 */
export function uniteProposals(found: readonly Proposal[], characters: readonly string[]): UnitedProposals {
  const leftOut: string[] = [];
  const kept: Proposal[] = [];
  const places = new SpanIndex<number>();
  for (const proposal of found) {
    const fault = faultOf(proposal, characters);
    if (fault !== undefined) {
      leftOut.push(`${proposal.extractor}: ${fault}`);
      continue;
    }
    const other = [...places.near(proposal.content)]
      .sort((one, next) => one - next)
      .find((index) => isSame(kept[index] as Proposal, proposal));
    if (other !== undefined) kept[other] = withClaim(kept[other] as Proposal, proposal);
    else {
      places.add(proposal.content, kept.length);
      kept.push(proposal);
    }
  }
  const proposals = kept
    .filter(
      (one) =>
        !isAttributed(
          one,
          [...places.near(one.content)].map((index) => kept[index] as Proposal),
        ),
    )
    .sort((one, next) => one.content[0].start - next.content[0].start);
  if (proposals.length > maxProposals)
    leftOut.push(`${proposals.length - maxProposals} proposals: a document has at most ${maxProposals}`);
  return { proposals: proposals.slice(0, maxProposals), leftOut };
}

function isAttributed(one: Proposal, all: readonly Proposal[]): boolean {
  if (one.mode !== 'NARRATIVE') return false;
  const length = one.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return all.some(
    (other) => other.mode !== 'NARRATIVE' && proposerOf(other) !== proposerOf(one) && overlap(one, other) * 2 >= length,
  );
}

function faultOf(proposal: Proposal, characters: readonly string[]): string | undefined {
  const { content, cue } = proposal;
  const spans = [...content, ...(cue ? [cue] : []), ...mentionsOf(proposal).map(({ span }) => span)];
  const wrong = spans.find((span) => !stands(span, characters));
  if (wrong !== undefined) return `${quoted(wrong.exact)} does not stand at ${wrong.start} to ${wrong.end} of the text`;
  const long = content.find(({ exact }) => exact.length > longestPiece);
  if (long !== undefined) return `${quoted(long.exact)} is longer than ${longestPiece} characters`;
  const isMixedUp = content.some(({ start }, index) => index > 0 && start < (content[index - 1]?.end ?? 0));
  return isMixedUp ? `the pieces of ${quoted(content[0].exact)} are not in the order of the text` : undefined;
}

function stands({ start, end, exact }: TextSpan, characters: readonly string[]): boolean {
  return start < end && end <= characters.length && characters.slice(start, end).join('') === exact;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The same of one proposer, word for word, or much the same of two. */
function isSame(one: Proposal, other: Proposal): boolean {
  if (!isSameSpeaker(one.speaker, other.speaker) || one.stance !== other.stance) return false;
  if (proposerOf(one) !== proposerOf(other)) return overlap(one, other) > 0;
  return (
    one.content[0].start === other.content[0].start &&
    one.content.at(-1)?.end === other.content.at(-1)?.end &&
    JSON.stringify(claimOf(one)) === JSON.stringify(claimOf(other))
  );
}

/** `rules@1` of `rules@1:according-to`. */
function proposerOf({ extractor }: Proposal): string {
  return extractor.split(':')[0] ?? '';
}

function isSameSpeaker(one: TextMention | undefined, other: TextMention | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.name === other.name || (one.span.start < other.span.end && other.span.start < one.span.end);
}

function overlap({ content }: Proposal, other: Proposal): number {
  const shared = content.flatMap((piece) =>
    other.content.map((next) => Math.min(piece.end, next.end) - Math.max(piece.start, next.start)),
  );
  return shared.filter((length) => length > 0).reduce((sum, length) => sum + length, 0);
}

function claimOf({ claim }: Proposal): unknown {
  if (claim === undefined) return null;
  const { text, participants, ...own } = claim;
  return [own, participants.map(({ role, entity }) => [role, entity.name])];
}

/** Of one that understood no predicate, the words with what another understood. */
function withClaim(one: Proposal, other: Proposal): Proposal {
  return one.claim === undefined && other.claim !== undefined ? { ...one, claim: other.claim } : one;
}
