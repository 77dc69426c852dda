import { type ControlClash, controlClashes } from '../conflicts/controlClashes.js';
import { supportedFacts } from '../conflicts/rule.js';
import { alliedSometime, alliesOf } from '../control/alliesOf.js';
import { concernsControl } from '../control/controlFacts.js';
import { type ControlStatement, controlStatements } from '../control/controlStatements.js';
import { type ControlState, controlStates } from '../control/states.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import { type ClaimGroup, claimGroups } from '../evidence/claimGroups.js';
import { type FactsById, isCommitted, type SourceLink } from '../evidence/evidence.js';
import { statusesOf } from '../evidence/status.js';
import { groupBy } from '../graphs/groupBy.js';
import { mayTouch, type TimeWindow } from '../time/intervals.js';
import { type ControlDisagreement, ControlDisagreements } from './controlDisagreements.js';
import { type ControlTrack, controlTracks, idsInTime } from './controlTracks.js';

/** What is said of a part of the place: of one that is called a part ("the northern half"), or of a place of its own. */
interface ControlOfPart {
  readonly place: string;
  readonly part: string | null;
  readonly tracks: readonly ControlTrack[];
}

/** Who denies or doubts a claim about control of the place. */
interface ControlDenial {
  readonly claims: readonly string[];
  /** Earliest first. */
  readonly attributions: readonly string[];
}

export interface ControlTimeline {
  /** About the whole place; sorted by source name; as many as have at most `maxStretches` together. */
  readonly tracks: readonly ControlTrack[];
  readonly trackCount: number;
  /** As many as have at most so many, too. */
  readonly parts: readonly ControlOfPart[];
  readonly denials: readonly ControlDenial[];
  /** Claims about control of the place that do not say when. */
  readonly undated: readonly string[];
  /** Certain before possible, then in order of time. */
  readonly disagreements: readonly ControlDisagreement[];
  /** Whether all statements were compared, and all tracks are there. */
  readonly complete: boolean;
}

/** A place, the claims about it and its parts with their evidence, and the requested time range. */
export interface ControlTimelineInput {
  readonly place: string;
  readonly claims: readonly ClaimFacts[];
  readonly evidence: FactsById;
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (id: string) => string;
  /** Only periods that may end at this time or later. */
  readonly from?: string;
  /** Only periods that may start at this time or earlier. */
  readonly to?: string;
  /** The maximum number of pairs of statements in conflict. */
  readonly most?: number;
  /** The maximum number of stretches of all tracks, and of all parts. */
  readonly maxStretches?: number;
}

const maxClashes = 1_000_000;
const stretchesShown = 10_000;

/**
 * Who controls a place: a track for each source that is a root (or draws its own conclusion), what is said of its parts, who denies
 * that it is so, and where the tracks disagree. Periods are derived by `states`, disagreements by the CONTROL rule.
 */
export function controlTimeline({
  place,
  claims,
  evidence,
  sourceLinks,
  nameOf,
  from = '-',
  to = '~',
  most = maxClashes,
  maxStretches = stretchesShown,
}: ControlTimelineInput): ControlTimeline {
  const within = { from, to };
  const statuses = statusesOf(evidence);
  const allies = alliesOf(sourceLinks);
  const always = alliedSometime({ from: '-', to: '~' });
  const isPart = (other: string) => allies.isPartOf(other, place, always);
  const versions = claimGroups(claims, evidence, statuses).filter(({ facts }) =>
    concernsControl(facts, (other) => other === place || isPart(other)),
  );
  const byPlace = controlStatements(supportedFacts(versions));
  const words = byPlace.get(place) ?? [];
  const states = [...byPlace].flatMap(([other, own]) =>
    other === place || isPart(other) ? controlStates(own, allies) : [],
  );
  const clashes = clashesBetween(words, controlClashes(words, allies, within), most);
  const disagreements = new ControlDisagreements(statuses, nameOf);
  for (const clash of clashes.slice(0, most)) disagreements.add(clash);
  const isWhole = ({ word: { fact } }: ControlState) => fact.place.entity === place && fact.part === null;
  const ofPlace = versions.filter(({ facts }) => concernsControl(facts, (other) => other === place));
  const allTracks = controlTracks(states.filter(isWhole), within, nameOf);
  const tracks = firstOf(allTracks, ({ stretches }) => stretches.length, maxStretches);
  const allParts = partsOf(
    states.filter((state) => !isWhole(state)),
    within,
    nameOf,
  );
  const parts = firstOf(allParts, (part) => sumOf(part.tracks, ({ stretches }) => stretches.length), maxStretches);
  return {
    tracks,
    trackCount: allTracks.length,
    parts,
    denials: denialsOf(ofPlace, within),
    undated: ofPlace
      .filter(({ facts, asserted }) => facts.valid === null && asserted.length > 0)
      .flatMap(({ ids }) => ids)
      .sort(),
    disagreements: disagreements.all(),
    complete: clashes.length <= most && tracks.length === allTracks.length && parts.length === allParts.length,
  };
}

/** The first items, as many as have at most so much together; one if there are any. */
function firstOf<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): readonly T[] {
  let sum = 0;
  const end = items.findIndex((item) => {
    sum += sizeOf(item);
    return sum > most;
  });
  return end < 0 ? items : items.slice(0, Math.max(1, end));
}

function sumOf<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + sizeOf(item), 0);
}

/** Each pair of statements in conflict once; a few more than `most` if there are more. */
function clashesBetween(
  words: readonly ControlStatement[],
  find: (version: ClaimGroup) => readonly ControlClash[],
  most: number,
): readonly ControlClash[] {
  const found: ControlClash[] = [];
  const seen = new Set<ClaimGroup>();
  for (const version of new Set(words.map((word) => word.version))) {
    seen.add(version);
    for (const clash of find(version)) if (!seen.has(clash.other.version)) found.push(clash);
    if (found.length > most) break;
  }
  return found;
}

/** Sorted by the name of the place, then by the part. */
function partsOf(
  states: readonly ControlState[],
  within: TimeWindow,
  nameOf: (id: string) => string,
): readonly ControlOfPart[] {
  const keyOf = ({ fact: { place, part } }: ControlStatement) =>
    [nameOf(place.entity), place.entity, part ?? ''].join('\n');
  return [...groupBy(states, ({ word }) => keyOf(word))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const tracks = controlTracks(own, within, nameOf);
      const [state] = own;
      if (state === undefined || tracks.length === 0) return [];
      return [{ place: state.word.fact.place.entity, part: state.word.fact.part, tracks }];
    });
}

/** Denials in the view, of supported claims or not, of times that may touch a window. */
function denialsOf(versions: readonly ClaimGroup[], within: TimeWindow): readonly ControlDenial[] {
  return versions
    .map(({ facts, ids, denied, doubted }) => ({
      valid: facts.valid,
      claims: ids,
      attributions: idsInTime([...denied, ...doubted].filter(isCommitted)),
    }))
    .filter(({ valid, attributions }) => attributions.length > 0 && (valid === null || mayTouch(valid, within)))
    .map(({ claims, attributions }) => ({ claims, attributions }))
    .sort((a, b) => ((a.claims[0] ?? '') < (b.claims[0] ?? '') ? -1 : 1));
}
