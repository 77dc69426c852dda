import type { Stance } from '../../domain/vocabulary.js';
import { type AttributionFacts, earliestFirst, isCommitted } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import type { PartOf } from './joins.js';

const says: Readonly<Record<Stance, string>> = {
  ASSERTS: 'says',
  DENIES: 'denies',
  DOUBTS: 'doubts',
  DECLINES: 'declines to comment on',
  WITHDRAWS: 'withdraws',
};

/** Verbs for a source that relays a claim without endorsing it. */
const relays: Readonly<Record<Stance, string>> = {
  ASSERTS: 'relays',
  DENIES: 'relays a denial of',
  DOUBTS: 'relays a doubt about',
  DECLINES: 'relays a refusal to comment on',
  WITHDRAWS: 'relays a withdrawal of',
};

/** Describes a link between two nodes. */
export function sentenceOfLink({ part, whole }: PartOf, nameOf: (thing: string) => string): string {
  return `${nameOf(part)} is part of ${nameOf(whole)}.`;
}

/**
 * Describes how a claim connects two nodes: what the speakers say about it, and who takes part in it.
 */
export function sentenceOfClaim(
  things: readonly [string, string],
  claimEvidence: ClaimEvidence,
  participants: ReadonlySet<string>,
  nameOf: (thing: string) => string,
): string {
  const { text } = claimEvidence.facts;
  const speakers = things.filter((thing) => !participants.has(thing));
  if (speakers.length === 0) return `${things.map(nameOf).join(' and ')} both take part in: ${text}`;
  const acts = speakers.map((speaker) => `${nameOf(speaker)} ${actsOf(speaker, claimEvidence).join(' and ')}`);
  return `${acts.join(' and ')}: ${text}`;
}

/** The verbs for what a source says about a claim, earliest first. */
function actsOf(speaker: string, { facts, evidence }: ClaimEvidence): readonly string[] {
  const own = evidence.filter(({ claim, source, admitted }) => claim === facts.id && source === speaker && admitted);
  return [...new Set([...own].sort(earliestFirst).map(actOf))];
}

function actOf(attribution: AttributionFacts): string {
  if (attribution.about.length > 0) return 'responds to an attribution of';
  return (isCommitted(attribution) ? says : relays)[attribution.stance];
}
