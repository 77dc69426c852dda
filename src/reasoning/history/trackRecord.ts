import type { VoiceGroup } from '../corroboration/corroboration.js';
import type { AttributionFacts, FactsById } from '../evidence/evidence.js';
import { evidenceById } from '../evidence/evidenceGraph.js';
import { stancesOn } from '../evidence/stances.js';
import { statusesOf } from '../evidence/status.js';
import { saidAt } from '../evidence/utterance.js';

/** A claim of a source with its evidence. */
export interface TrackedClaim {
  readonly id: string;
  readonly evidence: readonly AttributionFacts[];
  /** Retracted attributions. */
  readonly retracted: ReadonlySet<string>;
  /** The voices that support the claim. Counted only where the outcome depends on them. */
  readonly voices: () => readonly VoiceGroup[];
}

/** The outcome of the claims of a source: claim ids in the given order. */
interface TrackRecord {
  readonly originated: readonly string[];
  readonly firstToReport: readonly string[];
  readonly onlyRepeated: readonly string[];
  readonly laterCorroborated: readonly string[];
  readonly denied: readonly string[];
  readonly retracted: readonly string[];
}

/**
 * The track record of a source, as counts and not as a score.
 *
 * A source *originated* a claim if it has an admitted assertion that relays nobody; it *only repeats* one if all its admitted
 * attributions relay somebody. It was the *first to report* if others assert the claim too, all certainly later. It was *later
 * corroborated* if an independent voice that counts in both bounds asserted the claim certainly later. *Denied*: another source
 * denies or doubts what it originated, and that is neither withdrawn nor superseded. *Retracted*: the record of one of its
 * attributions was retracted, or it withdrew one.
 */
export function trackRecordOf(source: string, claims: readonly TrackedClaim[]): TrackRecord {
  const tracked = claims.map((claim) => ({ id: claim.id, ...factsOf(source, claim) }));
  const ids = (holds: (facts: Facts) => boolean) => tracked.filter(holds).map(({ id }) => id);
  return {
    originated: ids(({ originated }) => originated),
    firstToReport: ids(({ first }) => first),
    onlyRepeated: ids(({ repeated }) => repeated),
    laterCorroborated: ids(({ corroborated }) => corroborated),
    denied: ids(({ denied }) => denied),
    retracted: ids(({ retracted }) => retracted),
  };
}

interface Facts {
  readonly originated: boolean;
  readonly first: boolean;
  readonly repeated: boolean;
  readonly corroborated: boolean;
  readonly denied: boolean;
  readonly retracted: boolean;
}

function factsOf(source: string, { id, evidence, retracted, voices }: TrackedClaim): Facts {
  const byId = evidenceById(evidence);
  const statuses = statusesOf(byId);
  const about = evidence.filter((said) => said.claim === id && said.about.length === 0);
  const own = about.filter((said) => said.source === source);
  const admitted = own.filter((said) => said.admitted);
  const { asserted, denied, doubted } = stancesOn(byId, new Set([id]), statuses);
  const roots = admitted.filter((said) => said.stance === 'ASSERTS' && said.relays.length === 0);
  const others = asserted.filter((said) => said.source !== source);
  const originated = roots.length > 0;
  const earliest = roots.map((said) => saidAt(said).to).sort()[0] ?? '';
  const isLater = (said: AttributionFacts) => saidAt(said).from > earliest;
  return {
    originated,
    first: originated && others.length > 0 && others.every(isLater),
    repeated: admitted.length > 0 && admitted.every(({ relays }) => relays.length > 0),
    corroborated: originated && independentOf(source, voices(), byId).some(isLater),
    denied: originated && [...denied, ...doubted].some((said) => said.source !== source),
    retracted: own.some((said) => retracted.has(said.id) || statuses.withdrawn.has(said.id)),
  };
}

/** The attributions of voices that are independent of the source. */
function independentOf(source: string, voices: readonly VoiceGroup[], byId: FactsById): readonly AttributionFacts[] {
  const own = voices.find(({ sources }) => sources.includes(source));
  const dependsOnUs = ({ dependsOn }: VoiceGroup) =>
    dependsOn.some((other) => other === source || own?.sources.includes(other));
  const weDependOn = ({ sources }: VoiceGroup) => sources.some((other) => own?.dependsOn.includes(other));
  return voices
    .filter((voice) => voice !== own && voice.counted === 'BOTH' && !dependsOnUs(voice) && !weDependOn(voice))
    .flatMap(({ attributions }) => attributions.flatMap((id) => byId.get(id) ?? []));
}
