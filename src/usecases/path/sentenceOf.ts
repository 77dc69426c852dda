import type { Stance } from '../../domain/vocabulary.js';
import { type AttributionFacts, earliestFirst, isCommitted } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import type { PartOf } from './joins.js';

const says: Readonly<Record<Stance, string>> = {
  ASSERTS: 'says',
  DENIES: 'denies',
  DOUBTS: 'doubts',
  DECLINES: 'declines to say',
  WITHDRAWS: 'takes back',
};

/** What a source does that passes on words without making them its own. */
const passesOn: Readonly<Record<Stance, string>> = {
  ASSERTS: 'passes on',
  DENIES: 'passes on a denial of',
  DOUBTS: 'passes on a doubt of',
  DECLINES: 'passes on a refusal to say',
  WITHDRAWS: 'passes on a withdrawal of',
};

/** How two things hang together through a decided link. */
export function sentenceOfLink({ part, whole }: PartOf, nameOf: (thing: string) => string): string {
  return `${nameOf(part)} is part of ${nameOf(whole)}.`;
}

/**
 * How two things hang together through a claim: who speaks of it and in which way; of those who take part in it, that they do.
 */
export function sentenceOfClaim(
  things: readonly [string, string],
  claimEvidence: ClaimEvidence,
  participants: ReadonlySet<string>,
  nameOf: (thing: string) => string,
): string {
  const { text } = claimEvidence.facts;
  const speakers = things.filter((thing) => !participants.has(thing));
  if (speakers.length === 0) return `${things.map(nameOf).join(' and ')} are both in: ${text}`;
  const acts = speakers.map((speaker) => `${nameOf(speaker)} ${actsOf(speaker, claimEvidence).join(' and ')}`);
  return `${acts.join(' and ')}: ${text}`;
}

/** What a source does about a claim, in the order in which it does so. */
function actsOf(speaker: string, { facts, evidence }: ClaimEvidence): readonly string[] {
  const own = evidence.filter(({ claim, source, admitted }) => claim === facts.id && source === speaker && admitted);
  return [...new Set([...own].sort(earliestFirst).map(actOf))];
}

function actOf(said: AttributionFacts): string {
  if (said.about.length > 0) return 'answers what was said';
  return (isCommitted(said) ? says : passesOn)[said.stance];
}
