import { countsPeople } from '../../../domain/vocabulary.js';
import { lexicon } from '../../../language/lexicon/lexicon.js';
import type { Argument, Proposition } from '../../../language/read/proposition.js';
import { readClause } from '../../../language/read/read.js';
import type { ProposedClaim } from '../../proposal.js';
import type { Range, Source } from '../attributions/attribution.js';
import type { Mentions } from '../mentions/findMentions.js';
import { nounOf } from '../mentions/nouns.js';
import { isDeterminer } from '../mentions/words.js';
import type { ReadText } from '../text/readText.js';
import { claimText } from './claimText.js';
import { type ClauseWords, clauseWords } from './clauseWords.js';
import { acts, type Participant, participantsOf } from './participants.js';
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

/** The claims in a stretch of text, clause by clause. `skip` is not part of what is said: a speaker in the middle. */
export function readClaims(
  range: Range,
  read: ReadText,
  mentions: Mentions,
  times: Times,
  { skip = [], speaker }: { readonly skip?: readonly Range[]; readonly speaker?: Source | undefined } = {},
): readonly ReadClaim[] {
  const out: ReadClaim[] = [];
  let lastObject: Participant | undefined;
  for (const segment of segmentsOf(read.tokens, range, mentions, skip)) {
    if (segment.subject === nobody) continue;
    const before = out.at(-1);
    const own = { from: segment.core, to: segment.to };
    // "Denied shelling the market": the speaker did not.
    const isBare = segment.kind === 'gerund' || segment.kind === 'infinitive';
    const subject =
      segment.subject === undefined ? (isBare ? speaker : undefined) : headOfSubject(read, segment.subject, mentions);
    const ranges = [
      ...(subject === undefined ? [] : [subject]),
      own,
      ...(segment.lead === undefined ? [] : [segment.lead]),
    ];
    const plain = clauseWords(read.tokens, ranges, mentions, { skip: segment.skip, speaker });
    const { words, edtf } = times.read(plain.words);
    const clause = words === plain.words ? plain : without(plain, words);
    const proposition = chosen(clause, segment);
    if (proposition === undefined) {
      const isOwn = before !== undefined && segment.kind === 'infinitive' && before.segment.to === segment.from;
      if (isOwn) out[out.length - 1] = { ...before, segment: { ...before.segment, until: segment.to } };
      continue;
    }
    let participants = participantsOf(proposition, clause, read);
    const count = proposition.quantity;
    const isElliptic =
      count !== undefined &&
      lastObject !== undefined &&
      !participants.some(({ role }) => role === 'VICTIM') &&
      proposition.sense.slots.object?.[0] === 'VICTIM';
    // "Killing one and wounding several others": of those that the clause before is about.
    if (isElliptic && lastObject !== undefined) participants = [...participants, { ...lastObject, role: 'VICTIM' }];
    if (participants.length === 0) continue;
    lastObject = participants.find(({ role }) => role === 'TARGET' || role === 'VICTIM') ?? lastObject;
    const quantity = quantityOf(proposition, participants);
    out.push({
      segment,
      negated: proposition.negated,
      isOpen: proposition.modality === 'EXPECTED' || clause.words.some(({ folded }) => modals.has(folded)),
      isNominal: proposition.sense.isNoun && !proposition.args.some(({ slot }) => slot === 'subject'),
      claim: {
        predicate: predicateOf(proposition.sense.family),
        text: claimText(read, mentions, { ...segment, subject }),
        participants,
        modality: proposition.modality ?? 'ACTUAL',
        ...(edtf === undefined ? {} : { valid: edtf }),
        ...(quantity === undefined ? {} : { quantity }),
      },
    });
  }
  return out;
}

/** Of a subject that is taken over, what it is of: not where, nor "air strikes from". */
function headOfSubject({ tokens }: ReadText, subject: Range, mentions: Mentions): Range {
  const inside = mentions.within(subject.from, subject.to);
  const [first] = inside;
  if (first === undefined) return subject;
  const lead = tokens.slice(subject.from, first.from).filter(({ folded, isWord }) => isWord && !isDeterminer(folded));
  const joint = tokens[first.from - 1]?.folded ?? '';
  if (lead.some(({ folded }) => acts.test(folded)) && (joint === 'from' || joint === 'by' || joint === 'the'))
    return { from: first.from, to: first.to };
  const next = tokens[first.to]?.folded ?? '';
  return lead.length === 0 && /^(?:in|at|on|near|from)$/.test(next) && first.to < subject.to
    ? { from: subject.from, to: first.to }
    : subject;
}

const modals = new Set('could can may might would will should must'.split(' '));

function predicateOf(family: string): string {
  return lexicon().frames.find((frame) => frame.family === family)?.claim.predicate ?? family;
}

/** The clause without the words of its time; its names move with the rest. */
function without(clause: ClauseWords, words: readonly ClauseWords['words'][number][]): ClauseWords {
  const place = new Map(words.map((word, index) => [word, index]));
  const meant = new Map<ClauseWords['mentions'][number], NonNullable<ReturnType<ClauseWords['meant']['get']>>>();
  const mentions = clause.mentions.flatMap((mention) => {
    const [from, last] = [
      place.get(clause.words[mention.from] as never),
      place.get(clause.words[mention.to - 1] as never),
    ];
    const own = clause.meant.get(mention);
    if (from === undefined || last === undefined || own === undefined) return [];
    const moved = { ...mention, from, to: last + 1 };
    meant.set(moved, own);
    return [moved];
  });
  return { ...clause, words, mentions, meant };
}

/** Of the ways to read a clause the one that has most of its names in roles, verbs before nouns. */
function chosen(clause: ClauseWords, { core, to }: Segment): Proposition | undefined {
  const all = readClause(clause.words, clause.mentions);
  const isOwn = ({ predicate }: Proposition) =>
    predicate.some((word) => (clause.tokens.get(word) ?? -1) >= core && (clause.tokens.get(word) ?? to) < to);
  const found = all.filter(isOwn);
  const filled = ({ args }: Proposition) =>
    args.filter(({ isLoose, mentions }: Argument) => !isLoose && mentions.length > 0).length;
  return found.toSorted(
    (one, other) =>
      Number(one.sense.isNoun) - Number(other.sense.isNoun) ||
      Number(isHalf(one)) - Number(isHalf(other)) ||
      filled(other) - filled(one) ||
      other.predicate.length - one.predicate.length,
  )[0];
}

/** "Is losing" says nothing of who takes what. */
function isHalf({ sense, args }: Proposition): boolean {
  return (
    sense.isTurned &&
    args.filter(({ slot, isLocative, isLoose }) => !isLocative && !isLoose && slot !== 'in').length < 2
  );
}

function quantityOf(
  { quantity, sense, args }: Proposition,
  participants: readonly Participant[],
): ProposedClaim['quantity'] {
  if (quantity === undefined) return undefined;
  const victim = participants.find(({ role }) => role === 'VICTIM');
  if (victim === undefined && !args.some(({ roles }) => roles.includes('VICTIM'))) return undefined;
  const { low, high, vague } = quantity;
  const noun = nounOf(victim?.entity.span.exact.split(/\s+/u).at(-1)?.toLowerCase() ?? '');
  const unit = noun !== undefined && countsPeople(noun) && sense.isNoun === false ? 'people' : 'people';
  if (!vague && high === low) return { low, best: low, high: low, unit };
  return { low, ...(high === undefined ? {} : vague ? { best: high } : { high }), unit, ...(vague ? { vague } : {}) };
}
