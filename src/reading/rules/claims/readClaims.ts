import { lexicon } from '../../../language/lexicon/lexicon.js';
import type { Proposition } from '../../../language/read/proposition.js';
import type { ProposedClaim } from '../../proposal.js';
import type { Range, SpeakerMention } from '../attributions/attribution.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import { chosen } from './chosen.js';
import { claimText } from './claimText.js';
import { headOfSubject, without } from './clauseParts.js';
import { clauseWords } from './clauseWords.js';
import { nominalRanges } from './nominal.js';
import { participantsOf, type RoleFiller } from './participants.js';
import { isPlausible } from './plausible.js';
import { nobody, type Segment, segmentsOf } from './segments.js';
import type { Times } from './times.js';

/** A claim that was read in a clause. */
export interface ReadClaim {
  readonly segment: Segment;
  readonly claim: ProposedClaim;
  readonly negated: boolean;
  /** "Could not", "will not": what is not, or not yet. */
  readonly isOpen: boolean;
  /** By a noun alone: "clashes in Cale". */
  readonly isNominal: boolean;
}

interface ClaimOptions {
  /** What is not part of what is said: a speaker in the middle. */
  readonly skip?: readonly Range[];
  /** Who says it: "I", and who does what is denied. */
  readonly speaker?: SpeakerMention | undefined;
}

/** The claims in a stretch of text, clause by clause. */
export function readClaims(
  range: Range,
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
  options: ClaimOptions = {},
): readonly ReadClaim[] {
  return claimsOf(segmentsOf(read.tokens, range, mentions, options.skip ?? []), read, mentions, times, options.speaker);
}

/** What nouns for acts claim: "the defeat of the group". */
export function readNominals(
  range: Range,
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
): readonly ReadClaim[] {
  const segments = nominalRanges(read.tokens, range).map(
    (own): Segment => ({ ...own, core: own.from, kind: 'main', subject: undefined, skip: [] }),
  );
  return claimsOf(segments, read, mentions, times, undefined).map((one) => ({
    ...one,
    claim: { ...one.claim, modality: 'EXPECTED' },
  }));
}

function claimsOf(
  segments: readonly Segment[],
  read: TokenizedText,
  mentions: MentionIndex,
  times: Times,
  speaker: SpeakerMention | undefined,
): readonly ReadClaim[] {
  const out: ReadClaim[] = [];
  let lastObject: RoleFiller | undefined;
  for (const segment of segments) {
    if (segment.subject === nobody) continue;
    const before = out.at(-1);
    // "Denied shelling the market": the speaker did not.
    const isBare = segment.kind === 'gerund' || segment.kind === 'infinitive';
    const subject =
      segment.subject === undefined ? (isBare ? speaker : undefined) : headOfSubject(read, segment.subject, mentions);
    const ranges = [subject, { from: segment.core, to: segment.to }, segment.lead].filter((one) => one !== undefined);
    const plain = clauseWords(read.tokens, ranges, mentions, { skip: segment.skip, speaker });
    const { words, edtf } = times.read(plain.words);
    const clause = words === plain.words ? plain : without(plain, words);
    const proposition = chosen(clause, segment, read);
    if (proposition === undefined) {
      const isOwn = before !== undefined && segment.kind === 'infinitive' && before.segment.to === segment.from;
      if (isOwn) out[out.length - 1] = { ...before, segment: { ...before.segment, until: segment.to } };
      continue;
    }
    const own = participantsOf(proposition, clause, read);
    // "Killing one and wounding several others": of those that the clause before is about.
    const isElliptic =
      proposition.quantity !== undefined &&
      !own.some(({ role }) => role === 'VICTIM') &&
      proposition.sense.slots.object?.[0] === 'VICTIM';
    const participants =
      isElliptic && lastObject !== undefined ? [...own, { ...lastObject, role: 'VICTIM' as const }] : own;
    if (participants.length === 0 || !isPlausible(proposition, participants)) continue;
    lastObject = participants.find(({ role }) => role === 'TARGET' || role === 'VICTIM') ?? lastObject;
    const quantity = quantityOf(proposition, participants);
    out.push({
      segment,
      negated: proposition.negated,
      isOpen: proposition.modality === 'EXPECTED' || clause.words.some(({ folded }) => modals.has(folded)),
      isNominal: proposition.sense.isNoun && !proposition.args.some(({ slot }) => slot === 'subject'),
      claim: {
        predicate: predicateOf(proposition.sense.family),
        text: claimText(read, mentions, { ...segment, subject }, proposition.negated),
        participants,
        modality: proposition.modality ?? 'ACTUAL',
        // "Will close in June" is not last June.
        ...(edtf === undefined || (proposition.modality === 'EXPECTED' && times.isOver(edtf)) ? {} : { valid: edtf }),
        ...(quantity === undefined ? {} : { quantity }),
      },
    });
  }
  return out;
}

const modals = new Set('could can may might would will should must'.split(' '));

function predicateOf(family: string): string {
  return lexicon().frames.find((frame) => frame.family === family)?.claim.predicate ?? family;
}

function quantityOf({ quantity, args }: Proposition, participants: readonly RoleFiller[]): ProposedClaim['quantity'] {
  if (quantity === undefined) return undefined;
  const isOfVictims =
    participants.some(({ role }) => role === 'VICTIM') || args.some(({ roles }) => roles.includes('VICTIM'));
  if (!isOfVictims) return undefined;
  const { low, high, vague } = quantity;
  const unit = 'people';
  if (!vague && high === low) return { low, best: low, high: low, unit };
  return { low, ...(high === undefined ? {} : vague ? { best: high } : { high }), unit, ...(vague ? { vague } : {}) };
}
