import type { WireRecord } from '../../domain/records/records.js';
import type { Proposal, TextMention, TextSpan } from '../../reading/proposal.js';
import type { Mentions } from './mentions.js';

/** How much of the text around a span is kept, in code points. */
const around = 200;
const longestCue = 200;
const longestWords = 500;

/** What all proposals of a document have in common. */
interface ProposalScope {
  /** The key or id of the document, and of its publisher. */
  readonly document: string;
  readonly publisher: string;
  readonly textHash: string;
  readonly characters: readonly string[];
  readonly mentions: Mentions;
}

/** A claim with its attributions: of who says it, and of all who relay that, the publisher last. */
export function proposalRecords(proposal: Proposal, index: number, scope: ProposalScope): readonly WireRecord[] {
  const { mentions, publisher } = scope;
  const claim = `claim ${index}`;
  const participants = (proposal.claim?.participants ?? []).map(({ role, entity }) => ({
    role,
    entity: mentions.entity(entity),
  }));
  const speaker = proposal.speaker === undefined ? publisher : mentions.speaker(proposal.speaker);
  const carriers = proposal.relays.map((mention) => ({ source: mentions.speaker(mention), mention }));
  const chain = [
    { source: speaker, mention: proposal.speaker },
    ...carriers,
    ...(proposal.speaker === undefined ? [] : [{ source: publisher, mention: undefined }]),
  ].filter(({ source }, at, all) => all.findIndex((one) => one.source === source) === at);
  const attributions = chain.map(({ source, mention }, depth) => ({
    attribution: {
      key: `said ${index}.${depth}`,
      document: scope.document,
      source,
      claim,
      ...saidOf(proposal, scope),
      ...(depth === 0 ? { certainty: proposal.certainty } : { certainty: 'UNCOMMITTED' as const }),
      ...(mention === undefined ? {} : sourceOf(mention)),
      ...(depth === 0 ? mentionedIn(proposal, participants) : {}),
    },
  }));
  const relays = attributions
    .slice(1)
    .map(({ attribution }, depth) => ({ relay: { from: attribution.key, to: `said ${index}.${depth}` } }));
  return [claimRecord(proposal, claim, participants, scope), ...attributions, ...relays];
}

type Participants = Extract<WireRecord, { claim: unknown }>['claim']['participants'];

/** Where no predicate is understood, the words are still proposed as said. */
function claimRecord(
  { claim, content }: Proposal,
  key: string,
  participants: Participants,
  { textHash }: ProposalScope,
): WireRecord {
  const words = content.map(({ exact }) => exact).join(' … ');
  if (claim === undefined) {
    return {
      claim: { key, predicate: 'said', text: words, participants: [], occurrence: placeIn(textHash, content[0]) },
    };
  }
  const { predicate, text, modality, condition, valid, quantity } = claim;
  return {
    claim: {
      key,
      predicate,
      text,
      modality,
      participants,
      ...(condition === undefined ? {} : { condition }),
      ...(valid === undefined ? {} : { valid }),
      ...(quantity === undefined ? {} : { quantity }),
      ...(participants.length === 0 ? { occurrence: placeIn(textHash, content[0]) } : {}),
    },
  };
}

function placeIn(textHash: string, { start, end }: TextSpan): string {
  return `mention:${textHash.slice(0, 32)}/${start}-${end}`;
}

function saidOf({ content, cue, mode, stance, coding, stated, extractor }: Proposal, { characters }: ProposalScope) {
  return {
    mode,
    stance,
    coding,
    extractor,
    review: 'PROPOSED' as const,
    ...(stated === undefined ? {} : { stated }),
    ...(cue === undefined ? {} : { cue: oneLine(cue.exact, longestCue), cueSpan: spanOf(cue) }),
    span: spanRecord(content, characters),
  };
}

/** The position of words, with some of the text around them. */
export function spanRecord(content: Proposal['content'], characters: readonly string[]) {
  const [first] = content;
  const last = content.at(-1) ?? first;
  const prefix = characters.slice(Math.max(0, first.start - around), first.start).join('');
  const suffix = characters.slice(last.end, last.end + around).join('');
  return {
    ...spanOf(first),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(content.length > 1 ? { pieces: content.map(spanOf) } : {}),
  };
}

/** The words that name the source; a pronoun names nobody. A reviewer may know the source without such words. */
function sourceOf({ span, antecedent }: TextMention): object {
  if (span.start === span.end) return {};
  const spelling = oneLine(span.exact, longestWords);
  return { sourceSpan: spanOf(span), ...(antecedent === undefined && spelling !== '' ? { spelling } : {}) };
}

/** Where the text refers to participants. */
function mentionedIn({ claim }: Proposal, participants: Participants): object {
  const mentions = (claim?.participants ?? []).flatMap(({ entity: { span } }, index) => {
    const entity = participants[index]?.entity;
    return entity === undefined || span.exact.length > longestWords ? [] : [{ entity, ...spanOf(span) }];
  });
  return mentions.length === 0 ? {} : { mentions: mentions.slice(0, 100) };
}

function spanOf({ start, end, exact }: TextSpan) {
  return { start, end, exact };
}

function oneLine(text: string, most: number): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, most);
}
