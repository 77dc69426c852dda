import { type AttributionFacts, type Corroboration, type Voice, voices } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { jointEvidence } from '../evidence/corroborate.js';
import { onceForSame } from '../evidence/onceForSame.js';
import { longLists } from './longLists.js';
import { projectVoiceGroup } from './projectCorroboration.js';

/** Voices as in the API. */
interface VoiceProjection {
  readonly origins: readonly object[];
  readonly denials: readonly object[];
  readonly doubts: readonly object[];
  readonly declined: readonly object[];
}

const counts = {
  origins: 'originCount',
  denials: 'denialCount',
  doubts: 'doubtCount',
  declined: 'declinedCount',
} as const;

/** The members of an answer that list who is for and against claims together. @param counted the voices that the origins count as, if that is known */
export function voiceLists(evidenceByClaim: readonly ClaimEvidence[], counted?: () => Corroboration['voices']): object {
  return longLists(counts, () => voicesOf(evidenceByClaim, counted));
}

/** The voices for and against claims together. */
export function voicesOf(
  evidenceByClaim: readonly ClaimEvidence[],
  counted?: () => Corroboration['voices'],
): VoiceProjection {
  return projectHeard(heard(evidenceByClaim), counted);
}

const heard = onceForSame((evidenceByClaim) => {
  const { claims, evidence } = jointEvidence(evidenceByClaim);
  return hear(evidence, new Set(claims.map(({ id }) => id)));
});

function hear(evidence: readonly AttributionFacts[], claims: ReadonlySet<string>) {
  return { sources: new Map(evidence.map(({ id, source }) => [id, source])), ...voices(evidence, claims) };
}

/** Maps the voices for and against claims to the API type. */
export function projectVoices(evidence: readonly AttributionFacts[], claims: ReadonlySet<string>): VoiceProjection {
  return projectHeard(hear(evidence, claims));
}

function projectHeard(
  { sources, origins, denials, doubts, declined }: ReturnType<typeof hear>,
  counted?: () => Corroboration['voices'],
): VoiceProjection {
  const groupOf = counted === undefined ? () => null : groupFinder(counted);
  const one = ({ attribution, repeated, relayedBy, basedOn }: Voice): object => ({
    attribution,
    source: sources.get(attribution),
    repeated,
    countsAs: null,
    ...longLists({ relayedBy: 'relayedByCount', basedOn: 'basedOnCount' }, () => ({
      relayedBy: relayedBy.map(one),
      basedOn: basedOn.map(one),
    })),
  });
  const origin = (voice: Voice): object => ({ ...one(voice), countsAs: () => groupOf(sources.get(voice.attribution)) });
  const all = (list: readonly Voice[]) => list.map(one);
  return { origins: origins.map(origin), denials: all(denials), doubts: all(doubts), declined: all(declined) };
}

/** Finds the voice of a corroboration that a source counts as. */
function groupFinder(counted: () => Corroboration['voices']): (source: string | undefined) => object | null {
  let groups: ReadonlyMap<string, object> | undefined;
  return (source = '') => {
    groups ??= new Map(
      counted().flatMap((group) => group.sources.map((one) => [one, projectVoiceGroup(group)] as const)),
    );
    return groups.get(source) ?? null;
  };
}
