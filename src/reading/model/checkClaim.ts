import type { ProposedClaim, TextSpan } from '../proposal.js';
import type { ModelStatement, StatedMention, StatementClaim } from './answer.js';
import { dropsNegation, groundingFault, wordsFault } from './grounding.js';
import { anchoredMention, type CandidatesOf, wordsWithin } from './mentions.js';
import { inQuotes, type TextPart, Ungrounded } from './part.js';
import { readAmount, unitFault } from './readAmount.js';
import { readTime } from './readTime.js';

/** What a claim is checked against. */
interface ClaimGround {
  readonly part: TextPart;
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly stance: ModelStatement['stance'];
  readonly publishedAt: string | undefined;
  readonly candidatesOf: CandidatesOf;
}

/**
 * The claim of a statement, if all of it stands in the content: every word, name, number and date.
 * @throws Ungrounded with what does not
 */
export function checkClaim(claim: StatementClaim, ground: ClaimGround): ProposedClaim {
  const said = ground.content.map(({ exact }) => exact).join(' ');
  const fault = groundingFault(claim.text, said) ?? wordsFault(claim.predicate, said);
  if (fault !== undefined) throw new Ungrounded(`the claim ${inQuotes(claim.text)}: ${fault}`);
  if (claim.participants.length === 0)
    throw new Ungrounded(`the claim ${inQuotes(claim.text)} names nobody and nothing`);
  if (ground.stance === 'ASSERTS' && dropsNegation(claim.text, said)) {
    throw new Ungrounded(`the claim ${inQuotes(claim.text)} leaves out that the content denies it`);
  }
  const condition = claim.condition === null ? undefined : inContent(sought(claim.condition), ground).exact;
  const participants = claim.participants.map(({ role, entity }) => ({ role, entity: participant(entity, ground) }));
  const { predicate, text, modality } = claim;
  const valid = claim.time === null ? undefined : timeOf(claim.time, ground, modality === 'ACTUAL');
  const quantity = claim.quantity === null ? undefined : amountOf(claim.quantity, ground, said);
  return {
    predicate,
    text,
    participants,
    modality,
    ...(condition === undefined ? {} : { condition }),
    ...(valid === undefined ? {} : { valid }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

function sought(words: string): StatedMention['mention'] {
  return { words, before: null, after: null };
}

function participant(entity: StatedMention, ground: ClaimGround) {
  const span = inContent(entity.mention, ground);
  // Who is meant by "it" is for a person to say: a name from elsewhere is none of the content.
  if (wordsWithin(entity.name, span) === undefined) {
    throw new Ungrounded(`the name ${inQuotes(entity.name)} does not stand in the content as ${inQuotes(span.exact)}`);
  }
  return anchoredMention(entity, span, ground.part, ground.candidatesOf);
}

/** The place of words in one piece of the content. */
function inContent(words: StatedMention['mention'], { part, content }: ClaimGround): TextSpan {
  const faults: Ungrounded[] = [];
  for (const piece of content) {
    try {
      return part.findIn(words, piece, 'the content');
    } catch (error) {
      if (!(error instanceof Ungrounded)) throw error;
      faults.push(error);
    }
  }
  throw faults.find(({ message }) => message.includes('several times')) ?? faults[0] ?? new Ungrounded('no content');
}

function timeOf(words: StatedMention['mention'], ground: ClaimGround, isPast: boolean): string {
  const span = inContent(words, ground);
  const time = readTime(span.exact, ground.publishedAt, isPast);
  if (time !== undefined) return time;
  throw new Ungrounded(`${inQuotes(span.exact)} is no time that can be read${unpublished(ground.publishedAt)}`);
}

/** Why a time may not be understood. */
export function unpublished(publishedAt: string | undefined): string {
  return publishedAt === undefined ? ' without the day of publication' : '';
}

function amountOf({ words, unit }: NonNullable<StatementClaim['quantity']>, ground: ClaimGround, said: string) {
  const span = inContent(words, ground);
  const fault = groundingFault(span.exact, said) ?? unitFault(unit, said);
  if (fault !== undefined) throw new Ungrounded(`the amount ${inQuotes(span.exact)}: ${fault}`);
  const piece = ground.content.find(({ start, end }) => start <= span.start && end >= span.end);
  const before = ground.part.wordsBefore(span, piece ?? span);
  const amount = readAmount(before, span.exact, unit);
  if (amount === undefined) throw new Ungrounded(`${inQuotes(span.exact)} is no amount that can be read`);
  return amount;
}
