import type { Proposal, TextSpan } from '../proposal.js';
import type { Attribution, Range } from './attributions/attribution.js';
import { clauseWords } from './claims/clauseWords.js';
import { isNotStated } from './claims/notStated.js';
import type { ReadClaim } from './claims/readClaims.js';
import { readClaims, readNominals } from './claims/readClaims.js';
import { spanOfRange, textMention } from './claims/textMention.js';
import type { Times } from './claims/times.js';
import type { MentionIndex } from './mentions/resolveMentions.js';
import type { TokenizedText } from './text/tokenizeText.js';

const proposer = 'rules@1';

/** The proposals of an attribution: one for each claim in it, or one without a claim. */
export function saidProposals(
  attribution: Attribution,
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
): readonly Proposal[] {
  const { content, cue, doubtful } = attribution;
  const stated = statedIn(attribution, read, mentions, times);
  const whole = { from: content[0].from, to: content.at(-1)?.to ?? content[0].to };
  const between = content.slice(1).map((piece, index) => ({ from: content[index]?.to ?? 0, to: piece.from }));
  // "Protesters marched, accusing the mayor of lying": of its clause, what is said and who says it.
  const { clause, speaker } = attribution;
  const isApart = clause !== undefined && speaker !== undefined && cue !== undefined && speaker.to <= cue.from;
  const skip = isApart ? [{ from: speaker.to, to: cue.from }] : between;
  // What could not be, or will not be, is no claim; nor is what is only a condition, a question, an order.
  const isOrder =
    cue !== undefined &&
    (orders.test(wordsOf(cue, read)) ||
      (/^(?:tell|told|warn)/.test(wordsOf(cue, read)) && read.tokens[content[0].from]?.folded === 'to'));
  const isClaim = ({ negated, isOpen, segment }: ReadClaim) =>
    !(negated && isOpen) && !isOrder && !isNotStated(segment, whole, read);
  const verbal = (
    doubtful === undefined
      ? readClaims(clause ?? whole, read, mentions, times, { skip, speaker })
      : content.flatMap((piece) => readClaims(piece, read, mentions, times))
  ).filter((one, index) => isClaim(one) && (clause === undefined || index === 0));
  const isNominal = verbal.length === 0 && attribution.stance === 'DECLINES';
  const claims = isNominal ? readNominals(whole, read, mentions, times) : verbal;
  const make = (spans: readonly [TextSpan, ...TextSpan[]], read?: ReadClaim) =>
    proposalOf(attribution, spans, stated, read);
  const spans = content.map((piece) => spanOfRange(read, piece)) as unknown as readonly [TextSpan, ...TextSpan[]];
  if (claims.length === 0) return [make(spans)].map((one) => withMentions(one, attribution, read));
  if (claims.length === 1) return [withMentions(make(spans, claims[0]), attribution, read)];
  return claims.map((claim, index) => {
    const from = index === 0 ? whole.from : startOf(claim, read);
    const next = claims[index + 1];
    const to = next === undefined ? whole.to : next.segment.from;
    const pieces = content.flatMap((piece) =>
      trimmed({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }, read, claims.length > 1),
    );
    const [first, ...more] = pieces.map((piece) => spanOfRange(read, piece));
    const isDoubtful = doubtful !== undefined && claim.segment.from >= doubtful.from;
    const made = make(first === undefined ? spans : [first, ...more], claim);
    // What was done in order to do something was likely done.
    const coding = isDoubtful ? 'UNSURE' : claim.segment.kind === 'infinitive' ? 'LIKELY' : made.coding;
    return withMentions({ ...made, coding }, attribution, read);
  });
}

/** What is urged, ordered or threatened has not happened by that. */
const orders = /^(?:urg|order|ask|threat|demand|beg|instruct|call|appeal)/;

function wordsOf({ from, to }: Range, { tokens }: TokenizedText): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

function startOf({ segment }: ReadClaim, { tokens }: TokenizedText): number {
  let { from } = segment;
  while (from < segment.core && /^(?:and|but|or|which|who|that|[,;:—–-])$/u.test(tokens[from]?.folded ?? '')) from += 1;
  return from;
}

/** Without commas and conjunctions at its ends; nothing if nothing is left. */
function trimmed({ from, to }: Range, { tokens }: TokenizedText, isPart: boolean): readonly Range[] {
  let end = to;
  while (isPart && end > from && /^(?:and|but|or|when|after|[,;:—–-])$/u.test(tokens[end - 1]?.folded ?? '')) end -= 1;
  return end > from ? [{ from, to: end }] : [];
}

function proposalOf(
  { rule, mode, stance, certainty, coding, modality }: Attribution,
  content: readonly [TextSpan, ...TextSpan[]],
  stated: string | undefined,
  read: ReadClaim | undefined,
): Omit<Proposal, 'speaker' | 'relays' | 'cue'> {
  const isDenied = read?.negated === true && stance === 'ASSERTS';
  return {
    extractor: `${proposer}:${rule}`,
    content,
    mode,
    stance: isDenied ? 'DENIES' : stance,
    certainty,
    coding,
    ...(stated === undefined ? {} : { stated }),
    ...(read === undefined ? {} : { claim: modality === undefined ? read.claim : { ...read.claim, modality } }),
  };
}

function withMentions(
  made: Omit<Proposal, 'speaker' | 'relays' | 'cue'>,
  { speaker, relays, cue }: Attribution,
  read: TokenizedText,
): Proposal {
  return {
    ...made,
    ...(speaker === undefined ? {} : { speaker: textMention(speaker, read) }),
    relays: relays.map((one) => textMention(one, read)),
    ...(cue === undefined ? {} : { cue: spanOfRange(read, cue) }),
  };
}

function statedIn(
  { stated }: Attribution,
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
): string | undefined {
  return stated === undefined ? undefined : times.read(clauseWords(read.tokens, [stated], mentions).words).edtf;
}

/** What the publisher states itself. */
export function narrativeProposal({ claim, segment }: ReadClaim, read: TokenizedText): Proposal {
  const [range = segment] = trimmed({ from: segment.core, to: segment.until ?? segment.to }, read, true);
  let { to } = range;
  while (
    to > range.from &&
    read.tokens[to - 1]?.isWord === false &&
    /^[.,;:!?]$/u.test(read.tokens[to - 1]?.text ?? '')
  )
    to -= 1;
  return {
    extractor: `${proposer}:narrative`,
    content: [spanOfRange(read, { from: range.from, to })],
    relays: [],
    mode: 'NARRATIVE',
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
    claim,
  };
}
