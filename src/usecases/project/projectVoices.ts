import { type AttributionFacts, type Voice, voices } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { jointEvidence } from '../evidence/corroborate.js';

/** Voices as in the API. */
interface VoiceProjection {
  readonly origins: readonly object[];
  readonly denials: readonly object[];
  readonly doubts: readonly object[];
  readonly declined: readonly object[];
}

/** The voices for and against claims together. */
export function voicesOf(evidenceByClaim: readonly ClaimEvidence[]): VoiceProjection {
  const { claims, evidence } = jointEvidence(evidenceByClaim);
  return projectVoices(evidence, new Set(claims.map(({ id }) => id)));
}

/** Maps the voices for and against claims to the API type. */
export function projectVoices(evidence: readonly AttributionFacts[], claims: ReadonlySet<string>): VoiceProjection {
  const sources = new Map(evidence.map(({ id, source }) => [id, source]));
  const all = (list: readonly Voice[]): readonly object[] => list.map(one);
  const one = ({ attribution, repeated, relayedBy, basedOn }: Voice): object => ({
    attribution,
    source: sources.get(attribution),
    repeated,
    relayedBy: () => all(relayedBy),
    basedOn: () => all(basedOn),
  });
  const { origins, denials, doubts, declined } = voices(evidence, claims);
  return { origins: all(origins), denials: all(denials), doubts: all(doubts), declined: all(declined) };
}
