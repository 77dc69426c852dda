import {
  type AttributionFacts,
  type Corroboration,
  certainlyFirst,
  type Voice,
  voices,
} from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { jointEvidence } from '../evidence/corroborate.js';
import { onceForSame } from '../evidence/onceForSame.js';
import { longLists } from './longLists.js';
import { projectVoiceGroup } from './projectCorroboration.js';

/** Voices as in the API, and the sources of each side. */
interface VoiceProjection {
  readonly origins: readonly object[];
  readonly originSources: readonly string[];
  readonly denials: readonly object[];
  readonly denialSources: readonly string[];
  readonly doubts: readonly object[];
  readonly doubtSources: readonly string[];
  readonly declined: readonly object[];
  readonly declinedSources: readonly string[];
}

const counts = {
  origins: 'originCount',
  originSources: 'originSourceCount',
  denials: 'denialCount',
  denialSources: 'denialSourceCount',
  doubts: 'doubtCount',
  doubtSources: 'doubtSourceCount',
  declined: 'declinedCount',
  declinedSources: 'declinedSourceCount',
} as const;

/** What the lists of an answer depend on besides the evidence. */
export interface VoiceListing {
  /** The sources that are left out of the lists, by any of their records. */
  readonly except?: ReadonlySet<string>;
  /** The voices that the origins count as, if that is known. */
  readonly counted?: () => Corroboration['voices'];
}

const nobody: ReadonlySet<string> = new Set();

/** The members of an answer that list who is for and against claims together. */
export function voiceLists(
  evidenceByClaim: readonly ClaimEvidence[],
  { except = nobody, counted }: VoiceListing,
): object {
  const named = () => recordsOf(evidenceByClaim, except);
  const own = () => without(heard(evidenceByClaim), named());
  let projected: VoiceProjection | undefined;
  const lists = () => {
    projected ??= projectHeard(own(), counted);
    return projected;
  };
  return {
    ...longLists(counts, lists),
    leftOut: () => (except.size === 0 ? [] : sourcesAmong(heard(evidenceByClaim), named())),
    firstToReport: () => {
      const { facts, origins } = own();
      const first = certainlyFirst(origins.flatMap(({ attribution }) => facts.get(attribution) ?? []));
      const at = origins.findIndex(({ attribution }) => attribution === first?.id);
      return lists().origins[at];
    },
  };
}

/** The voices for and against claims together. */
export function voicesOf(evidenceByClaim: readonly ClaimEvidence[]): VoiceProjection {
  return projectHeard(heard(evidenceByClaim));
}

const heard = onceForSame((evidenceByClaim) => {
  const { claims, evidence } = jointEvidence(evidenceByClaim);
  return hear(evidence, new Set(claims.map(({ id }) => id)));
});

type Heard = ReturnType<typeof hear>;

function hear(evidence: readonly AttributionFacts[], claims: ReadonlySet<string>) {
  return { facts: new Map(evidence.map((said) => [said.id, said])), ...voices(evidence, claims) };
}

/** Sources, each also by what it is merged into. */
function recordsOf(evidenceByClaim: readonly ClaimEvidence[], sources: ReadonlySet<string>): ReadonlySet<string> {
  const merged = evidenceByClaim.flatMap((one) => [...sources].flatMap((id) => one.merged.get(id) ?? []));
  return new Set([...sources, ...merged]);
}

function without(found: Heard, sources: ReadonlySet<string>): Heard {
  if (sources.size === 0) return found;
  const others = (list: readonly Voice[]) =>
    list.filter(({ attribution }) => !sources.has(found.facts.get(attribution)?.source ?? ''));
  const { origins, denials, doubts, declined } = found;
  return {
    ...found,
    origins: others(origins),
    denials: others(denials),
    doubts: others(doubts),
    declined: others(declined),
  };
}

function sourcesAmong(
  { facts, origins, denials, doubts, declined }: Heard,
  sources: ReadonlySet<string>,
): readonly string[] {
  return sourcesOf([...origins, ...denials, ...doubts, ...declined], facts).filter((source) => sources.has(source));
}

/** The sources of voices, each once. */
function sourcesOf(list: readonly Voice[], facts: Heard['facts']): readonly string[] {
  return [...new Set(list.flatMap(({ attribution }) => facts.get(attribution)?.source ?? []))];
}

/** Maps the voices for and against claims to the API type. */
export function projectVoices(evidence: readonly AttributionFacts[], claims: ReadonlySet<string>): VoiceProjection {
  return projectHeard(hear(evidence, claims));
}

function projectHeard(
  { facts, origins, denials, doubts, declined }: Heard,
  counted?: () => Corroboration['voices'],
): VoiceProjection {
  const groupOf = counted === undefined ? () => null : groupFinder(counted);
  const sourceOf = (voice: Voice) => facts.get(voice.attribution)?.source;
  const one = (voice: Voice): object => ({
    attribution: voice.attribution,
    source: sourceOf(voice),
    repeated: voice.repeated,
    countsAs: null,
    ...longLists(
      { relayedBy: 'relayedByCount', relayedBySources: 'relayedBySourceCount', basedOn: 'basedOnCount' },
      () => ({
        relayedBy: voice.relayedBy.map(one),
        relayedBySources: sourcesOf(voice.relayedBy, facts),
        basedOn: voice.basedOn.map(one),
      }),
    ),
  });
  const origin = (voice: Voice): object => ({ ...one(voice), countsAs: () => groupOf(sourceOf(voice)) });
  const all = (list: readonly Voice[]) => list.map(one);
  return {
    origins: origins.map(origin),
    originSources: sourcesOf(origins, facts),
    denials: all(denials),
    denialSources: sourcesOf(denials, facts),
    doubts: all(doubts),
    doubtSources: sourcesOf(doubts, facts),
    declined: all(declined),
    declinedSources: sourcesOf(declined, facts),
  };
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
